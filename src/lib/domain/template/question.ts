import { z } from 'zod';
import { RATINGS } from './answers.ts';
import { Condition } from './condition.ts';
import { OVER, PEOPLE } from './registers.ts';

export const PRINTS_IN = ['investigation', 'order', 'plan', 'followUp'] as const;

const base = {
	id: z.string().regex(/^[a-z0-9åäö-]+$/),
	label: z.string().min(1),
	/** For the writer; never printed. */
	guidance: z.string().optional(),
	/** What the question means (Kopplas till); see meanings.ts. */
	meanings: z.array(z.string()),
	/** Interventions for which the question is asked in depth; left out, it is always asked. */
	for: z.array(z.string()).optional(),
	when: Condition.optional(),
	prints: z.array(z.enum(PRINTS_IN))
};

export const Option = z.strictObject({ id: z.string().min(1), label: z.string().min(1), retired: z.boolean().optional() });
export type Option = z.infer<typeof Option>;

export const ScaleCode = z.strictObject({ code: z.string(), title: z.string() });
export type ScaleCode = z.infer<typeof ScaleCode>;

const asked = {
	...base,
	/** Questions beside each other with the same part stand together under it, on the page and in documents. */
	part: z.string().min(1).optional()
};

const simple = [
	z.strictObject({
		...asked,
		kind: z.literal('shortText'),
		/** Whose names are offered while one writes: the field stays free. */
		suggests: z.array(z.enum(PEOPLE)).min(1).optional()
	}),
	z.strictObject({ ...asked, kind: z.literal('longText') }),
	z.strictObject({ ...asked, kind: z.literal('yesNo') }),
	z.strictObject({ ...asked, kind: z.literal('oneOf'), options: z.array(Option).min(2) }),
	z.strictObject({ ...asked, kind: z.literal('manyOf'), options: z.array(Option).min(2) }),
	z.strictObject({ ...asked, kind: z.literal('number'), unit: z.string(), min: z.number().optional(), max: z.number().optional() }),
	z.strictObject({ ...asked, kind: z.literal('date') }),
	z.strictObject({
		...asked,
		kind: z.literal('scale'),
		codes: z.array(ScaleCode).min(1),
		/** Left out: own rating, current and intended. */
		columns: z.array(z.enum(RATINGS)).min(1).optional(),
		/** Only the codes that were given an intended state in the investigation that is followed up. */
		codesFrom: z.literal('intended').optional()
	}),
	z.strictObject({ ...asked, kind: z.literal('factor') }),
	/** Times of day in a week: how long in each, or only which. */
	z.strictObject({ ...asked, kind: z.literal('week'), counts: z.enum(['minutes', 'times']) }),
	z.strictObject({ ...asked, kind: z.literal('person'), register: z.enum(PEOPLE) })
] as const;

/** One thing that is asked, of a kind that has one answer or, for a text, entries. */
export const SimpleQuestion = z.discriminatedUnion('kind', simple);
export type SimpleQuestion = z.infer<typeof SimpleQuestion>;

/** A repeat group: over rows that are added by hand, or over a register, where the row is the registered person, activity or goal. */
export type Group = z.infer<typeof GroupHead> & { questions: Question[] };
export type Question = SimpleQuestion | Group;

const GroupHead = z.strictObject({ ...base, kind: z.literal('group'), over: z.enum(OVER) });

/** A group may stand in the row of a group. How deep is for `checkTemplate` to say, so that the editor is told in words. */
export const Group = z.strictObject({
	...GroupHead.shape,
	get questions(): z.ZodType<Question[]> {
		return z.array(Question).min(1);
	}
});
export const Question: z.ZodType<Question> = z.lazy(() => z.discriminatedUnion('kind', [...simple, Group]));
