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
