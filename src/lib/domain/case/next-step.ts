import type { InvestigationState } from '../investigation/investigation.ts';
import type { OrderState } from '../order/order-state.ts';

/** How far a case has come: only what the next step depends on. */
export type Progress = {
	applied: readonly { id: string; investigationId: string | null; decided: boolean }[];
	investigations: readonly { id: string; state: InvestigationState }[];
	/** Decisions that grant something. */
	granted: readonly { id: string; orderId: string | null }[];
	orders: readonly { id: string; state: OrderState }[];
};

export type NextStep =
	| { kind: 'apply' | 'investigate' | 'nothing' }
	| { kind: 'write' | 'wait' | 'decide'; investigationId: string }
	| { kind: 'order'; decisionId: string }
	| { kind: 'answer' | 'awaitProvider'; orderId: string };

/** The one step a case waits for. What is furthest along goes first: somebody already waits for what is decided. */
export function nextStep({ applied, investigations, granted, orders }: Progress): NextStep {
	const asked = orders.find(({ state }) => state === 'asked');
	if (asked) return { kind: 'answer', orderId: asked.id };
	const toOrder = granted.find(({ orderId }) => orderId === null);
	if (toOrder) return { kind: 'order', decisionId: toOrder.id };

	const isUndecided = (id: string) => applied.some(({ investigationId, decided }) => investigationId === id && !decided);
	const inState = (...states: InvestigationState[]) =>
		investigations.find(({ id, state }) => states.includes(state) && isUndecided(id))?.id;
	const toDecide = inState('approved', 'locked');
	if (toDecide) return { kind: 'decide', investigationId: toDecide };
	const toWrite = inState('returned', 'draft');
	if (toWrite) return { kind: 'write', investigationId: toWrite };

	if (applied.some(({ investigationId }) => investigationId === null)) return { kind: 'investigate' };
	const read = inState('ready');
	if (read) return { kind: 'wait', investigationId: read };
	const unanswered = orders.find(({ state }) => state !== 'accepted');
	if (unanswered) return { kind: 'awaitProvider', orderId: unanswered.id };
	return { kind: applied.length === 0 ? 'apply' : 'nothing' };
}
