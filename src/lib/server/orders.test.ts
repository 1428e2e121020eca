import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aDecidedCase, anOrder, aProvider, aUser } from '../../../tests/builders.ts';
import * as caseMoves from './case-moves.ts';
import { auditLog } from './db/schema/audit.ts';
import { users } from './db/schema/auth.ts';
import { providers } from './db/schema/organisation.ts';
import { testDatabase } from './db/test-db.ts';
import * as decisions from './decisions.ts';
import * as orders from './orders.ts';
import * as providerOrders from './provider-orders.ts';
import * as storedDocuments from './stored-documents.ts';

const render = async () => new Uint8Array([2]);

test('an order is numbered after its case, says what was decided, and its bytes are kept', async () => {
	const db = testDatabase();
	const { worker, caseId, number, decisionId } = await aDecidedCase(db);
	const providerId = await aProvider(db);
	const sent = await orders.send(db, worker, { decisionId, providerId }, render);
	if (!sent.ok) throw new Error(sent.reason);

	expect(sent.number).toBe(`${number}-1`);
	expect(await orders.listForCase(db, caseId)).toMatchObject([
		{
			id: sent.id,
			provider: 'Stödhuset',
			state: 'sent',
			content: {
				number: `${number}-1`,
				version: 1,
				orderer: { municipality: 'Lindby kommun', caseworker: 'Hanna Lind' },
				person: { name: 'Åke Öberg', birthYear: 1980 },
				planDueOn: '2026-12-16',
				goals: [{ kind: 'overall' }, { kind: 'personal', words: 'Bjuda hem min syster' }],
				activities: [{ what: 'Städa köket', lifeArea: 'Hemliv', need: 'Stöd att komma igång hemma' }]
			}
		}
	]);
	expect((await storedDocuments.find(db, 'order', sent.id))?.version).toBe(1);
	expect((await storedDocuments.findTree(db, 'order', sent.id))?.title).toBe('Beställning av boendestöd för Åke Öberg');
	expect((await decisions.find(db, decisionId))?.orderId).toBe(sent.id);
});

test('a decision is ordered once, and of a provider that is there', async () => {
	const db = testDatabase();
	const { worker, decisionId, providerId, orderId } = await anOrder(db);
	expect(await orders.send(db, worker, { decisionId, providerId }, render)).toEqual({ ok: false, reason: 'alreadyOrdered', orderId });
	expect(await orders.send(db, worker, { decisionId: 'none', providerId }, render)).toEqual({ ok: false, reason: 'unknownDecision' });

	const other = testDatabase();
	const decided = await aDecidedCase(other);
	const toNobody = { decisionId: decided.decisionId, providerId: 'none' };
	expect(await orders.preview(other, toNobody)).toEqual({ ok: false, reason: 'unknownProvider' });
});

test('of two who send at once, one does, and a provider that has ended gets nothing', async () => {
	const db = testDatabase();
	const { worker, caseId, decisionId } = await aDecidedCase(db);
	const [providerId, ended] = [await aProvider(db), await aProvider(db, 'Nedlagd')];
	await db.update(providers).set({ endedAt: new Date() }).where(eq(providers.id, ended));
	const send = (to: string) => orders.send(db, worker, { decisionId, providerId: to }, render);

	expect(await send(ended)).toEqual({ ok: false, reason: 'unknownProvider' });
	const both = await Promise.all([send(providerId), send(providerId)]);
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(await orders.listForCase(db, caseId)).toHaveLength(1);
});

test('what is sent is what was looked at', async () => {
	const db = testDatabase();
	const { worker, decisionId } = await aDecidedCase(db);
	const sending = { decisionId, providerId: await aProvider(db) };
	const looked = await orders.preview(db, sending);
	if (!looked.ok) throw new Error(looked.reason);
	await db.update(users).set({ phone: '08-123 45 67' }).where(eq(users.id, worker.id));

	expect(await orders.send(db, worker, { ...sending, seenHash: looked.hash }, render)).toEqual({ ok: false, reason: 'changed' });
	const again = await orders.preview(db, sending);
	expect(await orders.send(db, worker, { ...sending, seenHash: again.ok ? again.hash : '' }, render)).toMatchObject({ ok: true });
});

test('only the provider it was sent to has it, and without anything of the case', async () => {
	const db = testDatabase();
	const { worker, support, orderId, caseId, number } = await anOrder(db);
	const stranger = await aUser(db, { role: 'provider', providerId: await aProvider(db, 'Andra huset') });

	const found = await providerOrders.find(db, support, orderId);
	expect(found).toMatchObject({ id: orderId, content: { number: `${number}-1` }, messages: [] });
	expect(JSON.stringify(found)).not.toContain(caseId);
	expect(await providerOrders.list(db, support)).toHaveLength(1);

	for (const user of [stranger, worker]) {
		expect(await providerOrders.find(db, user, orderId)).toBeUndefined();
		expect(await providerOrders.list(db, user)).toEqual([]);
		expect(await providerOrders.accept(db, user, orderId)).toEqual({ ok: false, reason: 'unknown' });
		expect(await providerOrders.ask(db, user, orderId, null, 'Vad?')).toEqual({ ok: false, reason: 'unknown' });
		await providerOrders.markRead(db, user, orderId);
		expect(await providerOrders.open(db, user, orderId, '/page')).toBeUndefined();
	}
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'case.read'))).toEqual([]);
	expect((await orders.find(db, orderId))?.state).toBe('sent');
});

test('an order is read once, asked about, answered and accepted once', async () => {
	const db = testDatabase();
	const { worker, support, orderId } = await anOrder(db);
	const state = async () => (await orders.find(db, orderId))?.state;

	expect(await providerOrders.open(db, support, orderId, '/page')).toMatchObject({ state: 'read' });
	await providerOrders.open(db, support, orderId, '/page');
	expect(await state()).toBe('read');
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'case.read'))).toMatchObject([
		{ actor: support.id, subjectId: '/page' }
	]);
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'order.firstRead'))).toHaveLength(1);

	expect(await orders.answer(db, worker, orderId, null, 'Ja')).toEqual({ ok: false, reason: 'noQuestion' });
	expect(await providerOrders.ask(db, support, orderId, 'none', 'Vilken dag?')).toEqual({ ok: false, reason: 'unknown' });
	expect(await providerOrders.ask(db, support, orderId, null, ' ')).toEqual({ ok: false, reason: 'noText' });
	const activityId = (await orders.find(db, orderId))!.content.activities[0]!.id;
	await providerOrders.ask(db, support, orderId, activityId, 'Vilken dag?');
	expect(await state()).toBe('asked');
	expect(await orders.answer(db, worker, orderId, null, 'Tisdagar')).toEqual({ ok: false, reason: 'noQuestion' });
	expect(await orders.answer(db, worker, orderId, activityId, ' ')).toEqual({ ok: false, reason: 'noText' });
	await orders.answer(db, worker, orderId, activityId, 'Tisdagar');
	expect(await orders.answer(db, worker, orderId, activityId, 'Onsdagar')).toEqual({ ok: false, reason: 'noQuestion' });
	expect(await state()).toBe('answered');

	expect(await providerOrders.accept(db, support, orderId)).toEqual({ ok: true });
	expect(await providerOrders.accept(db, support, orderId)).toEqual({ ok: false, reason: 'alreadyAccepted' });
	expect((await providerOrders.find(db, support, orderId))?.messages).toMatchObject([
		{ kind: 'asked', activityId, text: 'Vilken dag?', writtenBy: 'Pia Stöd' },
		{ kind: 'answered', activityId, text: 'Tisdagar', writtenBy: 'Hanna Lind' },
		{ kind: 'accepted', text: null }
	]);
});

test('a case that is closed sends no order, and takes no answer from either side; what was said stays', async () => {
	const db = testDatabase();
	const { worker, support, caseId, orderId } = await anOrder(db);
	await providerOrders.ask(db, support, orderId, null, 'Vilken dag?');
	await caseMoves.close(db, worker, caseId, 'flyttat');

	expect(await providerOrders.find(db, support, orderId)).toMatchObject({ open: false, messages: [{ text: 'Vilken dag?' }] });
	expect(await providerOrders.accept(db, support, orderId)).toEqual({ ok: false, reason: 'closed' });
	expect(await providerOrders.ask(db, support, orderId, null, 'Vilken tid?')).toEqual({ ok: false, reason: 'closed' });
	expect(await orders.answer(db, worker, orderId, null, 'Tisdagar')).toEqual({ ok: false, reason: 'closed' });
	await caseMoves.reopen(db, worker, caseId);
	expect(await orders.answer(db, worker, orderId, null, 'Tisdagar')).toEqual({ ok: true });
});

test('an order is not sent from a case that was closed while it was looked at', async () => {
	const db = testDatabase();
	const { worker, caseId, decisionId } = await aDecidedCase(db);
	const sending = { decisionId, providerId: await aProvider(db) };
	await caseMoves.close(db, worker, caseId, 'flyttat');

	expect(await orders.send(db, worker, sending, render)).toEqual({ ok: false, reason: 'closed' });
	expect(await orders.listForCase(db, caseId)).toEqual([]);
});

test('what waits for the provider is counted as its list shows it, and without what cannot be answered', async () => {
	const db = testDatabase();
	const { worker, support, caseId, orderId } = await anOrder(db);
	const waiting = () => providerOrders.countWaiting(db, support);
	expect(await waiting()).toBe(1);
	await providerOrders.ask(db, support, orderId, null, 'Vilken dag?');
	expect(await waiting()).toBe(0);
	await orders.answer(db, worker, orderId, null, 'Tisdagar');
	expect(await waiting()).toBe(1);
	await caseMoves.close(db, worker, caseId, 'flyttat');
	expect(await waiting()).toBe(0);
	await caseMoves.reopen(db, worker, caseId);
	await providerOrders.accept(db, support, orderId);
	expect(await waiting()).toBe(0);
	expect(await providerOrders.countWaiting(db, worker)).toBe(0);
});
