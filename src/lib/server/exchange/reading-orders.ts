import { asc, eq, inArray } from 'drizzle-orm';
import { withoutNulls } from '#lib/domain/exchange/absent.ts';
import type { CaseFile, OrderInFile } from '#lib/domain/exchange/case-file.ts';
import { orderMessages, orders, orderVersions } from '../db/schema/order.ts';
import { providers } from '../db/schema/organisation.ts';
import { documentOf, type Reading } from './reading-parts.ts';

/** The orders of a case with what both sides said of them, in the order they were sent. */
export async function ordersOf(reading: Reading, caseId: string): Promise<CaseFile['orders']> {
	const { db, named } = reading;
	const rows = await db
		.select({ of: orders, provider: providers })
		.from(orders)
		.innerJoin(providers, eq(providers.id, orders.providerId))
		.where(eq(orders.caseId, caseId))
		.orderBy(asc(orders.id));
	const ids = rows.map(({ of }) => of.id);
	const said = await db.select().from(orderMessages).where(inArray(orderMessages.orderId, ids)).orderBy(asc(orderMessages.id));
	const read: OrderInFile[] = [];
	for (const { of, provider } of rows) {
		const { id, number, decisionId } = of;
		const { name, kind } = provider;
		const messages = said
			.filter(({ orderId }) => orderId === id)
			.map(({ orderId: _, writtenBy, writtenAt, ...message }) => ({
				...withoutNulls(message),
				by: named(writtenBy),
				at: writtenAt.toISOString()
			}));
		const versions = await versionsOf(reading, id);
		read.push({ id, number, decisionId, provider: { id: provider.id, name, kind }, versions, messages });
	}
	return read;
}

async function versionsOf(reading: Reading, orderId: string): Promise<OrderInFile['versions']> {
	const { db, named } = reading;
	const rows = await db.select().from(orderVersions).where(eq(orderVersions.orderId, orderId)).orderBy(asc(orderVersions.version));
	const read: OrderInFile['versions'] = [];
	for (const { version, hash, content, sentAt, sentBy, firstReadAt, firstReadBy } of rows) {
		const document = await documentOf(reading, 'order', orderId, version);
		read.push({
			version,
			hash,
			content,
			sentAt: sentAt.toISOString(),
			sentBy: named(sentBy),
			...(firstReadAt && firstReadBy && { firstRead: { at: firstReadAt.toISOString(), by: named(firstReadBy) } }),
			...(document && { document })
		});
	}
	return read;
}
