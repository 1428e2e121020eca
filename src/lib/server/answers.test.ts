import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { anInvestigation } from '../../../tests/builders.ts';
import * as answers from './answers.ts';
import { auditLog } from './db/schema/audit.ts';
import { investigations as investigationTable } from './db/schema/investigation.ts';
import { testDatabase } from './db/test-db.ts';
import * as investigations from './investigations.ts';

const path = 'hemliv-egen-bild/entry';
const entry = (text: string) => ({ id: 'entry', text, source: { kind: 'person' as const } });

async function setUp() {
	const db = testDatabase();
	const { worker, investigationId } = await anInvestigation(db);
	const save = (text: string | null, seenRevision: number, saveId: string) =>
		answers.save(db, worker, { investigationId, path, value: text === null ? null : entry(text), seenRevision, saveId });
	return { db, worker, investigationId, save };
}

test('a saved answer is read back with its revision and who wrote it, who becomes an author', async () => {
	const { db, worker, investigationId, save } = await setUp();

	expect(await save('Hemma', 0, 's1')).toEqual({ ok: true, revision: 1 });
	expect(await answers.list(db, investigationId)).toMatchObject([
		{ path, value: entry('Hemma'), revision: 1, changedByName: 'Hanna Lind' }
	]);
	expect(await investigations.authorsOf(db, investigationId)).toEqual([worker.id]);
});

test('the same save sent again, and the same text, are no conflict', async () => {
	const { save } = await setUp();
	await save('En rad\r\ntill', 0, 's1');

	expect(await save('En rad till', 0, 's1')).toEqual({ ok: true, revision: 1 });
	expect(await save('En rad\ntill', 0, 's2')).toEqual({ ok: true, revision: 1 });
});

test('the second of two saves from the same revision is refused with the text of the first, and leaves no trace', async () => {
	const { db, save } = await setUp();
	await save('A', 0, 's1');

	expect(await save('B', 0, 's2')).toMatchObject({ ok: false, reason: 'stale', theirs: { value: entry('A'), revision: 1 } });
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'answer.saved'))).toHaveLength(1);
});

test('an emptied answer keeps its place in the order of revisions', async () => {
	const { db, investigationId, save } = await setUp();
	await save('A', 0, 's1');

	expect(await save(null, 1, 's2')).toEqual({ ok: true, revision: 2 });
	expect(await answers.list(db, investigationId)).toMatchObject([{ value: null, revision: 2 }]);
	expect(await save('B', 2, 's3')).toEqual({ ok: true, revision: 3 });
});

test('a text beyond measure is refused with a message', async () => {
	const { save } = await setUp();
	expect(await save('x'.repeat(100_001), 0, 's1')).toMatchObject({ ok: false, reason: 'tooLong' });
});

test('nothing is written in a locked investigation', async () => {
	const { db, investigationId, save } = await setUp();
	await db.update(investigationTable).set({ state: 'locked' }).where(eq(investigationTable.id, investigationId));

	expect(await save('A', 0, 's1')).toEqual({ ok: false, reason: 'locked' });
	expect(await answers.list(db, investigationId)).toEqual([]);
});

test('rows that two people add both stay, and a removed one comes back where it was', async () => {
	const { db, worker, investigationId } = await setUp();
	const rows = async () => (await answers.list(db, investigationId)).find((one) => one.path === 'group')?.value;
	const first = await answers.addRow(db, worker, investigationId, 'group');
	const second = await answers.addRow(db, worker, investigationId, 'group');
	if (!first.ok || !second.ok) throw new Error();

	expect(await rows()).toEqual([first.rowId, second.rowId]);
	await answers.removeRow(db, worker, investigationId, 'group', first.rowId);
	expect(await rows()).toEqual([second.rowId]);
	await answers.restoreRow(db, worker, investigationId, 'group', first.rowId);
	expect(await rows()).toEqual([first.rowId, second.rowId]);
});

test('areas are set aside together, and none of them where somebody has changed one meanwhile', async () => {
	const { db, worker, investigationId } = await setUp();
	const reason = { status: 'notRelevant' as const, reason: 'Rör inte ansökan.' };
	const seen = [
		{ path: 'section:d1', seenRevision: 0 },
		{ path: 'section:d2', seenRevision: 0 }
	];
	const saved = async () => (await answers.list(db, investigationId)).map(({ path, value, revision }) => [path, value, revision]);

	expect(await answers.setAside(db, worker, investigationId, seen, reason)).toEqual({ ok: true });
	expect(await saved()).toEqual([
		['section:d1', reason, 1],
		['section:d2', reason, 1]
	]);
	expect(await db.select().from(auditLog).where(eq(auditLog.action, 'answer.saved'))).toHaveLength(2);

	const more = [{ path: 'section:d3', seenRevision: 0 }, ...seen];
	expect(await answers.setAside(db, worker, investigationId, more, reason)).toEqual({ ok: false, reason: 'stale' });
	expect(await saved()).toHaveLength(2);
});
