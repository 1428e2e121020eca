import { expect, test } from 'vitest';
import { aUser } from '../../../../tests/builders.ts';
import { now } from '../clock.ts';
import { auditLog } from '../db/schema/audit.ts';
import { testDatabase } from '../db/test-db.ts';
import * as users from '../users.ts';
import { isLockedOut, recordFailure } from './attempts.ts';

test('ten failures lock a name for a quarter, and no other name', async () => {
	const db = testDatabase();
	for (let failures = 0; failures < 10; failures++) {
		expect(await isLockedOut(db, 'anna', now())).toBe(false);
		await recordFailure(db, 'anna');
	}

	expect(await isLockedOut(db, 'anna', now())).toBe(true);
	expect(await isLockedOut(db, 'erik', now())).toBe(false);
	expect(await isLockedOut(db, 'anna', new Date(now().getTime() + 16 * 60_000))).toBe(false);
});

test('a new password from the administrator opens what somebody else locked', async () => {
	const db = testDatabase();
	const user = await aUser(db);
	const administrator = await aUser(db, { role: 'administrator' });
	for (let failures = 0; failures < 10; failures++) await recordFailure(db, user.id);
	expect(await isLockedOut(db, user.id, now())).toBe(true);

	await users.resetPassword(db, administrator, user.id, 'ett nytt långt lösenord');
	expect(await isLockedOut(db, user.id, now())).toBe(false);
});

test('what cannot be a user name does not end in the log', async () => {
	const db = testDatabase();
	for (const typed of ['Mitt hemliga lösenord!', 'x'.repeat(400_000)]) await recordFailure(db, typed);

	const rows = await db.select().from(auditLog);
	expect(rows.map(({ actor, subjectId }) => [actor, subjectId])).toEqual(Array(2).fill(['no user name', 'no user name']));
});
