import type { Section } from '../../template/template.ts';

export const goals: Section = {
	id: 'mal',
	title: 'Mål för mål',
	questions: [
		{
			kind: 'group',
			id: 'mal',
			label: 'För varje mål',
			guidance: 'Målen och tecknen på att de är nådda hämtas från beställningen.',
			over: 'goals',
			meanings: ['attainment'],
			prints: ['followUp'],
			questions: [
				{
					kind: 'oneOf',
					id: 'mal-natt',
					label: 'Hur långt har du kommit?',
					guidance: 'Att hålla ett läge är att nå målet, om målet var att hålla det.',
					options: [
						{ id: 'natt', label: 'Målet är nått' },
						{ id: 'pa-vag', label: 'På väg' },
						{ id: 'inte-natt', label: 'Inte nått' },
						{ id: 'inte-aktuellt', label: 'Inte längre aktuellt' }
					],
					meanings: ['attainment'],
					prints: ['followUp']
				},
				{
					kind: 'longText',
					id: 'mal-marks',
					label: 'Hur märks det?',
					guidance: 'Jämför med tecknet som sattes när målet gjordes. Är ni oense, skriv bådas bild.',
					meanings: ['attainment'],
					prints: ['followUp']
				},
				{
					kind: 'longText',
					id: 'mal-sen',
					label: 'Vad vill du göra med målet nu?',
					guidance: 'Behålla, ändra, släppa eller byta. Personen bestämmer över sitt eget mål.',
					meanings: ['nextStep'],
					prints: ['followUp']
				}
			]
		}
	]
};
