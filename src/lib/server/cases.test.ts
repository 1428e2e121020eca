import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aCase, aUnit, aUser, newCase, testPersonnummer } from '../../../tests/builders.ts';
import { mayReadCase } from '#lib/domain/case/access.ts';
import * as caseLists from './case-lists.ts';
import * as caseMoves from './case-moves.ts';
import * as cases from './cases.ts';
import { auditLog } from './db/schema/audit.ts';
import { persons } from './db/schema/case.ts';
import { testDatabase } from './db/test-db.ts';
import * as personRows from './persons.ts';

const always = () => true;
const never = () => false;

async function aWorker(db = testDatabase()) {
	return { db, worker: await aUser(db, { unitId: await aUnit(db) }) };
}

test('cases are numbered within the year, and the opening is logged', async () => {
	const { db, worker } = await aWorker();
	const year = new Date().getFullYear();
	const first = await cases.open(db, worker, newCase(), always);
	const second = await cases.open(db, worker, newCase({ personnummer: testPersonnummer('1990-05-05') }), always);

	expect(first).toMatchObject({ ok: true, number: `${year}-0001` });
	expect(second).toMatchObject({ ok: true, number: `${year}-0002` });
	expect(await db.select({ action: auditLog.action }).from(auditLog)).toEqual([{ action: 'case.opened' }, { action: 'case.opened' }]);
});

test('a person with an open case is told of only to those who may see it', async () => {
	const { db, worker } = await aWorker();
	const first = await cases.open(db, worker, newCase(), always);

	expect(await cases.open(db, worker, newCase(), always)).toEqual({ ok: false, reason: 'exists', caseId: first.ok && first.id });
	expect(await cases.open(db, worker, newCase(), never)).toEqual({ ok: false, reason: 'existsElsewhere' });
});

test('of two who open a case for the same person at once, one does', async () => {
	const { db, worker } = await aWorker();
	const opened = await Promise.all([1, 2].map(() => cases.open(db, worker, newCase(), never)));

	expect(opened.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('when the earlier case is closed the person is taken up, and stays protected', async () => {
	const { db, worker } = await aWorker();
	const first = await cases.open(db, worker, newCase({ phone: '1' }), always);
	if (!first.ok) throw new Error();
	await caseMoves.close(db, worker, first.id, 'Flyttat');
	const second = await cases.open(db, worker, newCase({ phone: '', familyName: 'Åberg', protectedIdentity: true }), never);
	if (!second.ok) throw new Error();

	expect((await cases.find(db, second.id))?.person).toMatchObject({
		phone: '1',
		familyName: 'Åberg',
		protectedIdentity: true,
		revision: 2
	});
	expect(await db.select().from(persons)).toHaveLength(1);

	await caseMoves.close(db, worker, second.id, 'Avlidit');
	expect(await cases.open(db, worker, newCase(), never)).toEqual({ ok: false, reason: 'existsElsewhere' });
});

test('a case tells who may see it, who works in it, and how identity was shown', async () => {
	const db = testDatabase();
	const { caseId, worker, unitId } = await aCase(db);
	const helper = await aUser(db, { name: 'Medhjälparen', unitId });
	await caseMoves.addMember(db, worker, caseId, { userId: helper.id, role: 'coworker' });

	expect(await cases.find(db, caseId)).toMatchObject({
		unit: { id: unitId },
		caseworker: { id: worker.id, name: 'Hanna Lind' },
		access: {
			unitId,
			caseworkerId: worker.id,
			members: [{ userId: helper.id, role: 'coworker' }],
			protectedIdentity: false,
			closed: false
		},
		identity: { on: '2026-11-02', how: 'idCard' }
	});
	expect(await cases.find(db, 'nothing')).toBeUndefined();
});

test('somebody of a provider, or who looks after users or templates, becomes neither co-worker nor reader', async () => {
	const db = testDatabase();
	const { caseId, worker } = await aCase(db);
	for (const outside of ['provider', 'administrator', 'templateEditor'] as const)
		for (const role of ['coworker', 'reader'] as const) {
			const { id: userId } = await aUser(db, { role: outside });
			expect(await caseMoves.addMember(db, worker, caseId, { userId, role })).toEqual({ ok: false, reason: 'unknownUser' });
		}
});

test('a named reader who becomes administrator reads nothing any more', async () => {
	const db = testDatabase();
	const { caseId, worker } = await aCase(db);
	const reader = await aUser(db);
	await caseMoves.addMember(db, worker, caseId, { userId: reader.id, role: 'reader' });
	const { access } = (await cases.find(db, caseId))!;
	expect(mayReadCase(reader, access)).toBe(true);

	const administrator = { ...reader, role: 'administrator' as const };
	expect(mayReadCase(administrator, access)).toBe(false);
	expect((await caseLists.list(db, administrator, {})).cases).toEqual([]);
});

test('a case is closed once and reopened once', async () => {
	const db = testDatabase();
	const { caseId, worker } = await aCase(db);

	expect(await caseMoves.close(db, worker, caseId, 'Flyttat')).toEqual({ ok: true });
	expect(await caseMoves.close(db, worker, caseId, 'Flyttat')).toEqual({ ok: false, reason: 'alreadyClosed' });
	expect((await cases.find(db, caseId))?.access.closed).toBe(true);
	expect(await caseMoves.reopen(db, worker, caseId)).toEqual({ ok: true });
	expect((await cases.find(db, caseId))?.closedReason).toBeNull();
});

test('only an empty case is undone, and then the person is gone too', async () => {
	const { db, worker } = await aWorker();
	const opened = await cases.open(db, worker, newCase(), always);
	const { caseId } = await aCase(db, { form: newCase({ personnummer: testPersonnummer('1990-05-05') }) });
	if (!opened.ok) throw new Error();

	expect(await caseMoves.undoOpen(db, worker, opened.id)).toEqual({ ok: true });
	expect(await caseMoves.undoOpen(db, worker, caseId)).toEqual({ ok: false, reason: 'notEmpty' });
	expect(await db.select().from(persons)).toHaveLength(1);
});

test('a stale edit of the person is answered with what stands there, and leaves no trace', async () => {
	const db = testDatabase();
	const { caseId, worker } = await aCase(db);
	const person = (await cases.find(db, caseId))!.person;
	const at = { caseId, personId: person.id };
	const { identityShownOn: _o, identityShownHow: _h, ...form } = newCase();

	expect(await personRows.save(db, worker, at, { ...form, givenName: 'A', revision: 1 })).toEqual({ ok: true, id: person.id, revision: 2 });
	expect(await personRows.save(db, worker, at, { ...form, givenName: 'B', revision: 1 })).toMatchObject({
		ok: false,
		reason: 'stale',
		current: { givenName: 'A', revision: 2 }
	});
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'person.changed'))).toHaveLength(1);
});

test('a personal number that somebody else has is refused', async () => {
	const db = testDatabase();
	const { caseId, worker } = await aCase(db);
	const other = newCase({ personnummer: testPersonnummer('1990-05-05') });
	await cases.open(db, worker, other, always);
	const personId = (await cases.find(db, caseId))!.person.id;

	expect(await personRows.save(db, worker, { caseId, personId }, { ...other, revision: 1 })).toEqual({ ok: false, reason: 'numberTaken' });
	const { id: namesake } = (await personRows.findByNumber(db, other.personnummer))!;
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'person.numberTaken'))).toMatchObject([
		{ actor: worker.id, subjectId: namesake }
	]);
});

test('to try a personal number of somebody who is known here leaves a trace in their case', async () => {
	const db = testDatabase();
	const { caseId } = await aCase(db);
	const { worker } = await aWorker(db);

	expect(await cases.open(db, worker, newCase(), never)).toEqual({ ok: false, reason: 'existsElsewhere' });
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'case.foundOpen'))).toMatchObject([{ actor: worker.id, caseId }]);
});
