import type { Section } from '../../template/template.ts';

export const ownWords: Section = {
	id: 'ord',
	title: 'Dina ord',
	questions: [
		{
			kind: 'longText',
			id: 'ord-skillnad',
			label: 'Berätta om en gång då stödet gjorde skillnad. Vad hände?',
			guidance:
				'Blir svaret att det fungerar bra: fråga vad som fungerar, hur ofta, och vad som hade hänt annars. Skriv det personen säger, inte en sammanfattning.',
			meanings: ['ownWords'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'ord-nu',
			label: 'Vad gör du i dag som du inte gjorde förra gången vi sågs, och vad har blivit svårare?',
			guidance: 'Båda delarna. Blir svaret oförändrat: fråga om en vanlig vecka då och nu.',
			meanings: ['ownWords'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'ord-andra',
			label: 'Om du fick ändra en sak i stödet, vad skulle det vara?',
			guidance: 'Tid, person, sätt, innehåll. Säg att svaret inte gör att stödet tas bort.',
			meanings: ['ownWords'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'ord-bemotande',
			label: 'Hur är det med dem som kommer?',
			guidance: 'Hur många de är, om tider hålls, om de lyssnar och vad som händer när någon är sjuk. Fråga när utföraren inte hör.',
			meanings: ['ownWords'],
			prints: ['followUp']
		}
	]
};
