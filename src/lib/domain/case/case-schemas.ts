import { z } from 'zod';
import { idsOf } from '../form-fields.ts';
import { LawReference } from '../law/law-reference.ts';
import { Day, Id, Text } from '../record-fields.ts';
import * as applying from './application.ts';
import * as facts from './case.ts';
import { Extent } from './extent.ts';
import { INTERVENTION_IDS } from './interventions.ts';

/** The facts of a case as schemas. They stand apart from the types, which pages use without carrying Zod. */

export const IdentityShown = z.strictObject({ on: Day, how: z.enum(idsOf(facts.IDENTITY_SHOWN)) });

export const Person = z.strictObject({
	id: Id,
	personnummer: z.string().regex(/^\d{12}$/),
	givenName: Text,
	familyName: Text,
	legalSex: z.enum(idsOf(facts.LEGAL_SEXES)),
	protectedIdentity: z.boolean(),
	safeContact: Text.nullable(),
	phone: Text.nullable(),
	address: Text.nullable(),
	interpreterLanguage: Text.nullable(),
	communicationSupport: Text.nullable()
}) satisfies z.ZodType<facts.Person>;

export const Child = z.strictObject({
	id: Id,
	name: Text.nullable(),
	birthYear: z.number().int().min(1900).max(2200),
	relation: z.enum(idsOf(facts.CHILD_RELATIONS)),
	home: z.enum(idsOf(facts.CHILD_HOMES))
}) satisfies z.ZodType<facts.Child>;

export const Relative = z.strictObject({
	id: Id,
	name: Text,
	relation: Text,
	phone: Text.nullable(),
	nearest: z.boolean(),
	supports: z.boolean()
}) satisfies z.ZodType<facts.Relative>;

export const Contact = z.strictObject({
	id: Id,
	name: Text,
	title: Text,
	organisation: Text.nullable(),
	phone: Text.nullable()
}) satisfies z.ZodType<facts.Contact>;

export const Consent = z.strictObject({
	id: Id,
	contactId: Id,
	about: Text,
	form: z.enum(idsOf(facts.CONSENT_FORMS)),
	givenOn: Day,
	validTo: Day.nullable(),
	withdrawnOn: Day.nullable()
}) satisfies z.ZodType<facts.Consent>;

export const AppliedIntervention = z.strictObject({
	id: Id,
	intervention: z.enum(INTERVENTION_IDS),
	extent: Extent,
	law: LawReference,
	wish: Text.nullable()
}) satisfies z.ZodType<applying.AppliedIntervention>;

export const Application = z.strictObject({
	id: Id,
	receivedOn: Day,
	form: z.enum(idsOf(applying.APPLICATION_FORMS)),
	appliedBy: Text,
	authority: z.enum(idsOf(applying.APPLICATION_AUTHORITIES)),
	initiative: z.enum(idsOf(applying.INITIATIVES)),
	interventions: z.array(AppliedIntervention)
}) satisfies z.ZodType<applying.Application>;
