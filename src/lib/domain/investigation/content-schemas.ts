import { z } from 'zod';
import { Application, Child, Consent, Contact, IdentityShown, Person, Relative } from '../case/case-schemas.ts';
import { Extent } from '../case/extent.ts';
import { OUTCOMES } from '../decision/decision.ts';
import { idsOf } from '../form-fields.ts';
import { Day, Hash, Id, Text } from '../record-fields.ts';
import { AnswerValue } from '../template/answer-value.ts';
import * as rows from './assessment.ts';
import type * as content from './content.ts';

/** The assessment and the sealed content of a version as schemas, apart from the types for the sake of the pages. */

export const Need = z.strictObject({
	id: Id,
	sectionId: Text,
	entryIds: z.array(Id),
	text: Text,
	otherwiseMet: Text.nullable(),
	howMet: Text.nullable()
}) satisfies z.ZodType<rows.Need>;

export const Goal = z.strictObject({
	id: Id,
	kind: z.enum(['overall', 'personal']),
	needIds: z.array(Id),
	words: Text.nullable(),
	askedGaveNone: z.boolean(),
	acceptedOn: Day.nullable(),
	sign: Text.nullable(),
	by: Day.nullable()
}) satisfies z.ZodType<rows.Goal>;

export const SupportKind = z.enum(rows.SUPPORT_KIND_IDS);
export const Shaping = z.enum(['fixed', 'shaped']);

export const Activity = z.strictObject({
	id: Id,
	needId: Id,
	goalId: Id.nullable(),
	appliedInterventionId: Id,
	what: Text,
	supportKinds: z.array(SupportKind),
	looksLike: Text.nullable(),
	why: Text.nullable(),
	shaping: Shaping,
	shapedWith: Text.nullable(),
	subgoal: Text.nullable(),
	frequency: Text.nullable()
}) satisfies z.ZodType<rows.Activity>;

export const ChildImpact = z.strictObject({ childId: Id, text: Text }) satisfies z.ZodType<rows.ChildImpact>;

/** What a proposal and a decision both say. */
export const Outcome = z.strictObject({
	outcome: z.enum(idsOf(OUTCOMES)),
	extent: Extent.nullable(),
	fromOn: Day.nullable(),
	toOn: Day.nullable(),
	untilFurtherNotice: z.boolean(),
	timeLimitReason: Text.nullable(),
	followUpOn: Day.nullable(),
	followUpHow: Text.nullable()
});

export const Proposal = z.strictObject({
	appliedInterventionId: Id,
	...Outcome.shape,
	grounds: Text.nullable()
}) satisfies z.ZodType<rows.Proposal>;

export const Assessment = z.strictObject({
	needs: z.array(Need),
	goals: z.array(Goal),
	activities: z.array(Activity),
	childImpacts: z.array(ChildImpact),
	proposals: z.array(Proposal)
}) satisfies z.ZodType<rows.Assessment>;

export const InvestigationContent = z.strictObject({
	builderVersion: z.number().int().positive(),
	municipality: Text,
	unit: Text,
	caseNumber: Text,
	caseworker: z.strictObject({ name: Text, title: Text }),
	person: Person.omit({ safeContact: true, phone: true, address: true }),
	identityShown: IdentityShown.nullable(),
	children: z.array(Child),
	relatives: z.array(Relative),
	contacts: z.array(Contact),
	consents: z.array(Consent),
	applications: z.array(Application),
	templateHash: Hash,
	answers: z.record(Text, AnswerValue),
	assessment: Assessment
}) satisfies z.ZodType<content.InvestigationContent>;
