import { z } from 'zod';
import { choice, idsOf, optionalDay, optionalText, requiredDay, requiredText, revision, TOLD_AT_ONCE } from '../form-fields.ts';
import { CHILD_HOMES, CHILD_RELATIONS, CONSENT_FORMS } from './case.ts';

/** A row of a register: an empty id is a new row. */
const row = { id: z.string(), revision: revision() };

export const ChildForm = z.object({
	...row,
	name: optionalText(),
	birthYear: z
		.string()
		.trim()
		.regex(/^(19|20)\d\d$/, { error: 'Skriv barnets födelseår med fyra siffror.' }),
	relation: choice(idsOf(CHILD_RELATIONS), 'Välj hur barnet hör till personen.'),
	home: choice(idsOf(CHILD_HOMES), 'Välj var barnet bor.')
});
export type ChildForm = z.infer<typeof ChildForm>;

/** A child is under 18; the year in which somebody turns 18 counts, and so does a child that is expected. */
export function birthYearFault(birthYear: string, today: string): string | null {
	const years = Number(today.slice(0, 4)) - Number(birthYear);
	if (years > 18) return 'Den som har fyllt 18 läggs till under Anhöriga och nätverk. Jämför födelseåret en gång till.';
	if (years < -1) return 'Det året är för långt fram. Jämför födelseåret en gång till.';
	return null;
}

export const RelativeForm = z.object({
	...row,
	name: requiredText('Skriv namnet.'),
	relation: requiredText('Skriv vem det är för personen, till exempel syster eller granne.'),
	phone: optionalText(50),
	nearest: z.boolean(),
	supports: z.boolean(),
	copiesBlocked: z.boolean()
});
export type RelativeForm = z.infer<typeof RelativeForm>;

export const ContactForm = z.object({
	...row,
	name: requiredText('Skriv namnet.'),
	title: requiredText('Skriv titel eller roll, till exempel arbetsterapeut.'),
	organisation: optionalText(),
	phone: optionalText(50),
	copiesBlocked: z.boolean()
});
export type ContactForm = z.infer<typeof ContactForm>;

/** Consent to talk with somebody (U20): with whom, about what, how it was given and for how long. */
export const ConsentForm = z
	.object({
		...row,
		contactId: requiredText('Välj vem samtycket gäller.'),
		about: requiredText('Skriv vad ni får prata om.', 1000),
		form: choice(idsOf(CONSENT_FORMS), 'Välj hur samtycket lämnades.'),
		givenOn: requiredDay('Skriv vilken dag samtycket lämnades.'),
		validTo: optionalDay(),
		withdrawnOn: optionalDay()
	})
	.superRefine(({ givenOn, validTo, withdrawnOn }, context) => {
		const earlier = (day: string) => day !== '' && day < givenOn;
		if (earlier(validTo))
			context.addIssue({ code: 'custom', path: ['validTo'], message: 'Samtycket kan inte ta slut innan det lämnades.' });
		if (earlier(withdrawnOn))
			context.addIssue({ code: 'custom', path: ['withdrawnOn'], message: 'Samtycket kan inte tas tillbaka innan det lämnades.' });
	}, TOLD_AT_ONCE);
export type ConsentForm = z.infer<typeof ConsentForm>;
