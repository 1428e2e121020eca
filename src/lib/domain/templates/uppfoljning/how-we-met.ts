import type { Section } from '../../template/template.ts';

export const howWeMet: Section = {
	id: 'hur',
	title: 'Hur vi följde upp',
	questions: [
		{
			kind: 'manyOf',
			id: 'uppf-vilka',
			label: 'Vilka var med?',
			guidance: 'Namn och roll skrivs i mötesanteckningen. Fråga personen före mötet vilka som ska bjudas in.',
			options: [
				{ id: 'du', label: 'Personen som stödet gäller' },
				{ id: 'foretradare', label: 'God man, förvaltare eller annan företrädare' },
				{ id: 'anhorig', label: 'Anhörig eller vän' },
				{ id: 'utforare', label: 'Utföraren' },
				{ id: 'handlaggare', label: 'Handläggaren' },
				{ id: 'annan', label: 'Någon annan' }
			],
			meanings: ['whoTookPart'],
			prints: ['followUp']
		},
		{
			kind: 'shortText',
			id: 'uppf-saknas',
			label: 'Varför var inte alla med, och hur fick vi veta vad de tycker?',
			guidance: 'Gäller om personen själv eller utföraren saknades. Skriv hur och när de hördes för sig.',
			meanings: ['whoTookPart'],
			when: {
				all: [
					{ question: 'uppf-vilka', op: 'answered' },
					{
						any: [
							{
								not: { question: 'uppf-vilka', op: 'contains', value: 'du' }
							},
							{
								not: { question: 'uppf-vilka', op: 'contains', value: 'utforare' }
							}
						]
					}
				]
			},
			prints: ['followUp']
		},
		{
			kind: 'oneOf',
			id: 'uppf-satt',
			label: 'Hur sågs vi?',
			guidance: 'Att ses är utgångspunkten.',
			options: [
				{ id: 'hemma', label: 'I personens hem' },
				{ id: 'kontor', label: 'På kontoret' },
				{ id: 'utforare', label: 'Hos utföraren eller i verksamheten' },
				{ id: 'video', label: 'På video' },
				{ id: 'telefon', label: 'På telefon' }
			],
			meanings: ['howMet'],
			prints: ['followUp']
		},
		{
			kind: 'shortText',
			id: 'uppf-telefon',
			label: 'Varför blev det på telefon?',
			meanings: ['howMet'],
			when: { question: 'uppf-satt', op: 'equals', value: 'telefon' },
			prints: ['followUp']
		}
	]
};
