import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { anInvestigation, aUser } from '../../../tests/builders.ts';
import * as caseMoves from './case-moves.ts';
import { auditLog } from './db/schema/audit.ts';
import { users } from './db/schema/auth.ts';
import { violenceKeptPosts } from './db/schema/violence.ts';
import { testDatabase } from './db/test-db.ts';
import * as templates from './templates.ts';
import * as kept from './violence-kept-posts.ts';
import * as screenings from './violence-screenings.ts';

const HOUR = 60 * 60_000;
const fields: [string, string][] = [['vf-skrivas|text', 'Skrivet i en session som var slut.']];

async function setUp() {
	const db = testDatabase();
	await templates.publishShipped(db);
	const { worker, leader, caseId } = await anInvestigation(db);
	const asked = { asked: 'asked', askedOn: '2026-11-03', alone: true, why: null, nextOn: null } as const;
	const screeningId = await screenings.open(db, worker, caseId, asked);
	const keep = (userId = worker.id) => kept.keep(db, userId, screeningId, fields);
	return { db, worker, leader, caseId, screeningId, keep };
}

test('nothing is kept of who may not write in the record: a reader, somebody else, who has left, a closed case', async () => {
	const { db, worker, leader, caseId, keep } = await setUp();
	await caseMoves.addMember(db, worker, caseId, { userId: leader.id, role: 'violenceReader' });
	expect(await keep(leader.id)).toBeUndefined();
	expect(await keep((await aUser(db)).id)).toBeUndefined();
	expect(await keep('nobody')).toBeUndefined();
	await db.update(users).set({ endedAt: new Date() }).where(eq(users.id, worker.id));
	expect(await keep()).toBeUndefined();
	await db.update(users).set({ endedAt: null }).where(eq(users.id, worker.id));
	await caseMoves.close(db, worker, caseId, 'flyttat');
	expect(await keep()).toBeUndefined();
	expect(await db.select().from(violenceKeptPosts)).toEqual([]);
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'violence.postKept'))).toEqual([]);
});

test('it is found by the one who wrote it, for a day, and the newest twenty are kept', async () => {
	const { db, worker, leader, screeningId, keep } = await setUp();
	const ids: string[] = [];
	for (let post = 0; post < 22; post++) ids.push((await keep())!);
	expect(await db.select().from(violenceKeptPosts)).toHaveLength(20);
	expect(await kept.find(db, worker.id, screeningId, ids[0]!)).toBeUndefined();
	expect(await kept.find(db, worker.id, screeningId, ids[21]!)).toEqual(fields);
	expect(await kept.find(db, leader.id, screeningId, ids[21]!)).toBeUndefined();

	await db.update(violenceKeptPosts).set({ keptAt: new Date(Date.now() - 24.1 * HOUR) });
	expect(await kept.find(db, worker.id, screeningId, ids[21]!)).toBeUndefined();
});
