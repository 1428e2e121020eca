import type { Section } from '../../template/template.ts';

export const stateNow: Section = {
	id: 'lage',
	title: 'Hur det är nu',
	questions: [
		{
			kind: 'longText',
			id: 'lage-omraden',
			label: 'Vad är annorlunda i de delar av livet som stödet gäller?',
			guidance: 'Ta områdena i beställningen i tur och ordning. Då och nu, i en mening var.',
			meanings: ['effect'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'lage-bevara',
			label: 'Vad fungerar nu som måste få fortsätta?',
			guidance: 'Sådant som ser självklart ut men skulle tappas om stödet försvann.',
			meanings: ['effect'],
			prints: ['followUp']
		}
	]
};
