import { expect, test } from 'vitest';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { auditLog } from './db/schema/audit.ts';
import { testDatabase } from './db/test-db.ts';

test('reading the same page again within ten minutes is the same reading, another page or person is not', async () => {
	const db = testDatabase();
	for (const [user, page] of [
		['anna', '/a'],
		['anna', '/a'],
		['anna', '/b'],
		['erik', '/a']
	] as const)
		await audit.recordReading(db, user, 'case', page, now());
	await audit.recordReading(db, 'anna', 'case', '/a', new Date(now().getTime() + 11 * 60_000));

	const rows = await db.select({ actor: auditLog.actor, page: auditLog.subjectId }).from(auditLog);
	expect(rows).toHaveLength(4);
});

test('what is read side by side is one reading', async () => {
	const db = testDatabase();
	await Promise.all(Array.from({ length: 5 }, () => audit.recordReading(db, 'anna', 'case', '/a', now())));

	expect(await db.select().from(auditLog)).toHaveLength(1);
});

test('a list is a reading with the number it showed, the same again within ten minutes is one; every search is its own', async () => {
	const db = testDatabase();
	const list = (action: 'cases.listed' | 'cases.searched', shown: number, minutes = 0) =>
		audit.recordList(db, 'anna', { action, page: '/cases', detail: { shown } }, new Date(now().getTime() + minutes * 60_000));
	await list('cases.listed', 3);
	await list('cases.listed', 3);
	await list('cases.listed', 4);
	await list('cases.searched', 1);
	await list('cases.searched', 1);
	await list('cases.listed', 3, 11);

	const rows = await db.select({ action: auditLog.action, detail: auditLog.detail }).from(auditLog);
	expect(rows.map(({ action, detail }) => [action, detail?.shown])).toEqual([
		['cases.listed', 3],
		['cases.listed', 4],
		['cases.searched', 1],
		['cases.searched', 1],
		['cases.listed', 3]
	]);
});
