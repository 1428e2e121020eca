import type { Section } from '../../template/template.ts';

export const conversation: Section = {
	id: 'fragorna',
	title: 'Hur samtalet gick till',
	questions: [
		{
			kind: 'oneOf',
			id: 'vf-moteform',
			label: 'Hur sågs ni?',
			options: [
				{ id: 'kontor', label: 'På kontoret' },
				{ id: 'hemma', label: 'Hemma hos personen' },
				{ id: 'annan', label: 'På en annan plats' },
				{ id: 'telefon', label: 'På telefon' },
				{ id: 'video', label: 'På video' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'oneOf',
			id: 'vf-satt',
			label: 'På vilket sätt ställdes frågorna?',
			guidance: 'Kommunen avgör vilket formulär som gäller, och kan lägga in sina egna frågor i den här mallen.',
			options: [
				{ id: 'formular', label: 'Med ett fastställt formulär' },
				{ id: 'samtal', label: 'I samtal, med egna ord' },
				{ id: 'bada', label: 'Både formulär och samtal' }
			],
			meanings: [],
			prints: []
		},
		{
			kind: 'shortText',
			id: 'vf-formular',
			label: 'Vilket formulär, och var finns det ifyllda?',
			guidance: 'Namn, version och plats i akten. Frågor och svar ur formuläret skrivs inte av här.',
			meanings: [],
			when: {
				any: [
					{ question: 'vf-satt', op: 'equals', value: 'formular' },
					{ question: 'vf-satt', op: 'equals', value: 'bada' }
				]
			},
			prints: []
		}
	]
};
