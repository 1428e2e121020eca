import { z } from 'zod';
import { Day, Id, Text, UserRef } from '../record-fields.ts';

export const PLAN_ROW_STATES = { asOrdered: 'som beställt', changed: 'ändrad', added: 'tillagd', notDone: 'görs inte' } as const;
export type PlanRowState = keyof typeof PLAN_ROW_STATES;

/** Who took part, and how: at a meeting, by phone, beforehand. */
export const Participant = z.strictObject({ who: Text, how: Text.optional() });
export type Participant = z.infer<typeof Participant>;

/** One ordered activity as it will be carried out, or one that was added. Goal and subgoal are copied in, so that a plan from elsewhere can differ. */
export const PlanRow = z.strictObject({
	id: Id,
	/** None where the activity was not ordered. */
	orderActivityId: Id.optional(),
	state: z.enum(['asOrdered', 'changed', 'added', 'notDone']),
	what: Text,
	/** Why it is changed, added or not done. */
	reason: Text.optional(),
	/** That the orderer and the person agree with the change (P09). */
	agreement: z.strictObject({ on: Day, person: z.boolean(), by: UserRef.optional(), text: Text.optional() }).optional(),
	goal: Text.optional(),
	subgoal: Text.optional(),
	/** The method: what staff do and by what means, never a copy of `what` (P03). */
	how: Text.optional(),
	when: Text.optional(),
	who: Text.optional(),
	/** What the person does. */
	participation: Text.optional(),
	collaboration: Text.optional()
});
export type PlanRow = z.infer<typeof PlanRow>;

/** How the person took part and what came of it, or that they would or could not: the plan is made anyway (P05). */
export const PlanParticipation = z.union([
	z.strictObject({ how: Text, outcome: Text.optional() }),
	z.strictObject({ status: z.enum(['declined', 'unable']), reason: Text.optional() })
]);

/** Genomförandeplan: the provider's answer to one version of an order, row by row. */
export const Plan = z.strictObject({
	id: Id,
	orderId: Id,
	orderVersion: z.number().int().positive(),
	/** One, and one more each time it is revised. */
	version: z.number().int().positive(),
	madeOn: Day,
	/** The day it reached the orderer; none while it is a draft (P01). */
	sentOn: Day.optional(),
	writtenBy: UserRef,
	/** For an unchanged renewal: the standing plan that this one confirms. */
	confirmsId: Id.optional(),
	/** The day the support began, as registered. */
	startedOn: Day.optional(),
	fromOn: Day.optional(),
	toOn: Day.optional(),
	participation: PlanParticipation.optional(),
	/** Others than the person and the writer (P06). */
	participants: z.array(Participant),
	collaboration: z.array(z.strictObject({ with: Text, where: Text.optional(), when: Text.optional() })),
	followUp: z.strictObject({ on: Day.optional(), how: Text.optional() }).optional(),
	/** Recorded by the caseworker: that it came, and that it is agreed (P08). */
	received: z.strictObject({ on: Day, by: UserRef }).optional(),
	agreed: z.strictObject({ on: Day, by: UserRef }).optional(),
	/** The goals as the plan says them, with the goal of the order they stand for. */
	goals: z.array(z.strictObject({ orderGoalId: Id.optional(), kind: z.enum(['overall', 'personal']), words: Text })),
	rows: z.array(PlanRow)
});
export type Plan = z.infer<typeof Plan>;
