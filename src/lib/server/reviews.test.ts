import { expect, test } from 'vitest';
import {
	anApprovedInvestigation,
	anInvestigation,
	applicationEdit,
	aUser,
	aWholeInvestigation,
	wroteBefore
} from '../../../tests/builders.ts';
import * as answers from './answers.ts';
import * as applications from './applications.ts';
import { testDatabase } from './db/test-db.ts';
import * as investigations from './investigations.ts';
import * as reviews from './reviews.ts';
import * as versions from './versions.ts';

const state = async (db: ReturnType<typeof testDatabase>, id: string) => (await investigations.find(db, id))?.state;

async function aReadyOne() {
	const db = testDatabase();
	const found = await aWholeInvestigation(db);
	const seen = await reviews.markReady(db, found.worker, found.investigationId);
	if (!seen.ok) throw new Error(seen.reason);
	const write = (text: string) => {
		const value = { id: 'e', text, source: { kind: 'person' as const } };
		const path = 'hemliv-egen-bild/e';
		return answers.save(db, found.worker, { investigationId: found.investigationId, path, value, seenRevision: 0, saveId: 's' });
	};
	return { db, ...found, id: found.investigationId, seen, write };
}

test('what lacks the necessary is not ready, and says what is missing', async () => {
	const db = testDatabase();
	const { worker, investigationId } = await anInvestigation(db);

	expect(await reviews.markReady(db, worker, investigationId)).toMatchObject({
		ok: false,
		reason: 'missing',
		missing: [{ where: { kind: 'needs' } }, {}]
	});
	expect(await state(db, investigationId)).toBe('draft');
});

test('ready makes a version, once for the same content', async () => {
	const { db, worker, leader, id, seen } = await aReadyOne();
	expect(seen.number).toBe(1);
	expect(await reviews.markReady(db, worker, id)).toEqual({ ok: false, reason: 'notDraft' });

	await reviews.returnWithComment(db, leader, id, { ...seen, comment: 'Vad säger systern?' });
	expect(await reviews.markReady(db, worker, id)).toMatchObject({ ok: true, number: 1 });
	expect(await versions.list(db, id)).toMatchObject([{ number: 1, createdBy: 'Hanna Lind' }]);
	expect((await versions.contentOf(db, id, 1))?.assessment.needs).toHaveLength(1);
});

test('the leader of the unit approves the version that was read', async () => {
	const { db, leader, id, seen } = await aReadyOne();

	expect(await reviews.approve(db, leader, id, seen)).toEqual({ ok: true });
	expect(await state(db, id)).toBe('approved');
	expect(await reviews.list(db, id)).toMatchObject([{ outcome: 'approved', versionNumber: 1, hash: seen.hash, reviewedBy: 'Lena Ek' }]);
	expect(await reviews.approve(db, leader, id, seen)).toEqual({ ok: false, reason: 'notReady' });
});

test('neither the caseworker, nor somebody of another unit, nor a leader who wrote in it approves', async () => {
	const { db, worker, leader, id, seen } = await aReadyOne();
	const author = { ok: false, reason: 'author' };
	expect(await reviews.approve(db, worker, id, seen)).toEqual(author);
	expect(await reviews.approve(db, await aUser(db, { role: 'teamLeader' }), id, seen)).toEqual(author);

	await wroteBefore(db, leader, id);
	await answers.addRow(db, worker, id, 'group');
	const again = await reviews.markReady(db, worker, id);
	expect(again.ok && (await reviews.approve(db, leader, id, again))).toEqual(author);
});

test('a change after ready, approved or returned makes it a draft again', async () => {
	const { db, worker, leader, caseId, applicationId, id, seen, write } = await aReadyOne();
	await reviews.approve(db, leader, id, seen);
	await write('Mer');
	expect(await state(db, id)).toBe('draft');
	expect(await reviews.approve(db, leader, id, seen)).toEqual({ ok: false, reason: 'changed' });

	expect(await reviews.markReady(db, worker, id)).toMatchObject({ ok: true, number: 2 });
	expect(await reviews.approve(db, leader, id, seen)).toEqual({ ok: false, reason: 'changed' });
	await applications.edit(db, worker, caseId, applicationId, applicationEdit(1, { appliedBy: 'God man' }));
	expect(await state(db, id)).toBe('draft');
});

test('a comment is needed to return, a reason to take an approval back', async () => {
	const { db, leader, id, seen } = await aReadyOne();
	expect(await reviews.returnWithComment(db, leader, id, { ...seen, comment: ' ' })).toEqual({ ok: false, reason: 'noComment' });
	expect(await reviews.returnWithComment(db, leader, id, { ...seen, comment: 'Mer om målet' })).toEqual({ ok: true });
	expect(await state(db, id)).toBe('returned');
	expect(await reviews.withdraw(db, leader, id, 'Fel')).toEqual({ ok: false, reason: 'notApproved' });
});

test('an approval that is taken back waits for review again', async () => {
	const db = testDatabase();
	const { leader, investigationId } = await anApprovedInvestigation(db);

	expect(await reviews.withdraw(db, leader, investigationId, 'Läste fel version')).toEqual({ ok: true });
	expect(await state(db, investigationId)).toBe('ready');
	expect(await reviews.list(db, investigationId)).toMatchObject([
		{ outcome: 'withdrawn', comment: 'Läste fel version' },
		{ outcome: 'approved' }
	]);
});

test('a draft that is read is kept once as it was, and is neither ready nor approved by that', async () => {
	const db = testDatabase();
	const { worker, leader, investigationId: id } = await aWholeInvestigation(db);

	expect(await versions.keepForReader(db, leader, id)).toMatchObject({ number: 1 });
	expect(await versions.keepForReader(db, leader, id)).toMatchObject({ number: 1 });
	expect(await state(db, id)).toBe('draft');
	await answers.addRow(db, worker, id, 'group');
	expect(await versions.keepForReader(db, leader, id)).toMatchObject({ number: 2 });
	expect(await reviews.approvedVersion(db, id)).toBeUndefined();
	expect(await reviews.markReady(db, worker, id)).toMatchObject({ ok: true, number: 2 });
});
