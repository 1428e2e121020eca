import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aProvider, aUnit, aUser } from '../../../tests/builders.ts';
import { auditLog } from './db/schema/audit.ts';
import { users as table } from './db/schema/auth.ts';
import { delegations } from './db/schema/organisation.ts';
import { testDatabase } from './db/test-db.ts';
import * as organisation from './organisation.ts';
import * as users from './users.ts';

test('who has left is in the list of all and in no other', async () => {
	const db = testDatabase();
	const providerId = await aProvider(db);
	const [anna, leader, gone, support] = [
		await aUser(db, { name: 'Anna' }),
		await aUser(db, { name: 'Maria', role: 'teamLeader' }),
		await aUser(db, { name: 'Bo' }),
		await aUser(db, { name: 'Lena', role: 'provider', providerId })
	];
	await db.update(table).set({ endedAt: new Date() }).where(eq(table.id, gone.id));

	expect((await users.list(db)).map(({ name }) => name)).toEqual(['Anna', 'Bo', 'Lena', 'Maria']);
	expect((await users.listInOffice(db, ['caseworker', 'teamLeader'])).map(({ id }) => id)).toEqual([anna.id, leader.id]);
	expect(await users.countInOffice(db)).toBe(3);
	expect(await users.countOfProvider(db, providerId)).toBe(1);
	expect(await users.findActive(db, support.id)).toEqual(support);
	expect(await users.findActive(db, gone.id)).toBeUndefined();
});

test('a unit or a provider that is not there is told beside its field', async () => {
	const db = testDatabase();
	const [unitId, providerId] = [await aUnit(db), await aProvider(db)];

	expect(await organisation.unknownPlace(db, { unitId, providerId: '' })).toBeUndefined();
	expect(await organisation.unknownPlace(db, { unitId: '', providerId })).toBeUndefined();
	expect(await organisation.unknownPlace(db, { unitId: 'nowhere', providerId })).toBe('unitId');
	expect(await organisation.unknownPlace(db, { unitId, providerId: 'nobody' })).toBe('providerId');
});

test('a delegation is given to somebody in office who can decide, and to nobody else', async () => {
	const db = testDatabase();
	const administrator = await aUser(db, { role: 'administrator' });
	const form = { intervention: 'boendestod' as const, point: '4.2', validFrom: '2026-01-01', validTo: '' };
	const give = (userId: string) => organisation.addDelegation(db, administrator, { ...form, userId });

	expect(await give('nobody')).toBe(false);
	expect(await give(administrator.id)).toBe(false);
	expect(await db.select().from(delegations)).toEqual([]);
	expect(await db.select().from(auditLog)).toEqual([]);
	expect(await give((await aUser(db)).id)).toBe(true);
});
