import type { Section } from '../../template/template.ts';
import { AWAY, ESCORT } from './interventions.ts';

export const application: Section = {
	id: 'ansokan',
	title: 'Ansökan avser',
	questions: [
		{
			kind: 'longText',
			id: 'ansokan-vad',
			label: 'Vad vill du ha hjälp med?',
			guidance:
				'Personens egna ord, eller det hen visar. Fråga vidare: ”Vad hände som gjorde att du sökte nu?” ”Hur skulle en bra vecka se ut?” Insats, datum och hur ansökan kom in hämtas från ansökan; skriv inte av det.',
			meanings: ['ownView', 'statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'shortText',
			id: 'ansokan-omfattning',
			label: 'Hur mycket stöd vill du ha?',
			guidance:
				'Så som personen säger det: gånger, timmar, dagar eller nätter. Visa gärna en vecka på papper. Föreslå ingen siffra. Vet personen inte, skriv det. Skiljer sig svaret från ansökan: fråga om ansökan ska ändras.',
			meanings: ['appliedExtent'],
			for: ['boendestod', 'hemtjanst', 'personlig-assistans', ...ESCORT, 'avlosarservice', ...AWAY, 'daglig-verksamhet'],
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'ansokan-timmar',
			label: 'Hur många timmar i veckan vill du vara på sysselsättningen?',
			guidance:
				'Fråga hur många dagar och hur långa pass som känns lagom att börja med, och om det ska bli mer efter hand. Intervallen går in i varandra; välj efter det personen vill nå.',
			options: [
				{ id: 'liten', label: '1–12 timmar' },
				{ id: 'mellan', label: '10–24 timmar' },
				{ id: 'stor', label: '22–40 timmar' },
				{ id: 'oppet', label: 'Har inte bestämt sig' }
			],
			meanings: ['appliedExtent'],
			for: ['sysselsattning'],
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'ansokan-inriktning',
			label: 'Vad ska sysselsättningen framför allt ge dig?',
			guidance:
				'Svaret visar om inriktningen blir social eller arbetsrehabiliterande. Vill personen arbeta längre fram ska det märkas i målen och i beställningen.',
			options: [
				{ id: 'gemenskap', label: 'Något att göra och människor att träffa' },
				{ id: 'arbete', label: 'Träning inför arbete eller studier' },
				{ id: 'bada', label: 'Båda delarna' }
			],
			meanings: ['statedGoal'],
			for: ['sysselsattning'],
			prints: ['investigation']
		},
		{
			kind: 'manyOf',
			id: 'ansokan-vems',
			label: 'Vems idé var det att söka?',
			guidance:
				'Fråga personen själv, nyfiket och inte som en kontroll, också när någon annan har lämnat in ansökan. Välj allt som stämmer. Ett krav från någon annan är inget hinder för ansökan, men det hör till bilden.',
			options: [
				{ id: 'egen', label: 'Min egen' },
				{ id: 'forslag', label: 'Någon föreslog det, och jag vill själv' },
				{ id: 'annan', label: 'Någon annan vill det mer än jag' },
				{ id: 'villkor', label: 'Det är ett villkor för ersättning eller annat stöd' }
			],
			meanings: ['initiative'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'ansokan-vems-hur',
			label: 'Vad vill du själv?',
			guidance:
				'Säg att stödet är frivilligt och att ett nej respekteras. Skriv vem som ställer kravet och vad som har sagts om följderna. Fråga om du får prata med den enheten. Har någon annan sökt: kontrollera att hen får göra det.',
			meanings: ['initiative', 'ownView'],
			when: {
				any: [
					{ question: 'ansokan-vems', op: 'contains', value: 'annan' },
					{ question: 'ansokan-vems', op: 'contains', value: 'villkor' }
				]
			},
			prints: ['investigation']
		}
	]
};
