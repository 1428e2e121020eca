import { expect, test } from 'vitest';
import { inProviderOrder, openQuestions, stateOfOrder, type OrderState } from './order-state.ts';

const asked = (activityId: string | null = null) => ({ kind: 'asked' as const, activityId });
const answered = (activityId: string | null = null) => ({ kind: 'answered' as const, activityId });
const accepted = { kind: 'accepted' as const, activityId: null };
const readAt = new Date('2026-12-01T08:00:00Z');

test('an answer closes the questions of its own activity, and no others', () => {
	const messages = [asked('shop'), asked('shop'), asked('clean'), asked(), answered('shop')];
	expect(openQuestions(messages)).toEqual([asked('clean'), asked()]);
	expect(openQuestions([...messages, asked('shop')])).toHaveLength(3);
});

test('an open question is what an order waits for, before and after it is accepted', () => {
	const stateOf = (...messages: Parameters<typeof stateOfOrder>[0]['messages']) => stateOfOrder({ firstReadAt: readAt, messages });
	expect(stateOfOrder({ firstReadAt: null, messages: [] })).toBe('sent');
	expect(stateOf()).toBe('read');
	expect(stateOf(asked('shop'), asked('clean'), answered('shop'))).toBe('asked');
	expect(stateOf(asked('shop'), answered('shop'))).toBe('answered');
	expect(stateOf(asked('shop'), answered('shop'), accepted)).toBe('accepted');
	expect(stateOf(accepted, asked())).toBe('asked');
	expect(stateOf(accepted, asked(), answered())).toBe('accepted');
});

test('the provider sees new orders first and accepted ones last', () => {
	const of = (state: OrderState, id: number) => ({ state, id });
	const orders = [of('accepted', 6), of('asked', 5), of('read', 4), of('answered', 3), of('sent', 2), of('sent', 1)];
	expect(inProviderOrder(orders).map(({ id }) => id)).toEqual([2, 1, 4, 3, 5, 6]);
});
