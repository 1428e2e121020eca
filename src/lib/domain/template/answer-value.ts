import { z } from 'zod';
import { DAYS, DAY_TIMES } from './week.ts';

/** One statement with its source. Texts hold entries and nothing else; the caseworker's own observation is a source. */
export const Entry = z.strictObject({
	id: z.string(),
	text: z.string(),
	source: z.strictObject({
		kind: z.enum(['person', 'relative', 'professional', 'certificate', 'observation']),
		contactId: z.string().optional(),
		title: z.string().optional()
	}),
	/** An ISO day, or what was typed in its place: `checkAnswer` says which. */
	heardOn: z.string().optional(),
	how: z.enum(['visit', 'phone', 'meeting', 'letter', 'digital']).optional(),
	consentId: z.string().optional(),
	notToBeCommunicated: z.boolean().optional(),
	carriedFrom: z.string().optional(),
	confirmedOn: z.string().optional()
});
export type Entry = z.infer<typeof Entry>;

/** Never an answer option: that somebody did not want to or could not answer, or that it is not relevant and why. */
export const NotAnswered = z.strictObject({ status: z.enum(['declined', 'unable', 'notRelevant']), reason: z.string().optional() });
export type NotAnswered = z.infer<typeof NotAnswered>;

const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(8), z.literal(9)]);
export type Level = z.infer<typeof Level>;

/** 8 (not specified) and 9 (not applicable) are not points of the scale. */
export const ScaleRow = z.strictObject({
	code: z.string(),
	ownRating: Level.optional(),
	current: Level.optional(),
	intended: Level.optional(),
	achieved: Level.optional()
});
export type ScaleRow = z.infer<typeof ScaleRow>;

/** An environmental factor: 0 hindrance and 0 help are two answers, so never a signed number. */
export const Factor = z.strictObject({ polarity: z.enum(['hinder', 'facilitator']), level: Level });
export type Factor = z.infer<typeof Factor>;

/** A week: the times that were marked, with how long where that was asked. */
export const Week = z.strictObject({
	slots: z.array(z.strictObject({ day: z.enum(DAYS), time: z.enum(DAY_TIMES), minutes: z.number().int().positive().optional() })).min(1)
});
export type Week = z.infer<typeof Week>;

/** What was typed but could not be read yet. Kept as it is, counted as unanswered. */
export const Draft = z.strictObject({ draft: z.record(z.string(), z.string()) });
export type Draft = z.infer<typeof Draft>;

export const AnswerValue = z.union([
	z.string(),
	z.number(),
	z.array(z.string()),
	z.array(ScaleRow),
	Entry,
	NotAnswered,
	Factor,
	Week,
	Draft
]);
export type AnswerValue = z.infer<typeof AnswerValue>;
