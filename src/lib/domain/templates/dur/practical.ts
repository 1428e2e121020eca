import type { Section } from '../../template/template.ts';
import { preferredTimes } from '../preferred-times.ts';
import { ALL_BUT_CONTACT, CONTACT } from './interventions.ts';

export const practical: Section = {
	id: 'praktiskt',
	title: 'Praktiskt inför stödet',
	questions: [
		{
			kind: 'longText',
			id: 'prakt-sa',
			label: 'Hur ska stödet gå till för att kännas bra för dig?',
			guidance:
				'Hur någon ska vara, prata och säga till; tempo; vad som inte fungerar. Vad vill personen bestämma själv från gång till gång? Läs upp svaret: det kan följa med till utföraren.',
			meanings: ['wishes', 'practicalMatters'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation', 'order']
		},
		{
			kind: 'longText',
			id: 'prakt-kontaktperson',
			label: 'Hur ska en kontaktperson vara för att passa dig?',
			guidance:
				'Intressen, språk, sätt att vara, djur, allergi, hur ofta ni ska ses. Fråga också vad som inte skulle fungera. Läs upp svaret: det kan följa med till utföraren.',
			meanings: ['wishes', 'practicalMatters'],
			for: CONTACT,
			prints: ['investigation', 'order']
		},
		...preferredTimes,
		{
			kind: 'shortText',
			id: 'prakt-in',
			label: 'Hur kommer den som ger stödet in hos dig?',
			guidance: 'Öppnar själv, porttelefon, ring först. Ingen portkod och inget om var en nyckel finns; det lämnas direkt till utföraren.',
			meanings: ['practicalMatters'],
			for: ['boendestod', 'hemtjanst', 'personlig-assistans', 'avlosarservice'],
			prints: ['investigation', 'order']
		},
		{
			kind: 'longText',
			id: 'prakt-veta',
			label: 'Vad behöver den som ger stödet känna till?',
			guidance:
				'Språk, allergier, djur, rökning, hur utföraren ska höra av sig första gången. Bara det uppdraget kräver: ingen diagnos utan skäl, och aldrig något ur frågorna om våld.',
			meanings: ['practicalMatters'],
			for: ALL_BUT_CONTACT,
			prints: ['investigation', 'order']
		}
	]
};
