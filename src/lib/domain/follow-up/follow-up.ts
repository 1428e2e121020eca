import { z } from 'zod';
import { Participant } from '../plan/plan.ts';
import { Day, Hash, Id, Text, UserRef } from '../record-fields.ts';
import { AnswerValue, Entry, NotAnswered } from '../template/answer-value.ts';

export const ACTIVITY_OUTCOMES = { done: 'genomförd', partly: 'delvis genomförd', notDone: 'inte genomförd' } as const;
export const GOAL_ATTAINMENTS = {
	reached: 'uppnått',
	partly: 'delvis uppnått',
	notReached: 'inte uppnått',
	dropped: 'inte längre aktuellt'
} as const;
export const NEXT_STEPS = { continue: 'fortsätter', change: 'ändras', end: 'avslutas', investigate: 'ny utredning' } as const;

/** One activity of the order (F02): how it went, and a sentence on it; a reason where it was not done. */
export const FollowedActivity = z.strictObject({
	orderActivityId: Id,
	outcome: z.enum(['done', 'partly', 'notDone']).optional(),
	text: Text.optional()
});

/** One goal of the order (F05). `achieved` is the person's state on the scale, where the goal is a step of it. */
export const FollowedGoal = z.strictObject({
	orderGoalId: Id,
	attainment: z.enum(['reached', 'partly', 'notReached', 'dropped']).optional(),
	achieved: z.number().int().min(0).max(9).optional(),
	text: Text.optional()
});

/** What must happen for the support to shrink or end, who does it and by when; or that the need lasts, and why (F08). */
export const LongTerm = z.union([
	z.strictObject({ steps: z.array(z.strictObject({ what: Text, who: Text.optional(), by: Day.optional() })).min(1) }),
	z.strictObject({ lastingNeed: Text })
]);

/** Uppföljning: one row per activity and per goal of the order version in force. Questions of a template stand beside, never instead. */
export const FollowUp = z.strictObject({
	id: Id,
	orderId: Id,
	orderVersion: z.number().int().positive(),
	heldOn: Day,
	/** Why it was held, where something had changed. */
	occasion: Text.optional(),
	writtenBy: UserRef,
	participants: z.array(Participant),
	/** In the person's words (F03), or that they would or could not. */
	ownWords: z.union([z.array(Entry).min(1), NotAnswered]).optional(),
	/** The provider's methods and what they gave (F04). */
	methods: Text.optional(),
	effect: Text.optional(),
	activities: z.array(FollowedActivity),
	goals: z.array(FollowedGoal),
	/** Decided before the decision ends (F07). */
	next: z.strictObject({ step: z.enum(['continue', 'change', 'end', 'investigate']), decidedOn: Day, text: Text.optional() }).optional(),
	longTerm: LongTerm.optional(),
	/** Answers to the questions of a follow-up template. */
	template: z.strictObject({ hash: Hash, answers: z.record(Text, AnswerValue) }).optional()
});
export type FollowUp = z.infer<typeof FollowUp>;
