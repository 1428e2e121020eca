import type { InterventionId } from '../../case/interventions.ts';
import type { Option, Question } from '../../template/question.ts';

/** How something gets done at home and out. */
const GETS_DONE: Option[] = [
	{ id: 'sjalv', label: 'Klarar det själv' },
	{ id: 'paminnelse', label: 'Går med påminnelse' },
	{ id: 'igang', label: 'Går med hjälp att komma igång' },
	{ id: 'sallskap', label: 'Går när någon är med' },
	{ id: 'annan', label: 'Någon annan gör det' },
	{ id: 'inte', label: 'Blir inte gjort' }
];

/** How much help the body needs. */
export const HELP_NEEDED: Option[] = [
	{ id: 'sjalv', label: 'Klarar det själv' },
	{ id: 'paminnelse', label: 'Går med påminnelse' },
	{ id: 'delvis', label: 'Behöver hjälp med en del' },
	{ id: 'hela', label: 'Behöver hjälp med allt' }
];

type HowItGoes = {
	id: string;
	label: string;
	guidance: string;
	support: { label: string; guidance: string };
	options?: Option[];
	for: InterventionId[];
};

/** How something goes, and what the person needs where it does not go by itself. */
export const howItGoes = ({ id, label, guidance, support, options = GETS_DONE, for: interventions }: HowItGoes): Question[] => [
	{ kind: 'oneOf', id, label, guidance, options, meanings: ['ownView'], for: interventions, prints: ['investigation'] },
	{
		kind: 'longText',
		id: `${id}-stod`,
		...support,
		meanings: ['ownView', 'statedNeed'],
		for: interventions,
		when: { all: [{ question: id, op: 'answered' }, { not: { question: id, op: 'equals', value: 'sjalv' } }] },
		prints: ['investigation']
	}
];
