import { expect, test } from 'vitest';
import { aUser, anInvestigation } from '../../../tests/builders.ts';
import * as answers from './answers.ts';
import * as assessments from './assessments.ts';
import * as caseMoves from './case-moves.ts';
import { auditLog } from './db/schema/audit.ts';
import { testDatabase } from './db/test-db.ts';

const need = { id: '', revision: 0, sectionId: 'd6', entryIds: [], text: 'Stöd hemma', otherwiseMet: '', howMet: '' };
const value = { id: 'entry', text: 'Hemma', source: { kind: 'person' as const } };

async function setUp() {
	const db = testDatabase();
	const { worker, caseId, investigationId } = await anInvestigation(db);
	const helper = await aUser(db, { name: 'Medhandläggaren' });
	await caseMoves.addMember(db, worker, caseId, { userId: helper.id, role: 'coworker' });
	const save = (user = worker) =>
		answers.save(db, user, { investigationId, path: 'hemliv-egen-bild/entry', value, seenRevision: 0, saveId: 's' });
	return { db, worker, helper, caseId, investigationId, save };
}

test('a case that is closed while somebody writes takes no more of it, and is written in again once it is open', async () => {
	const { db, worker, caseId, investigationId, save } = await setUp();
	await caseMoves.close(db, worker, caseId, 'flyttat');
	const before = await db.select().from(auditLog);

	const refused = { ok: false, reason: 'closed' };
	expect(await save()).toEqual(refused);
	expect(await answers.addRow(db, worker, investigationId, 'group')).toEqual(refused);
	expect(await assessments.saveNeed(db, worker, investigationId, need)).toEqual(refused);
	expect(await answers.list(db, investigationId)).toEqual([]);
	expect(await db.select().from(auditLog)).toEqual(before);

	await caseMoves.reopen(db, worker, caseId);
	expect(await save()).toEqual({ ok: true, revision: 1 });
});

test('who is no longer in the case writes nothing in it, whatever page they still have open', async () => {
	const { db, worker, helper, caseId, save } = await setUp();
	await caseMoves.removeMember(db, worker, caseId, helper.id);

	expect(await save(helper)).toEqual({ ok: false, reason: 'notAssigned' });
	expect(await save(await aUser(db, { role: 'teamLeader' }))).toEqual({ ok: false, reason: 'notAssigned' });
	expect(await save()).toEqual({ ok: true, revision: 1 });
});
