import type { Section } from '../../template/template.ts';

export const application: Section = {
	id: 'ansokan',
	title: 'Ansökan avser',
	questions: [
		{
			kind: 'longText',
			id: 'ansokan-vad',
			label: 'Vad vill du ha hjälp med, och varför just nu?',
			guidance:
				'Personens egna ord. Fråga vad som hände som gjorde att ansökan kom nu. Insats, omfattning, datum och vem som sökte hämtas från ansökan; skriv dem inte en gång till.',
			meanings: ['statedNeed'],
			prints: ['investigation']
		},
		{
			kind: 'manyOf',
			id: 'ansokan-vems',
			label: 'Vems idé var det att söka?',
			guidance:
				'Fråga utan att ifrågasätta. Ett krav från någon annan är inget hinder för ansökan, men det hör till bilden. Välj allt som stämmer.',
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
			label: 'Vem vill det, och vad vill du själv?',
			guidance: 'Skriv vem det är (vården, en anhörig, en handläggare), vad som har sagts om följder och vad personen själv önskar.',
			meanings: ['initiative'],
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
