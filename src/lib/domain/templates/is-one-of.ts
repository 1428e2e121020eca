import type { Condition } from '../template/condition.ts';

/** One of several answers to a choice. */
export const isOneOf = (question: string, ...values: string[]): Condition => ({
	any: values.map((value) => ({ question, op: 'equals', value }))
});
