import type { Question } from '../../template/question.ts';
import { AWAY, LEISURE } from '../dur/interventions.ts';
import type { Section } from '../../template/template.ts';
import { noticedByChildren, wellBeing } from '../dur/mental-health.ts';

const impressions: Question[] = [
	{
		kind: 'oneOf',
		id: 'psykisk-intryck',
		label: 'Hur är det för dig med ljud, ljus och många människor?',
		guidance: 'Vad gör personen när det blir för mycket? Hur syns det?',
		options: [
			{ id: 'bra', label: 'Går bra' },
			{ id: 'stod', label: 'Går om det finns en lugn plats' },
			{ id: 'svart', label: 'Är svårt' }
		],
		meanings: ['ownView'],
		for: [...LEISURE, ...AWAY, 'daglig-verksamhet'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'psykisk-trygg',
		label: 'Vad gör att du känner dig trygg på ett nytt ställe?',
		guidance: 'Veta vad som ska hända, ha med något eget, en viss person, hälsa på först.',
		meanings: ['resources', 'wishes'],
		for: AWAY,
		prints: ['investigation']
	}
];

export const mentalHealth: Section = {
	id: 'psykisk',
	title: 'Psykisk hälsa',
	area: { system: 'DUR', code: 'psykisk-halsa' },
	questions: [...wellBeing, ...impressions, ...noticedByChildren]
};
