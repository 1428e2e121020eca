import { z } from 'zod';
import * as facts from '../case/case-schemas.ts';
import { INTERVENTION_IDS } from '../case/interventions.ts';
import { Note } from '../case/note.ts';
import { FollowUp } from '../follow-up/follow-up.ts';
import * as content from '../investigation/content-schemas.ts';
import { INVESTIGATION_STATES } from '../investigation/investigation.ts';
import { LawReference } from '../law/law-reference.ts';
import { OrderContent } from '../order/order-schema.ts';
import { Plan } from '../plan/plan.ts';
import { Day, Hash, Id, Instant, Revision, Text, UserRef } from '../record-fields.ts';
import { AnswerValue } from '../template/answer-value.ts';
import { Template } from '../template/template.ts';
import { absentNotNull } from './absent.ts';

const removable = { removedAt: Instant.optional(), revision: Revision };
/** Whom no copy may reach. */
const reachable = { copiesBlocked: z.literal(true).optional(), ...removable };
const revised = { revision: Revision };
/** A row that can go on from one of an earlier investigation. */
const row = { continuesId: Id.optional(), revision: Revision };

/** The bytes of a locked document, in base64. Left out, the document is made again from the sealed content. */
const StoredDocument = z.strictObject({
	mediaType: z.literal('application/pdf'),
	hash: Hash,
	storedAt: Instant,
	content: z.base64()
});
export type StoredDocument = z.infer<typeof StoredDocument>;

const Case = z.strictObject({
	id: Id,
	number: Text,
	personId: Id,
	municipality: Text,
	unit: z.strictObject({ id: Id, name: Text }),
	caseworker: UserRef,
	members: z.array(z.strictObject({ user: UserRef, role: z.enum(['coworker', 'reader']) })),
	openedAt: Instant,
	openedBy: UserRef,
	identityShown: facts.IdentityShown.optional(),
	closed: z.strictObject({ at: Instant, reason: Text }).optional(),
	children: z.array(absentNotNull(facts.Child).extend(removable)),
	relatives: z.array(absentNotNull(facts.Relative).extend(reachable)),
	contacts: z.array(absentNotNull(facts.Contact).extend(reachable)),
	consents: z.array(absentNotNull(facts.Consent).extend(revised)),
	...revised
});

const Application = facts.Application.extend({ interventions: z.array(absentNotNull(facts.AppliedIntervention)), ...revised });

/** One saved unit: an entry of a text, or the whole answer otherwise; `section:id` sets a section aside. See answers.ts. */
const Answer = z.strictObject({ path: Text, value: AnswerValue, revision: Revision, by: UserRef, at: Instant });

/** Kommunicering (U26): when and how the text was sent, what was said and what was changed; or why it was plainly unnecessary. */
const Communicated = z.union([
	z.strictObject({
		on: Day.optional(),
		how: z.enum(['meeting', 'phone', 'letter', 'digital']).optional(),
		said: Text.optional(),
		changed: Text.optional()
	}),
	z.strictObject({ unnecessary: Text })
]);

/** What was there to read at one moment: `content` exactly as it was hashed, nulls and all. */
const Version = z.strictObject({
	number: z.number().int().positive(),
	hash: Hash,
	content: content.InvestigationContent,
	by: UserRef,
	at: Instant
});

const Review = z.strictObject({
	id: Id,
	versionNumber: z.number().int().positive(),
	hash: Hash,
	outcome: z.enum(['approved', 'returned', 'withdrawn']),
	comment: Text.optional(),
	by: UserRef,
	at: Instant
});

const Investigation = z.strictObject({
	id: Id,
	templateHash: Hash,
	state: z.enum(INVESTIGATION_STATES),
	/** The applied interventions it covers. */
	interventionIds: z.array(Id),
	openedAt: Instant,
	openedBy: UserRef,
	lockedAt: Instant.optional(),
	authors: z.array(z.strictObject({ user: UserRef, firstAt: Instant })),
	/** Without what is kept apart: violence has a record of its own, which is in no file. */
	answers: z.array(Answer),
	communicated: Communicated.optional(),
	versions: z.array(Version),
	reviews: z.array(Review),
	document: StoredDocument.optional()
});

const Assessment = z.strictObject({
	investigationId: Id,
	needs: z.array(absentNotNull(content.Need).extend(row)),
	goals: z.array(absentNotNull(content.Goal).extend(row)),
	activities: z.array(absentNotNull(content.Activity).extend(row)),
	childImpacts: z.array(content.ChildImpact.extend(revised)),
	proposals: z.array(absentNotNull(content.Proposal).extend(revised))
});

/** When and how the person was told (B08). The time to appeal runs from the day it was received. */
const Told = z.strictObject({
	on: Day.optional(),
	how: z.enum(['oral', 'phone', 'letter', 'digital']).optional(),
	by: UserRef.optional(),
	appealNotice: z.boolean().optional(),
	receivedOn: Day.optional()
});

/** Avslut av insats (A05): who asked for it, on what authority, and how the person was heard. */
const Ended = z.strictObject({
	on: Day,
	askedBy: Text.optional(),
	authority: Text.optional(),
	heard: z.union([z.strictObject({ on: Day.optional(), how: Text }), z.strictObject({ notHeard: Text })]).optional()
});

const Decision = absentNotNull(content.Outcome).extend({
	id: Id,
	/** None where a decision stands on no investigation (U01); the app makes no such decisions. */
	investigationId: Id.optional(),
	versionNumber: z.number().int().positive().optional(),
	appliedInterventionId: Id.optional(),
	intervention: z.enum(INTERVENTION_IDS),
	grounds: Text,
	law: LawReference,
	decidedOn: Day,
	decidedBy: UserRef,
	delegationPoint: Text,
	registeredAt: Instant,
	/** The decision that this one goes on from. */
	renewsId: Id.optional(),
	/** Prolonged without an investigation (U01, B09). */
	administrativeExtension: z.literal(true).optional(),
	/** Ändringsförbehåll, with its reason (B04). */
	reservation: z.strictObject({ reason: Text.optional() }).optional(),
	told: Told.optional(),
	/** When it was carried out, or reported as not yet carried out and why (A01). */
	carriedOut: z.strictObject({ on: Day.optional(), reportedOn: Day.optional(), reason: Text.optional() }).optional(),
	ended: Ended.optional()
});

const OrderVersion = z.strictObject({
	version: z.number().int().positive(),
	hash: Hash,
	/** Exactly as it was sent and hashed, nulls and all. */
	content: OrderContent,
	sentAt: Instant,
	sentBy: UserRef,
	firstRead: z.strictObject({ at: Instant, by: UserRef }).optional(),
	document: StoredDocument.optional()
});

const OrderMessage = z.strictObject({
	id: Id,
	version: z.number().int().positive(),
	kind: z.enum(['accepted', 'asked', 'answered']),
	/** The activity it is about; left out, it is the whole order. */
	activityId: Id.optional(),
	text: Text.optional(),
	by: UserRef,
	at: Instant
});

const Order = z.strictObject({
	id: Id,
	number: Text,
	/** None where an order stands on no decision (O06); the app sends no such orders. */
	decisionId: Id.optional(),
	provider: z.strictObject({ id: Id, name: Text, kind: z.enum(['own', 'contract', 'lov']) }),
	versions: z.array(OrderVersion).min(1),
	messages: z.array(OrderMessage),
	/** How and when the person took part in what is ordered (O10), or would or could not. */
	participation: z
		.union([
			z.strictObject({ how: Text, on: Day.optional() }),
			z.strictObject({ status: z.enum(['declined', 'unable']), reason: Text.optional() })
		])
		.optional()
});

export const CASE_FILE_FORMAT = 'rodtrad-case';
export const CASE_FILE_VERSION = 1;

/** Akten som fil: everything of one case but the violence record, with the template versions it is written on. */
export const CaseFile = z.strictObject({
	format: z.literal(CASE_FILE_FORMAT),
	version: z.literal(CASE_FILE_VERSION),
	case: Case,
	persons: z.array(absentNotNull(facts.Person).extend(revised)),
	applications: z.array(Application),
	investigations: z.array(Investigation),
	/** One per investigation. */
	assessments: z.array(Assessment),
	decisions: z.array(Decision),
	orders: z.array(Order),
	plans: z.array(Plan),
	followUps: z.array(FollowUp),
	notes: z.array(Note),
	/** By the hash of their canonical JSON. */
	templates: z.record(Hash, Template)
});
export type CaseFile = z.infer<typeof CaseFile>;

export type CaseInFile = CaseFile['case'];
export type PersonInFile = CaseFile['persons'][number];
export type ApplicationInFile = CaseFile['applications'][number];
export type InvestigationInFile = CaseFile['investigations'][number];
export type AnswerInFile = InvestigationInFile['answers'][number];
export type AssessmentInFile = CaseFile['assessments'][number];
export type DecisionInFile = CaseFile['decisions'][number];
export type OrderInFile = CaseFile['orders'][number];
