import { and, asc, eq, inArray } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import type { OrderMessage as ShownMessage } from '#lib/domain/order/order.ts';
import * as audit from './audit.ts';
import { minuteOf, now } from './clock.ts';
import type { Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { orderMessages } from './db/schema/order.ts';
import { newId } from './ids.ts';

export type OrderMessage = {
	id: string;
	orderId: string;
	kind: 'accepted' | 'asked' | 'answered';
	activityId: string | null;
	text: string | null;
	writtenBy: string;
	writtenAt: Date;
};

export const shown = ({ id, kind, activityId, text, writtenBy, writtenAt }: Omit<OrderMessage, 'orderId'>): ShownMessage => ({
	id,
	kind,
	activityId,
	text,
	writtenBy,
	at: minuteOf(writtenAt)
});

/** What both sides have said of these orders, in the order it was said. */
export async function list(db: Db, orderIds: readonly string[]): Promise<OrderMessage[]> {
	const { id, orderId, kind, activityId, text, writtenAt } = orderMessages;
	return db
		.select({ id, orderId, kind, activityId, text, writtenBy: users.name, writtenAt })
		.from(orderMessages)
		.innerJoin(users, eq(users.id, orderMessages.writtenBy))
		.where(inArray(orderMessages.orderId, [...orderIds]))
		.orderBy(asc(orderMessages.id));
}

export async function isAccepted(db: Db, orderId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: orderMessages.id })
		.from(orderMessages)
		.where(and(eq(orderMessages.orderId, orderId), eq(orderMessages.kind, 'accepted')));
	return row !== undefined;
}

type Said = {
	orderId: string;
	version: number;
	caseId: string;
	kind: OrderMessage['kind'];
	activityId?: string | null;
	text?: string | null;
};

/** Part of a verb: says it, and logs that it was said. */
export async function say(tx: Db, user: User, { caseId, ...said }: Said): Promise<void> {
	await tx.insert(orderMessages).values({ ...said, id: newId(), writtenBy: user.id, writtenAt: now() });
	await audit.record(tx, user.id, { action: `order.${said.kind}`, subjectKind: 'order', subjectId: said.orderId, caseId });
}
