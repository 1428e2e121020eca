import type { OrderState } from '#lib/domain/order/order-state.ts';

export const ORDER_TONES = {
	sent: 'action',
	read: 'neutral',
	asked: 'caution',
	answered: 'action',
	accepted: 'good'
} as const satisfies Record<OrderState, string>;
