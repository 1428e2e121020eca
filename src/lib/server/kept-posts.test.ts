import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { anInvestigation, aUser } from '../../../tests/builders.ts';
import * as caseMoves from './case-moves.ts';
import { users } from './db/schema/auth.ts';
import { keptPosts } from './db/schema/investigation.ts';
import { testDatabase } from './db/test-db.ts';
import * as kept from './kept-posts.ts';

const HOUR = 60 * 60_000;
const fields: [string, string][] = [['d6-beratta|text', 'Skrivet i en session som var slut.']];

async function setUp() {
	const db = testDatabase();
	const { worker, caseId, investigationId } = await anInvestigation(db);
	const keep = (userId = worker.id) => kept.keep(db, userId, investigationId, 'd6', fields);
	const age = (id: string, hours: number) =>
		db
			.update(keptPosts)
			.set({ keptAt: new Date(Date.now() - hours * HOUR) })
			.where(eq(keptPosts.id, id));
	return { db, worker, caseId, investigationId, keep, age };
}

test('what was posted without a session is found again by the one who wrote it, and by nobody else', async () => {
	const { db, worker, investigationId, keep } = await setUp();
	const id = (await keep())!;

	expect(await kept.find(db, worker.id, investigationId, id)).toEqual({ id, sectionId: 'd6', fields });
	expect(await kept.find(db, (await aUser(db)).id, investigationId, id)).toBeUndefined();
	expect(await kept.find(db, worker.id, 'another', id)).toBeUndefined();
	await kept.drop(db, worker.id, id);
	expect(await kept.find(db, worker.id, investigationId, id)).toBeUndefined();
});

test('it is kept for a day and no longer, also where nobody posts anything since', async () => {
	const { db, worker, investigationId, keep, age } = await setUp();
	const [young, old] = [(await keep())!, (await keep())!];
	await age(young, 23.9);
	await age(old, 24.1);

	expect(await kept.find(db, worker.id, investigationId, young)).toBeDefined();
	expect(await kept.find(db, worker.id, investigationId, old)).toBeUndefined();
	await keep();
	expect((await db.select().from(keptPosts)).map(({ id }) => id)).not.toContain(old);
});

test('of one user at most twenty are kept, the newest', async () => {
	const { db, worker, investigationId, keep } = await setUp();
	const ids: string[] = [];
	for (let post = 0; post < 22; post++) ids.push((await keep())!);

	expect(await db.select().from(keptPosts)).toHaveLength(20);
	expect(await kept.find(db, worker.id, investigationId, ids[0]!)).toBeUndefined();
	expect(await kept.find(db, worker.id, investigationId, ids[21]!)).toBeDefined();
});

test('nothing is kept of who may not write there: no longer in the case, post ended, case closed', async () => {
	const { db, worker, caseId, keep } = await setUp();
	expect(await keep((await aUser(db)).id)).toBeUndefined();
	expect(await keep('nobody')).toBeUndefined();
	await db.update(users).set({ endedAt: new Date() }).where(eq(users.id, worker.id));
	expect(await keep()).toBeUndefined();
	await db.update(users).set({ endedAt: null }).where(eq(users.id, worker.id));
	await caseMoves.close(db, worker, caseId, 'flyttat');
	expect(await keep()).toBeUndefined();
	expect(await db.select().from(keptPosts)).toEqual([]);
});

test('the mark in a form says whom it was given to, and for which investigation', () => {
	const mark = kept.writerMark('secret', 'anna', 'one');
	expect(kept.markedWriter('secret', mark, 'one')).toBe('anna');
	expect(kept.markedWriter('secret', mark, 'two')).toBeUndefined();
	expect(kept.markedWriter('other', mark, 'one')).toBeUndefined();
	expect(kept.markedWriter('secret', mark.replace('anna', 'erik'), 'one')).toBeUndefined();
	expect(kept.markedWriter('secret', '', 'one')).toBeUndefined();
});
