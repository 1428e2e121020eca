import { allQuestions, type Section } from '../../template/template.ts';
import { ibicVuxna } from '../ibic-vuxna.ts';

/** Every category of the investigation: which are asked about is those that were given an intended state. */
const CODES = allQuestions(ibicVuxna).flatMap((question) => (question.kind === 'scale' ? question.codes : []));

export const functionState: Section = {
	id: 'tillstand',
	title: 'Hur det är nu',
	questions: [
		{
			kind: 'scale',
			id: 'tillstand-nu',
			label: 'Hur svårt är det för dig nu?',
			guidance:
				'En rad för varje kod som hade ett avsett läge. Personen skattar först. Skriv sedan uppnått läge med samma siffror som i utredningen; 8 och 9 är inga steg på skalan.',
			columns: ['ownRating', 'achieved'],
			codesFrom: 'intended',
			codes: CODES,
			meanings: ['functionState'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'tillstand-varfor',
			label: 'Vad tror du att skillnaden beror på?',
			guidance: 'Stödet, hälsan, något i omgivningen, eget arbete. Är läget lika: var det målet, eller vad hindrade?',
			meanings: ['effect'],
			prints: ['followUp']
		},
		{
			kind: 'group',
			id: 'tillstand-paverkar',
			label: 'Det som hindrar och hjälper nu',
			guidance: 'Bara sådant som är nytt eller har ändrats sedan utredningen.',
			over: 'rows',
			meanings: ['relatedFactor'],
			prints: ['followUp'],
			questions: [
				{
					kind: 'shortText',
					id: 'tillstand-paverkar-vad',
					label: 'Vad är det, och på vilket sätt påverkar det dig?',
					meanings: ['relatedFactor'],
					prints: ['followUp']
				},
				{
					kind: 'oneOf',
					id: 'tillstand-paverkar-typ',
					label: 'Var hör det hemma?',
					guidance: 'Väljs av dig som skriver.',
					options: [
						{ id: 'omgivning', label: 'I omgivningen (omgivningsfaktor)' },
						{ id: 'kropp', label: 'I kroppen eller psyket (kroppsfunktion)' },
						{ id: 'halsa', label: 'I hälsan (hälsotillstånd)' },
						{ id: 'person', label: 'Hos mig själv, som vanor och erfarenheter (personlig faktor)' }
					],
					meanings: ['relatedFactor'],
					prints: ['followUp']
				},
				{
					kind: 'factor',
					id: 'tillstand-paverkar-grad',
					label: 'Hindrar det eller hjälper det, och hur mycket?',
					guidance: 'Bara för sådant i omgivningen.',
					meanings: ['relatedFactor'],
					when: { question: 'tillstand-paverkar-typ', op: 'equals', value: 'omgivning' },
					prints: ['followUp']
				}
			]
		}
	]
};
