import type { Section } from '../../template/template.ts';

export const participation: Section = {
	id: 'delaktighet',
	title: 'Delaktighet',
	questions: [
		{
			kind: 'manyOf',
			id: 'delaktig-behov',
			label: 'Vad behöver du för att vi ska förstå varandra?',
			guidance: 'Fråga alla, också den som pratar obehindrat. Anhöriga och barn tolkar inte.',
			options: [
				{ id: 'inget', label: 'Inget särskilt' },
				{ id: 'tolk', label: 'Tolk' },
				{ id: 'teckenspraktolk', label: 'Teckenspråkstolk' },
				{ id: 'akk', label: 'Bilder, samtalsmatta eller annat stöd för att prata (AKK)' },
				{ id: 'lattlast', label: 'Text som är lätt att läsa' },
				{ id: 'tid', label: 'Mer tid, eller flera korta möten' },
				{ id: 'stodperson', label: 'Någon med som stöd' }
			],
			meanings: ['participation'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'delaktig-gjort',
			label: 'Hur gjorde vi, och hur gick det?',
			guidance:
				'Skriv vad ni använde, vilket språk, vem som var med och om personen kunde säga det hen ville. Gick det inte: vad provar ni nästa gång?',
			meanings: ['participation'],
			when: {
				all: [{ question: 'delaktig-behov', op: 'answered' }, { not: { question: 'delaktig-behov', op: 'contains', value: 'inget' } }]
			},
			prints: ['investigation']
		},
		{
			kind: 'oneOf',
			id: 'delaktig-plats',
			label: 'Var vill du att vi träffas?',
			guidance: 'Visa legitimation och be om personens. Erbjud alltid en annan plats än hemmet.',
			options: [
				{ id: 'hemma', label: 'Hemma hos mig' },
				{ id: 'kontor', label: 'På kontoret' },
				{ id: 'annan', label: 'På en annan plats' },
				{ id: 'digitalt', label: 'På telefon eller video' }
			],
			meanings: ['homeVisitConsent'],
			prints: ['investigation']
		},
		{
			kind: 'yesNo',
			id: 'hembesok-ja',
			label: 'Är det okej för dig att jag kommer hem och ser hur du har det?',
			guidance:
				'Säg vad du vill se och varför, och att det går bra att säga nej eller att ångra sig. Egna iakttagelser skrivs under det område de gäller, med källan iakttagelse, och bara när de behövs.',
			meanings: ['homeVisitConsent'],
			when: { question: 'delaktig-plats', op: 'equals', value: 'hemma' },
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'hembesok-dag',
			label: 'Vilken dag sa du ja eller nej till hembesöket?',
			guidance: 'Dagen då frågan ställdes, inte dagen för besöket.',
			meanings: ['homeVisitConsentOn'],
			when: { question: 'hembesok-ja', op: 'answered' },
			prints: ['investigation']
		}
	]
};
