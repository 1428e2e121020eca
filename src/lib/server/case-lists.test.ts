import { expect, test } from 'vitest';
import { aCase, aUser, newCase, testPersonnummer } from '../../../tests/builders.ts';
import * as caseLists from './case-lists.ts';
import * as caseMoves from './case-moves.ts';
import * as cases from './cases.ts';
import { testDatabase } from './db/test-db.ts';

test('a caseworker sees the assigned, a leader the unit, others nothing', async () => {
	const db = testDatabase();
	const { worker, leader, caseId, unitId } = await aCase(db);
	const colleague = await aUser(db, { unitId });
	const total = async (user: typeof worker) => (await caseLists.list(db, user, {})).total;

	expect([await total(worker), await total(leader), await total(colleague)]).toEqual([1, 1, 0]);
	await caseMoves.addMember(db, worker, caseId, { userId: colleague.id, role: 'coworker' });
	expect(await total(colleague)).toBe(1);
	expect(await total(await aUser(db, { role: 'administrator', unitId }))).toBe(0);
});

test('a protected person is not in the list of the unit, until the leader is a named reader', async () => {
	const db = testDatabase();
	const { worker, leader, caseId } = await aCase(db, { form: newCase({ protectedIdentity: true }) });

	expect((await caseLists.list(db, leader, {})).cases).toEqual([]);
	await caseMoves.addMember(db, worker, caseId, { userId: leader.id, role: 'reader' });
	expect((await caseLists.list(db, leader, {})).cases).toMatchObject([{ id: caseId, protectedIdentity: true, mine: false }]);
});

test('search takes capitals as small letters, also å, ä and ö, and case numbers', async () => {
	const db = testDatabase();
	const { worker, number } = await aCase(db, { form: newCase({ givenName: 'Åke', familyName: 'Öberg' }) });
	const total = async (query: string) => (await caseLists.list(db, worker, { query })).total;

	expect(await total('åke')).toBe(1);
	expect(await total('ÖBERG å')).toBe(1);
	expect(await total(number.slice(5))).toBe(1);
	expect(await total('ake')).toBe(0);
});

test('a page too far is the last one', async () => {
	const db = testDatabase();
	const { worker, caseId } = await aCase(db, { form: newCase({ personnummer: testPersonnummer('1971-01-01') }) });

	expect(await caseLists.list(db, worker, { page: 9 })).toMatchObject({ total: 1, page: 1, pages: 1, cases: [{ id: caseId, mine: true }] });
});

test('by family name, å, ä and ö stand last', async () => {
	const db = testDatabase();
	const { worker } = await aCase(db, { form: newCase({ familyName: 'Öberg' }) });
	const open = (familyName: string, bornOn: string) =>
		cases.open(db, worker, newCase({ familyName, personnummer: testPersonnummer(bornOn) }), () => true);
	await open('Åkesson', '1981-01-01');
	await open('Ödman', '1982-01-01');
	await open('Zetterlund', '1983-01-01');

	const { cases: found } = await caseLists.list(db, worker, { order: 'name' });
	expect(found.map(({ name }) => name.split(' ')[1])).toEqual(['Zetterlund', 'Åkesson', 'Öberg', 'Ödman']);
});
