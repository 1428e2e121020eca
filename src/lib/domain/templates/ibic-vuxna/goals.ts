import type { Section } from '../../template/template.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';

export const goals: Section = {
	id: 'mal',
	title: 'Mål',
	questions: [
		{
			kind: 'longText',
			id: 'mal-leda',
			label: 'Vad vill du att stödet ska leda till?',
			guidance:
				'Med personens ord. Att hålla kvar det som fungerar är ett mål. Vill personen inte sätta något mål, skriv att du har frågat. Målen formas sedan i bedömningen, och där ska personen säga ja till dem.',
			meanings: ['statedGoal'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'mal-tecken',
			label: 'Hur märker du att det har blivit så?',
			guidance: 'Ett tecken som går att se eller räkna: hur ofta, vilken dag, vad personen gör då.',
			meanings: ['goalSign'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'mal-nar',
			label: 'När vill du ha kommit dit?',
			guidance: 'En dag som går att följa upp, före beslutets slut.',
			meanings: ['goalBy'],
			for: ONGOING_SUPPORT,
			prints: ['investigation']
		}
	]
};
