import { expect, test } from 'vitest';
import {
	aDecidedCase,
	anApprovedInvestigation,
	anOrder,
	aUser,
	aWholeInvestigation,
	newCase,
	wroteBefore
} from '../../../tests/builders.ts';
import { addDays } from '#lib/domain/dates.ts';
import { today } from './clock.ts';
import { testDatabase } from './db/test-db.ts';
import * as answers from './answers.ts';
import * as orders from './orders.ts';
import * as providerOrders from './provider-orders.ts';
import * as reviews from './reviews.ts';
import * as waiting from './waiting.ts';

test('what is ready waits for the leader of the unit, unless the leader wrote in it or the person is protected', async () => {
	const db = testDatabase();
	const { worker, leader, investigationId, caseId } = await aWholeInvestigation(db);
	expect(await waiting.list(db, leader, today())).toEqual([]);
	await reviews.markReady(db, worker, investigationId);

	expect(await waiting.list(db, leader, today())).toMatchObject([
		{ kind: 'ready', caseId, subjectId: investigationId, since: expect.any(Date) }
	]);
	expect(await waiting.list(db, worker, today())).toEqual([]);
	expect(await waiting.list(db, await aUser(db, { role: 'teamLeader' }), today())).toEqual([]);

	await wroteBefore(db, leader, investigationId);
	await answers.addRow(db, worker, investigationId, 'group');
	await reviews.markReady(db, worker, investigationId);
	expect(await waiting.list(db, leader, today())).toEqual([]);

	const other = testDatabase();
	const hidden = await aWholeInvestigation(other, { form: newCase({ protectedIdentity: true }) });
	await reviews.markReady(other, hidden.worker, hidden.investigationId);
	expect(await waiting.list(other, hidden.leader, today())).toEqual([]);
});

test('what came back waits for the caseworker', async () => {
	const db = testDatabase();
	const { worker, leader, investigationId } = await anApprovedInvestigation(db);

	expect(await waiting.list(db, worker, today())).toMatchObject([{ kind: 'approved', subjectId: investigationId }]);
	expect(await waiting.list(db, leader, today())).toEqual([]);
});

test('what is granted waits until it is ordered', async () => {
	const db = testDatabase();
	const { worker, leader, decisionId } = await aDecidedCase(db);
	expect(await waiting.list(db, worker, today())).toMatchObject([{ kind: 'granted', subjectId: decisionId }]);
	expect(await waiting.list(db, leader, today())).toEqual([]);
});

test('a question waits until it is answered, an acceptance is news for two weeks', async () => {
	const db = testDatabase();
	const { worker, support, orderId } = await anOrder(db);
	expect(await waiting.list(db, worker, today())).toEqual([]);

	await providerOrders.ask(db, support, orderId, null, 'När?');
	expect(await waiting.list(db, worker, addDays(today(), 90))).toMatchObject([{ kind: 'asked', subjectId: orderId }]);
	await providerOrders.accept(db, support, orderId);
	expect(await waiting.list(db, worker, today())).toMatchObject([{ kind: 'asked' }]);
	await orders.answer(db, worker, orderId, null, 'På tisdag');
	expect(await waiting.list(db, worker, today())).toMatchObject([{ kind: 'accepted' }]);
	expect(await waiting.list(db, worker, addDays(today(), 15))).toEqual([]);
});
