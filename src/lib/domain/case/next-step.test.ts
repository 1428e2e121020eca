import { expect, test } from 'vitest';
import { nextStep, type Progress } from './next-step.ts';

const empty: Progress = { applied: [], investigations: [], granted: [], orders: [] };
const applied = (investigationId: string | null = null, decided = false) => ({
	id: `applied-${investigationId}`,
	investigationId,
	decided
});

test('a case goes from application to order, one step at a time', () => {
	expect(nextStep(empty)).toEqual({ kind: 'apply' });
	expect(nextStep({ ...empty, applied: [applied()] })).toEqual({ kind: 'investigate' });

	const investigated = (state: Progress['investigations'][number]['state']) => ({
		...empty,
		applied: [applied('i')],
		investigations: [{ id: 'i', state }]
	});
	expect(nextStep(investigated('draft'))).toEqual({ kind: 'write', investigationId: 'i' });
	expect(nextStep(investigated('returned'))).toEqual({ kind: 'write', investigationId: 'i' });
	expect(nextStep(investigated('ready'))).toEqual({ kind: 'wait', investigationId: 'i' });
	expect(nextStep(investigated('approved'))).toEqual({ kind: 'decide', investigationId: 'i' });
	expect(nextStep(investigated('locked'))).toEqual({ kind: 'decide', investigationId: 'i' });

	const decided: Progress = { ...investigated('locked'), applied: [applied('i', true)] };
	expect(nextStep({ ...decided, granted: [{ id: 'd', orderId: null }] })).toEqual({ kind: 'order', decisionId: 'd' });
	const ordered = (state: Progress['orders'][number]['state']) => ({
		...decided,
		granted: [{ id: 'd', orderId: 'o' }],
		orders: [{ id: 'o', state }]
	});
	for (const state of ['sent', 'read', 'answered'] as const)
		expect(nextStep(ordered(state))).toEqual({ kind: 'awaitProvider', orderId: 'o' });
	expect(nextStep(ordered('asked'))).toEqual({ kind: 'answer', orderId: 'o' });
	expect(nextStep(ordered('accepted'))).toEqual({ kind: 'nothing' });
});

test('what is decided is ordered before a new application is investigated', () => {
	expect(
		nextStep({
			applied: [applied(), applied('i', true)],
			investigations: [{ id: 'i', state: 'locked' }],
			granted: [{ id: 'd', orderId: null }],
			orders: []
		})
	).toEqual({ kind: 'order', decisionId: 'd' });
});

test('a new application is investigated while another draft is being read', () => {
	expect(nextStep({ ...empty, applied: [applied(), applied('i')], investigations: [{ id: 'i', state: 'ready' }] })).toEqual({
		kind: 'investigate'
	});
});
