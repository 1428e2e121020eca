import type { InterventionId } from '../../case/interventions.ts';
import type { Question } from '../../template/question.ts';
import type { Section } from '../../template/template.ts';
import { noticedByChildren, wellBeing } from '../dur/mental-health.ts';

const WITH_CARE: InterventionId[] = ['boendestod', 'sysselsattning', 'arbetsstod', 'hemtjanst'];

const care: Question[] = [
	{
		kind: 'shortText',
		id: 'psykisk-diagnos',
		label: 'Har du fått någon diagnos?',
		guidance: 'En mening. Klipp inte in intyg. Saknas diagnos är det också ett svar; det är behovet som prövas.',
		meanings: ['diagnosis'],
		for: WITH_CARE,
		prints: ['investigation']
	},
	{
		kind: 'manyOf',
		id: 'psykisk-vard',
		label: 'Vem i vården pratar du med om hur du mår?',
		guidance: 'Vid särskilt individanpassad stödinsats ska kontakten med specialistpsykiatrin pågå när ansökan görs.',
		options: [
			{ id: 'psykiatri', label: 'Psykiatrisk mottagning' },
			{ id: 'vardcentral', label: 'Vårdcentral' },
			{ id: 'annan', label: 'Någon annan' },
			{ id: 'ingen', label: 'Ingen just nu' }
		],
		meanings: ['health', 'collaboration', 'criterion-specialistCare'],
		for: WITH_CARE,
		prints: ['investigation']
	},
	{
		kind: 'shortText',
		id: 'psykisk-mottagning',
		label: 'Vilken mottagning går du till?',
		guidance: 'Mottagning, sedan när och hur ofta. Ta kontakt först när det finns ett samtycke.',
		meanings: ['collaboration', 'criterion-specialistCare'],
		for: WITH_CARE,
		when: { question: 'psykisk-vard', op: 'contains', value: 'psykiatri' },
		prints: ['investigation']
	}
];

export const mentalHealth: Section = {
	id: 'psykisk',
	title: 'Psykisk hälsa',
	area: { system: 'DUR', code: 'psykisk-halsa' },
	questions: [...wellBeing, ...care, ...noticedByChildren]
};
