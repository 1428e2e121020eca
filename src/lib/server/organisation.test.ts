import { expect, test } from 'vitest';
import { aDelegation, aUser } from '../../../tests/builders.ts';
import { DelegationForm } from '#lib/domain/case/organisation-forms.ts';
import { auditLog } from './db/schema/audit.ts';
import { testDatabase } from './db/test-db.ts';
import * as organisation from './organisation.ts';

test('a delegation that has ended is not drawn out by ending it again', async () => {
	const db = testDatabase();
	const user = await aUser(db);
	await aDelegation(db, user);
	const { id } = (await organisation.listDelegations(db))[0]!;
	await organisation.endDelegation(db, user, id, '2026-03-01');
	await organisation.endDelegation(db, user, id, '2026-11-25');
	await organisation.endDelegation(db, user, 'none', '2026-11-25');

	expect(await organisation.listDelegations(db)).toMatchObject([{ validTo: '2026-03-01' }]);
	expect(await db.select().from(auditLog)).toHaveLength(1);
});

test('a delegation holds between days that exist', () => {
	const form = { userId: 'u', intervention: 'boendestod', point: '4.2', validFrom: '2026-11-25', validTo: '' };
	expect(DelegationForm.safeParse(form).success).toBe(true);
	expect(DelegationForm.safeParse({ ...form, validFrom: '2026-99-99' }).success).toBe(false);
	expect(DelegationForm.safeParse({ ...form, validTo: '2027-02-30' }).success).toBe(false);
});
