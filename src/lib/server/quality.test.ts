import { expect, test } from 'vitest';
import { anInvestigation, aUser } from '../../../tests/builders.ts';
import * as caseMoves from './case-moves.ts';
import { auditLog } from './db/schema/audit.ts';
import { qualityReadings } from './db/schema/quality.ts';
import { testDatabase } from './db/test-db.ts';
import * as quality from './quality.ts';

const reason = 'Står i brevet från i våras.';

test('a level is the reviewer’s to set and an objection the writer’s, each only in their case and while it is open', async () => {
	const db = testDatabase();
	const { worker, leader, unitId, caseId } = await anInvestigation(db);
	const level = { caseId, question: 'U19', level: 3, reason } as const;
	const objection = { ...level, level: null } as const;
	const reader = await aUser(db, { name: 'Sara Ny', unitId });
	await caseMoves.addMember(db, worker, caseId, { userId: reader.id, role: 'reader' });
	const refused = { ok: false, reason: 'mayNot' };

	expect(await quality.keepReading(db, worker, level)).toEqual(refused);
	expect(await quality.keepReading(db, leader, objection)).toEqual(refused);
	for (const said of [level, objection]) expect(await quality.keepReading(db, reader, said)).toEqual(refused);
	expect(await db.select().from(qualityReadings)).toEqual([]);
	expect(await quality.keepReading(db, worker, objection)).toEqual({ ok: true });
	expect(await quality.keepReading(db, leader, level)).toEqual({ ok: true });

	await caseMoves.close(db, worker, caseId, 'flyttat');
	expect(await quality.keepReading(db, worker, objection)).toEqual(refused);
	expect(await quality.keepReading(db, leader, level)).toEqual(refused);
	const rows = (await db.select().from(auditLog)).filter(({ action }) => action.startsWith('quality.'));
	expect(rows).toMatchObject([
		{ actor: worker.id, action: 'quality.disputed', subjectId: 'U19', detail: null },
		{ actor: leader.id, action: 'quality.read', subjectId: 'U19', detail: { level: 3 } }
	]);
	expect(JSON.stringify(rows)).not.toContain(reason);
});
