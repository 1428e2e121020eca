export type OrderState = 'sent' | 'read' | 'asked' | 'answered' | 'accepted';

export const ORDER_STATES: Readonly<Record<OrderState, string>> = {
	sent: 'Skickad',
	read: 'Läst',
	asked: 'Förtydligande begärt',
	answered: 'Fråga besvarad',
	accepted: 'Godtagen'
};

/** What was said last decides; before anybody said something, whether it has been read. */
export function stateOfOrder({ firstReadAt, lastMessage }: { firstReadAt: Date | null; lastMessage: OrderState | null }): OrderState {
	return lastMessage ?? (firstReadAt ? 'read' : 'sent');
}
