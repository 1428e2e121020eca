import type { Question } from '../../template/question.ts';
import { NEARBY } from '../dur/interventions.ts';
import type { Section } from '../../template/template.ts';
import { physicalHealth as shared } from '../dur/physical-health.ts';

const careAndEmergencies: Question[] = [
	{
		kind: 'longText',
		id: 'fysisk-vard-hemma',
		label: 'Vilken vård får du hemma?',
		guidance: 'Vad vården gör själv, vad den lärt ut och vem som ansvarar. Skilj vård från det som prövas här.',
		meanings: ['health', 'collaboration'],
		for: ['personlig-assistans'],
		prints: ['investigation']
	},
	{
		kind: 'yesNo',
		id: 'fysisk-akut',
		label: 'Händer det att du snabbt blir dålig, till exempel får ett anfall?',
		guidance: 'Epilepsi, allergi, andning, diabetes.',
		meanings: ['health'],
		for: [...NEARBY, 'daglig-verksamhet'],
		prints: ['investigation']
	},
	{
		kind: 'longText',
		id: 'fysisk-akut-gora',
		label: 'Vad ska den som är med göra när du blir dålig?',
		guidance: 'Steg för steg, med personens ord. Skriv vem i vården som har sagt hur. Svaret följer med i beställningen.',
		meanings: ['practicalMatters', 'health'],
		for: [...NEARBY, 'daglig-verksamhet'],
		when: { question: 'fysisk-akut', op: 'equals', value: 'yes' },
		prints: ['investigation', 'order']
	}
];

export const physicalHealth: Section = { ...shared, questions: [...shared.questions, ...careAndEmergencies] };
