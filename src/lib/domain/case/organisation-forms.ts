import { z } from 'zod';
import { choice, idsOf, TOLD_AT_ONCE } from '../form-fields.ts';
import { isDay } from '../template/day.ts';
import { INTERVENTION_IDS } from './interventions.ts';
import { ROLES, type Role } from './user.ts';

const required = (message: string) => z.string().trim().min(1, message).max(200, 'Skriv högst 200 tecken.');
const optional = z.string().trim().max(200, 'Skriv högst 200 tecken.').default('');
const day = (message: string) => z.string().refine(isDay, { error: message });

export const UnitForm = z.object({ name: required('Skriv vad enheten heter.'), phone: optional });
export type UnitForm = z.infer<typeof UnitForm>;

export const PROVIDER_KINDS = { own: 'egen regi', contract: 'entreprenad', lov: 'valfrihet (LOV)' } as const;
export const ProviderForm = z.object({
	name: required('Skriv vad utföraren heter.'),
	kind: choice(idsOf(PROVIDER_KINDS), 'Välj driftsform.'),
	phone: optional
});
export type ProviderForm = z.infer<typeof ProviderForm>;

const Password = z.string().min(12, 'Lösenordet behöver minst 12 tecken.').max(200, 'Lösenordet får ha högst 200 tecken.');
export const Username = z
	.string()
	.trim()
	.toLowerCase()
	.regex(/^[a-z0-9åäö._-]{3,60}$/, 'Användarnamnet får ha bokstäver, siffror, punkt och bindestreck: 3 till 60 tecken.');

/** Staff belong to a unit and a provider's people to a provider; the others to neither. */
export const UserForm = z
	.object({
		name: required('Skriv för- och efternamn.'),
		username: Username,
		title: required('Skriv en titel, till exempel socialsekreterare.'),
		phone: optional,
		role: choice(ROLES, 'Välj en roll.'),
		unitId: z.string().default(''),
		providerId: z.string().default('')
	})
	.superRefine(({ role, unitId, providerId }, context) => {
		if ((role === 'caseworker' || role === 'teamLeader') && !unitId)
			context.addIssue({ code: 'custom', path: ['unitId'], message: 'Välj en enhet för handläggare och gruppledare.' });
		if (role === 'provider' && !providerId)
			context.addIssue({ code: 'custom', path: ['providerId'], message: 'Välj vilken utförare personen arbetar hos.' });
	}, TOLD_AT_ONCE);
export const UNKNOWN_PLACE = 'Det du valde finns inte längre. Välj igen.';
export type UserForm = z.infer<typeof UserForm>;
export const NewPassword = z.object({ password: Password });
export type NewPassword = z.infer<typeof NewPassword>;

export const OwnPassword = z.object({ current: required('Skriv ditt nuvarande lösenord.'), password: Password });

/** Whom a delegation can be given to. */
export const DECIDERS: readonly Role[] = ['caseworker', 'teamLeader'];

export const DelegationForm = z
	.object({
		userId: required('Välj vem som får besluta.'),
		intervention: choice(INTERVENTION_IDS, 'Välj en insats.'),
		point: required('Skriv punkten i delegationsordningen.'),
		validFrom: day('Skriv datumet som 2026-11-23.'),
		validTo: z.union([z.literal(''), day('Skriv datumet som 2026-11-23.')]).default('')
	})
	.refine(({ validFrom, validTo }) => validTo === '' || validTo >= validFrom, {
		path: ['validTo'],
		error: 'Delegationen kan inte ta slut innan den börjar.',
		...TOLD_AT_ONCE
	});
export type DelegationForm = z.infer<typeof DelegationForm>;

export const FirstAdministrator = z.object({
	code: required('Skriv koden som visades när systemet startades.'),
	municipality: required('Skriv vad kommunen heter.'),
	committee: required('Skriv vad nämnden heter.'),
	name: required('Skriv för- och efternamn.'),
	username: Username,
	password: Password
});
export type FirstAdministrator = z.infer<typeof FirstAdministrator>;
