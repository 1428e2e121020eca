export type OrderState = 'sent' | 'read' | 'asked' | 'answered' | 'accepted';

/** As the municipality says it. */
export const ORDER_STATES: Readonly<Record<OrderState, string>> = {
	sent: 'Skickad',
	read: 'Läst',
	asked: 'Förtydligande begärt',
	answered: 'Fråga besvarad',
	accepted: 'Godtagen'
};

/** As the provider's side says it: what it waits for, and of whom. */
export const PROVIDER_ORDER_STATES: Readonly<Record<OrderState, string>> = {
	sent: 'Ny',
	read: 'Väntar på ert svar',
	asked: 'Väntar på handläggarens svar',
	answered: 'Handläggaren har svarat',
	accepted: 'Godtagen'
};

type Said = { kind: 'accepted' | 'asked' | 'answered'; activityId: string | null };

/** Questions nobody has answered: an answer closes what was asked before it of the same activity, or of the order as a whole. */
export function openQuestions<Message extends Said>(messages: readonly Message[]): Message[] {
	return messages.filter(
		({ kind, activityId }, index) =>
			kind === 'asked' && !messages.slice(index + 1).some((later) => later.kind === 'answered' && later.activityId === activityId)
	);
}

/** An open question goes before everything, an acceptance before what was said earlier. */
export function stateOfOrder({ firstReadAt, messages }: { firstReadAt: Date | null; messages: readonly Said[] }): OrderState {
	if (openQuestions(messages).length > 0) return 'asked';
	if (messages.some(({ kind }) => kind === 'accepted')) return 'accepted';
	if (messages.some(({ kind }) => kind === 'answered')) return 'answered';
	return firstReadAt ? 'read' : 'sent';
}

/** Whether the provider has the next move. */
export const waitsForProvider = (state: OrderState): boolean => state === 'sent' || state === 'read' || state === 'answered';

const FOR_PROVIDER: Readonly<Record<OrderState, number>> = { sent: 0, answered: 1, read: 1, asked: 2, accepted: 3 };

/** New ones first, then what waits for the provider, then the rest; otherwise in the order they came. */
export const inProviderOrder = <Order extends { state: OrderState }>(orders: readonly Order[]): Order[] =>
	orders.toSorted((a, b) => FOR_PROVIDER[a.state] - FOR_PROVIDER[b.state]);
