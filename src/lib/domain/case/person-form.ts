import { z } from 'zod';
import { choice, idsOf, optionalDay, optionalText, requiredText, revision, TOLD_AT_ONCE } from '../form-fields.ts';
import { IDENTITY_SHOWN, LEGAL_SEXES } from './case.ts';
import { readPersonnummer } from './person-number.ts';

const person = {
	personnummer: z
		.string()
		.trim()
		.superRefine((text, context) => {
			const read = readPersonnummer(text);
			if (!read.ok) context.addIssue({ code: 'custom', message: read.message });
		}),
	givenName: requiredText('Skriv förnamnet.'),
	familyName: requiredText('Skriv efternamnet.'),
	legalSex: choice(idsOf(LEGAL_SEXES), 'Välj juridiskt kön.'),
	protectedIdentity: z.boolean(),
	safeContact: optionalText(500),
	phone: optionalText(50),
	address: optionalText(300),
	interpreterLanguage: optionalText(100),
	communicationSupport: optionalText(300)
};

const identity = {
	identityShownOn: optionalDay(),
	identityShownHow: z.enum(['', ...idsOf(IDENTITY_SHOWN)], { error: 'Välj hur identiteten visades.' })
};

/** Shown or not yet: a day without how, or how without a day, is half an answer (U02). */
function checkIdentity({ identityShownOn, identityShownHow }: z.infer<z.ZodObject<typeof identity>>, context: z.RefinementCtx) {
	if (identityShownOn && !identityShownHow) {
		context.addIssue({ code: 'custom', path: ['identityShownHow'], message: 'Välj hur identiteten visades.' });
	}
	if (identityShownHow && !identityShownOn) {
		context.addIssue({ code: 'custom', path: ['identityShownOn'], message: 'Skriv vilken dag identiteten visades.' });
	}
}

export const PersonForm = z.object({ ...person, revision: revision() });
export type PersonForm = z.infer<typeof PersonForm>;

export const IdentityForm = z.object({ ...identity, revision: revision() }).superRefine(checkIdentity, TOLD_AT_ONCE);
export type IdentityForm = z.infer<typeof IdentityForm>;

export const NewCase = z.object({ ...person, ...identity }).superRefine(checkIdentity, TOLD_AT_ONCE);
export type NewCase = z.infer<typeof NewCase>;
