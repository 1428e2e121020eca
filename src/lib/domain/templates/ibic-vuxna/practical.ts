import type { Section } from '../../template/template.ts';
import { preferredTimes } from '../preferred-times.ts';
import { ONGOING_SUPPORT } from './ongoing-support.ts';

export const practical: Section = {
	id: 'praktiskt',
	title: 'Praktiskt inför stödet',
	questions: [
		{
			kind: 'longText',
			id: 'prakt-sa',
			label: 'Hur ska den som ger dig stöd vara och göra?',
			guidance: 'Sätt att prata, tempo, hur man säger till, vad som ska undvikas. Svaret kan följa med till utföraren: läs upp det.',
			meanings: ['wishes', 'practicalMatters'],
			for: ONGOING_SUPPORT,
			prints: ['investigation', 'order']
		},
		...preferredTimes,
		{
			kind: 'shortText',
			id: 'prakt-kontakt',
			label: 'Hur vill du att utföraren hör av sig första gången?',
			guidance: 'Sms, samtal, brev, eller att någon presenterar er. En skyddad kontaktväg registreras för sig, inte här.',
			meanings: ['practicalMatters'],
			for: ONGOING_SUPPORT,
			prints: ['investigation', 'order']
		},
		{
			kind: 'longText',
			id: 'prakt-veta',
			label: 'Är det något praktiskt den som kommer behöver veta?',
			guidance:
				'Språk, allergi, husdjur, rökning, hjälpmedel, hiss, brandvarnare. Bara det uppdraget kräver. Ingen portkod och inget om var nyckeln finns.',
			meanings: ['practicalMatters'],
			for: ONGOING_SUPPORT,
			prints: ['investigation', 'order']
		}
	]
};
