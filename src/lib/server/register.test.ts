import { expect, test } from 'vitest';
import { aCase } from '../../../tests/builders.ts';
import { testDatabase } from './db/test-db.ts';
import * as register from './register.ts';

const child = { id: '', revision: 0, name: '', birthYear: '2015', relation: 'own', home: 'alternating' } as const;
const consent = { id: '', revision: 0, about: 'Boendet', form: 'oral', givenOn: '2026-11-02', validTo: '', withdrawnOn: '' } as const;

test('a child is added, changed, removed and put back', async () => {
	const db = testDatabase();
	const { worker, caseId } = await aCase(db);
	const added = await register.saveChild(db, worker, caseId, child);
	if (!added.ok) throw new Error();
	const { id } = added;

	expect(await register.saveChild(db, worker, caseId, { ...child, id, revision: 1, birthYear: '2014' })).toEqual({
		ok: true,
		id,
		revision: 2
	});
	expect(await register.saveChild(db, worker, caseId, { ...child, id, revision: 1 })).toMatchObject({
		ok: false,
		current: { birthYear: 2014 }
	});
	expect((await register.find(db, caseId)).children).toMatchObject([{ id, name: null, birthYear: 2014, revision: 2 }]);

	await register.remove(db, worker, 'child', caseId, id, 2);
	expect((await register.find(db, caseId)).children).toEqual([]);
	expect((await register.removed(db, caseId)).children).toMatchObject([{ id, revision: 3 }]);
	await register.restore(db, worker, 'child', caseId, id, 3);
	expect((await register.find(db, caseId)).children).toHaveLength(1);
});

test('a row of another case cannot be changed', async () => {
	const db = testDatabase();
	const { worker, caseId } = await aCase(db);
	const added = await register.saveChild(db, worker, caseId, child);

	expect(await register.saveChild(db, worker, 'another', { ...child, id: added.ok ? added.id : '', revision: 1 })).toEqual({
		ok: false,
		reason: 'stale',
		current: undefined
	});
});

test('a consent is with somebody in the register', async () => {
	const db = testDatabase();
	const { worker, caseId } = await aCase(db);
	const contact = await register.saveContact(db, worker, caseId, {
		id: '',
		revision: 0,
		name: 'Bo',
		title: 'läkare',
		organisation: '',
		phone: '',
		copiesBlocked: false
	});
	const contactId = contact.ok ? contact.id : '';

	expect(await register.saveConsent(db, worker, caseId, { ...consent, contactId: 'nobody' })).toEqual({
		ok: false,
		reason: 'unknownContact'
	});
	expect(await register.saveConsent(db, worker, caseId, { ...consent, contactId })).toMatchObject({ ok: true });
	expect((await register.find(db, caseId)).consents).toMatchObject([{ contactId, validTo: null }]);
});
