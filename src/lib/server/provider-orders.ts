import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { mayReadOrder } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import { inProviderOrder, openQuestions } from '#lib/domain/order/order-state.ts';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { cases } from './db/schema/case.ts';
import { orderMessages as said, orders as orderTable, orderVersions } from './db/schema/order.ts';
import * as orderMessages from './order-messages.ts';
import * as orders from './orders.ts';

/** An order as the provider's side has it. No id of the case or of anything else on the other side goes along. */
export type ProviderOrder = Omit<orders.SentOrder, 'caseId' | 'providerId' | 'messages' | 'caseClosed'> & {
	/** Whether the municipality still takes an answer. */
	open: boolean;
	messages: Omit<orderMessages.OrderMessage, 'orderId'>[];
};

/** New ones first, what waits for somebody else last. */
export async function list(db: Db, user: User): Promise<ProviderOrder[]> {
	const rows = user.providerId ? await orders.listOfProvider(db, user.providerId) : [];
	return inProviderOrder(rows.filter((order) => mayReadOrder(user, order)).map(outward));
}

/** How many of them the provider has the next move in. Of the orders only what was said about them is read. */
export async function countWaiting(db: Db, user: User): Promise<number> {
	if (!user.providerId) return 0;
	const accepted = db.select({ id: said.orderId }).from(said).where(eq(said.kind, 'accepted'));
	const unaccepted = await db
		.select({ id: orderTable.id })
		.from(orderTable)
		.innerJoin(cases, eq(cases.id, orderTable.caseId))
		.where(and(eq(orderTable.providerId, user.providerId), isNull(cases.closedAt), notInArray(orderTable.id, accepted)));
	const messages = await orderMessages.list(
		db,
		unaccepted.map(({ id }) => id)
	);
	return unaccepted.filter(({ id }) => openQuestions(messages.filter(({ orderId }) => orderId === id)).length === 0).length;
}

/** Nothing, when the order is another provider's: it looks like one that does not exist. */
export async function find(db: Db, user: User, id: string): Promise<ProviderOrder | undefined> {
	const order = await own(db, user, id);
	return order && outward(order);
}

/** Somebody at the provider opens it on this page: that is logged, and the first time it is told to the municipality. */
export async function open(db: Db, user: User, id: string, page: string): Promise<ProviderOrder | undefined> {
	const order = await own(db, user, id);
	if (!order) return undefined;
	await audit.recordReading(db, user.id, order.caseId, page, now());
	await markRead(db, user, id);
	return find(db, user, id);
}

/** The first reading of the version in force; later ones change nothing here. */
export async function markRead(db: Db, user: User, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const order = await own(tx, user, id);
		if (!order || order.firstReadAt) return;
		const { version } = order.content;
		await tx
			.update(orderVersions)
			.set({ firstReadAt: now(), firstReadBy: user.id })
			.where(and(eq(orderVersions.orderId, id), eq(orderVersions.version, version), isNull(orderVersions.firstReadAt)));
		await audit.record(tx, user.id, {
			action: 'order.firstRead',
			subjectKind: 'order',
			subjectId: id,
			caseId: order.caseId,
			detail: { version }
		});
	});
}

/** Godta beställningen. */
export async function accept(
	db: Db,
	user: User,
	id: string
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'alreadyAccepted' | 'closed' }> {
	return inTransaction(db, async (tx) => {
		const order = await own(tx, user, id);
		if (!order) return { ok: false, reason: 'unknown' };
		if (order.caseClosed) return { ok: false, reason: 'closed' };
		if (await orderMessages.isAccepted(tx, id)) return { ok: false, reason: 'alreadyAccepted' };
		const { caseId, content } = order;
		await orderMessages.say(tx, user, { orderId: id, caseId, version: content.version, kind: 'accepted' });
		return { ok: true };
	});
}

/** Begär förtydligande, of one activity or of the whole order. */
export async function ask(
	db: Db,
	user: User,
	id: string,
	activityId: string | null,
	text: string
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'noText' | 'closed' }> {
	if (text.trim() === '') return { ok: false, reason: 'noText' };
	return inTransaction(db, async (tx) => {
		const order = await own(tx, user, id);
		const isKnown = activityId === null || order?.content.activities.some((activity) => activity.id === activityId);
		if (!order || !isKnown) return { ok: false, reason: 'unknown' };
		if (order.caseClosed) return { ok: false, reason: 'closed' };
		const { caseId, content } = order;
		await orderMessages.say(tx, user, { orderId: id, caseId, version: content.version, kind: 'asked', activityId, text: text.trim() });
		return { ok: true };
	});
}

async function own(db: Db, user: User, id: string): Promise<orders.SentOrder | undefined> {
	const order = await orders.find(db, id);
	return order && mayReadOrder(user, order) ? order : undefined;
}

function outward({ caseId: _c, providerId: _p, caseClosed, messages, ...order }: orders.SentOrder): ProviderOrder {
	return { ...order, open: !caseClosed, messages: messages.map(({ orderId: _, ...message }) => message) };
}
