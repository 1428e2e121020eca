import type { Section } from '../../template/template.ts';

export const cancelled: Section = {
	id: 'installt',
	title: 'Inställda besök',
	questions: [
		{
			kind: 'yesNo',
			id: 'installt-finns',
			label: 'Har besök ställts in eller inte blivit av?',
			meanings: ['carriedOut'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'installt-varfor',
			label: 'Vad berodde det på, och vad skulle göra det lättare?',
			guidance: 'Fråga med nyfikenhet, både om personens och utförarens avbokningar. Att stödet används lite är inget skäl att minska det.',
			meanings: ['cancellations'],
			when: { question: 'installt-finns', op: 'equals', value: true },
			prints: ['followUp']
		}
	]
};
