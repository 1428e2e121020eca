import { z } from 'zod';

const Value = z.union([z.string(), z.number(), z.boolean()]);

/** When a question is shown. Facts are of the case: the interventions applied for, whether there are children, the person's age. */
export type Condition =
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition }
	| { question: string; op: 'answered' }
	| { question: string; op: 'equals' | 'contains' | 'atLeast'; value: string | number | boolean }
	| { fact: 'intervention' | 'hasChildren' | 'age'; op: 'equals' | 'contains' | 'atLeast'; value: string | number | boolean };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ all: z.array(Condition).min(1) }),
		z.strictObject({ any: z.array(Condition).min(1) }),
		z.strictObject({ not: Condition }),
		z.strictObject({ question: z.string(), op: z.literal('answered') }),
		z.strictObject({ question: z.string(), op: z.enum(['equals', 'contains', 'atLeast']), value: Value }),
		z.strictObject({ fact: z.enum(['intervention', 'hasChildren', 'age']), op: z.enum(['equals', 'contains', 'atLeast']), value: Value })
	])
);

/** The questions a condition looks at. */
export function questionsIn(condition: Condition): string[] {
	if ('all' in condition) return condition.all.flatMap(questionsIn);
	if ('any' in condition) return condition.any.flatMap(questionsIn);
	if ('not' in condition) return questionsIn(condition.not);
	return 'question' in condition ? [condition.question] : [];
}
