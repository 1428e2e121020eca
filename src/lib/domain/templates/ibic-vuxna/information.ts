import type { Section } from '../../template/template.ts';

export const information: Section = {
	id: 'information',
	title: 'Information som lämnats',
	questions: [
		{
			kind: 'longText',
			id: 'info-annat',
			label: 'Vad har vi berättat om annat stöd du kan få?',
			guidance: 'Stöd utan behovsprövning, mötesplatser, råd och stöd, LSS om det kan bli aktuellt, föreningar. Skriv vad, inte bara att.',
			meanings: ['toldOfOtherSupport'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'info-val',
			label: 'Vad har vi berättat om att välja och byta utförare, och om kvällar och helger?',
			guidance: 'Också var man vänder sig för att byta eller klaga, och hur länge det kan ta.',
			meanings: ['choiceOfProvider'],
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'info-dag',
			label: 'Vilken dag berättade vi det?',
			meanings: ['informedOn'],
			prints: ['investigation']
		}
	]
};
