import type { Section } from '../../template/template.ts';
import { ALL_BUT_CONTACT, SUPPORT_AT_HOME, WORK } from './interventions.ts';

export const goals: Section = {
	id: 'mal',
	title: 'Önskade mål med insatsen',
	questions: [
		{
			kind: 'longText',
			id: 'mal-leda',
			label: 'Vad vill du att stödet ska leda till?',
			guidance:
				'Personens egna ord, gärna en enda mening. Att behålla något som fungerar är också ett mål. Hjälp till med exempel men skriv inte målet åt någon. Är det svårt att säga: markera det och skriv hur ni försökte.',
			meanings: ['statedGoal'],
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'mal-tecken',
			label: 'Hur märker du att det går åt rätt håll?',
			guidance: 'Något som går att se eller räkna: ”jag har varit där två gånger i veckan”, ”disken är gjord på kvällen”.',
			meanings: ['goalSign'],
			prints: ['investigation']
		},
		{
			kind: 'date',
			id: 'mal-nar',
			label: 'När vill du ha kommit dit?',
			guidance: '”Till sommaren” blir en dag i juni. Ett mål om att behålla något får dagen för nästa uppföljning.',
			meanings: ['goalBy'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation']
		},
		{
			kind: 'longText',
			id: 'mal-pa-sikt',
			label: 'Vad behöver fungera för att du ska klara mer på egen hand?',
			guidance:
				'Vem gör vad för att komma dit? Räknar ni med att behovet varar länge, skriv det och varför. Frågan får inte låta som att stödet är på väg bort.',
			meanings: ['longTermPlan'],
			for: [...SUPPORT_AT_HOME, ...WORK, 'korttidsvistelse'],
			prints: ['investigation']
		}
	]
};
