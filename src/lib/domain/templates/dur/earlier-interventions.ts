import type { Section } from '../../template/template.ts';
import { ONGOING } from './interventions.ts';

export const earlierInterventions: Section = {
	id: 'insatser',
	title: 'Tidigare och andra insatser',
	questions: [
		{
			kind: 'manyOf',
			id: 'insatser-finns',
			label: 'Har du stöd i dag, eller har du haft det förut?',
			guidance:
				'Räkna med kommunens stöd, också sådant som ges utan ansökan, och stöd från regionen, skolan, Försäkringskassan och andra. Jämför med verksamhetssystemet; stämmer det inte, fråga en gång till.',
			options: [
				{ id: 'nu', label: 'Har stöd i dag' },
				{ id: 'tidigare', label: 'Har haft stöd tidigare' },
				{ id: 'nej', label: 'Nej' }
			],
			meanings: ['earlierInterventions', 'otherInterventions'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'insatser-nu',
			label: 'Vilket stöd har du i dag?',
			guidance: 'Vad, från vem, hur ofta och till när. En rad för varje stöd räcker.',
			meanings: ['otherInterventions'],
			when: { question: 'insatser-finns', op: 'contains', value: 'nu' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'insatser-forr',
			label: 'Vilket stöd har du haft förut?',
			guidance: 'Vad, ungefär när och varför det tog slut. Bara det som har betydelse nu.',
			meanings: ['earlierInterventions'],
			when: { question: 'insatser-finns', op: 'contains', value: 'tidigare' },
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'insatser-bra',
			label: 'Vad har varit bra med stödet?',
			guidance: 'Arbetssätt, tider, hjälpmedel, hur någon var mot personen. Det som fungerar ska få fortsätta.',
			meanings: ['earlierInterventions', 'wishes'],
			for: [...ONGOING, 'korttidsvistelse'],
			when: {
				any: [
					{ question: 'insatser-finns', op: 'contains', value: 'nu' },
					{ question: 'insatser-finns', op: 'contains', value: 'tidigare' }
				]
			},
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'insatser-mindre',
			label: 'Vad har varit mindre bra?',
			guidance:
				'Fråga också om inställda tider och byten av personal. Har personen ofta avbokat: ta reda på hur stödet kan passa bättre. Det är inget skäl att ge mindre.',
			meanings: ['earlierInterventions', 'wishes'],
			for: [...ONGOING, 'korttidsvistelse'],
			when: {
				any: [
					{ question: 'insatser-finns', op: 'contains', value: 'nu' },
					{ question: 'insatser-finns', op: 'contains', value: 'tidigare' }
				]
			},
			prints: ['investigation']
		}
	]
};
