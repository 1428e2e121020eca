import { and, desc, eq, isNull } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import { buildOrder } from '#lib/domain/order/build-order.ts';
import type { OrderContent } from '#lib/domain/order/order.ts';
import { openQuestions, stateOfOrder, type OrderState } from '#lib/domain/order/order-state.ts';
import * as audit from './audit.ts';
import * as cases from './cases.ts';
import { now, stampOf } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { cases as caseTable } from './db/schema/case.ts';
import { orders, orderVersions } from './db/schema/order.ts';
import { providers } from './db/schema/organisation.ts';
import * as decisions from './decisions.ts';
import { contentHash } from './hash.ts';
import { newId } from './ids.ts';
import * as investigations from './investigations.ts';
import * as orderMessages from './order-messages.ts';
import * as storedDocuments from './stored-documents.ts';
import * as versions from './versions.ts';
import { refusedIn } from './writing.ts';

type Sending = { decisionId: string; providerId: string };
/** An order as it would be sent, and the hash of what was looked at. */
type Prepared = { ok: true; order: OrderContent; hash: string };
type NotSent =
	| { ok: false; reason: 'problems'; problems: string[] }
	| { ok: false; reason: 'alreadyOrdered'; orderId: string }
	| { ok: false; reason: 'unknownDecision' | 'unknownProvider' | 'changed' | 'closed' | 'notAssigned' };

/**
 * Sends the order of a granted decision to a provider, and keeps its bytes. What it says is the locked version, projected;
 * with `seenHash`, only if it still says what was looked at before.
 */
export async function send(
	db: Db,
	user: User,
	{ seenHash, ...sending }: Sending & { seenHash?: string },
	draw: storedDocuments.DrawPdf
): Promise<{ ok: true; id: string; number: string } | NotSent> {
	const at = now();
	const before = await prepare(db, sending);
	if (!before.ok) return before;
	if (seenHash !== undefined && seenHash !== before.hash) return { ok: false, reason: 'changed' };
	const tree = orderDocument(before.order, { asOf: stampOf(at) });
	const drawn = { tree, pdf: await draw(tree) };

	return inTransaction(db, async (tx) => {
		const prepared = await prepare(tx, sending);
		if (!prepared.ok) return prepared;
		const refused = await refusedIn(tx, user, prepared.caseId);
		if (refused) return { ok: false, reason: refused };
		if (prepared.hash !== before.hash) return { ok: false, reason: 'changed' };

		const { caseId, order: content, hash } = prepared;
		const { number, version } = content;
		const id = newId();
		await tx.insert(orders).values({ id, number, caseId, ...sending });
		await tx.insert(orderVersions).values({ orderId: id, version, content, hash, sentAt: at, sentBy: user.id });
		await storedDocuments.keep(tx, { caseId, kind: 'order', subjectId: id, version }, drawn);
		await audit.record(tx, user.id, { action: 'order.sent', subjectKind: 'order', subjectId: id, caseId, detail: { version } });
		return { ok: true, id, number };
	});
}

/** The order as it would be sent, to look at before. */
export async function preview(db: Db, sending: Sending): Promise<Prepared | NotSent> {
	return prepare(db, sending);
}

async function prepare(db: Db, { decisionId, providerId }: Sending): Promise<(Prepared & { caseId: string }) | NotSent> {
	const found = await decisions.find(db, decisionId);
	if (!found) return { ok: false, reason: 'unknownDecision' };
	if (found.orderId) return { ok: false, reason: 'alreadyOrdered', orderId: found.orderId };
	const { decision, intervention } = found;
	const { caseId, investigationId, versionNumber } = decision;
	const [provider] = await db
		.select({ name: providers.name })
		.from(providers)
		.where(and(eq(providers.id, providerId), isNull(providers.endedAt)));
	if (!provider) return { ok: false, reason: 'unknownProvider' };

	const content = await versions.contentOf(db, investigationId, versionNumber);
	const investigation = await investigations.find(db, investigationId);
	const ofCase = await cases.find(db, caseId);
	if (!content || !investigation || !ofCase) throw new Error('A decision without its version.');
	const sent = await db.select({ id: orders.id }).from(orders).where(eq(orders.caseId, caseId));
	const { caseworker, number } = ofCase;
	const order = { number: `${number}-${sent.length + 1}`, version: 1 };
	const built = buildOrder({ order, content, template: investigation.template, decision, intervention, caseworker, provider });
	if (!built.ok) return { ok: false, reason: 'problems', problems: built.problems };
	return { ok: true, caseId, order: built.order, hash: contentHash(built.order) };
}

export type SentOrder = {
	id: string;
	caseId: string;
	providerId: string;
	provider: string;
	content: OrderContent;
	sentAt: Date;
	firstReadAt: Date | null;
	/** A closed case takes no more answers; what was said stays. */
	caseClosed: boolean;
	state: OrderState;
	messages: orderMessages.OrderMessage[];
};

/** The orders of a case as the caseworker follows them, latest first. */
export async function listForCase(db: Db, caseId: string): Promise<SentOrder[]> {
	return withMessages(db, await select(db).where(eq(orders.caseId, caseId)).orderBy(desc(orders.id)));
}

export async function find(db: Db, id: string): Promise<SentOrder | undefined> {
	const [order] = await withMessages(db, await select(db).where(eq(orders.id, id)));
	return order;
}

/** Every order of a provider, newest first. What of it the provider is shown is said in `provider-orders.ts`. */
export async function listOfProvider(db: Db, providerId: string): Promise<SentOrder[]> {
	return withMessages(db, await select(db).where(eq(orders.providerId, providerId)).orderBy(desc(orders.id)));
}

/** The caseworker's answer to what is asked of one activity, or of the order as a whole. */
export async function answer(
	db: Db,
	user: User,
	orderId: string,
	activityId: string | null,
	text: string
): Promise<{ ok: true } | { ok: false; reason: 'noText' | 'noQuestion' | 'closed' | 'notAssigned' }> {
	if (text.trim() === '') return { ok: false, reason: 'noText' };
	return inTransaction(db, async (tx) => {
		const order = await find(tx, orderId);
		const isAsked = order && openQuestions(order.messages).some((question) => question.activityId === activityId);
		if (!isAsked) return { ok: false, reason: 'noQuestion' };
		const { caseId, content } = order;
		const refused = await refusedIn(tx, user, caseId);
		if (refused) return { ok: false, reason: refused };
		await orderMessages.say(tx, user, { orderId, caseId, version: content.version, kind: 'answered', activityId, text: text.trim() });
		return { ok: true };
	});
}

const { id, caseId, providerId } = orders;
const { closedAt } = caseTable;
const { content, sentAt, firstReadAt } = orderVersions;
const select = (db: Db) =>
	db
		.select({ id, caseId, providerId, provider: providers.name, content, sentAt, firstReadAt, closedAt })
		.from(orders)
		.innerJoin(orderVersions, eq(orderVersions.orderId, orders.id))
		.innerJoin(providers, eq(providers.id, orders.providerId))
		.innerJoin(caseTable, eq(caseTable.id, orders.caseId))
		.$dynamic();

async function withMessages(
	db: Db,
	rows: (Omit<SentOrder, 'state' | 'messages' | 'caseClosed'> & { closedAt: Date | null })[]
): Promise<SentOrder[]> {
	const all = await orderMessages.list(
		db,
		rows.map((row) => row.id)
	);
	return rows.map(({ closedAt, ...row }) => {
		const messages = all.filter(({ orderId }) => orderId === row.id);
		return { ...row, caseClosed: closedAt !== null, messages, state: stateOfOrder({ firstReadAt: row.firstReadAt, messages }) };
	});
}
