import { expect, test } from 'vitest';
import { aDelegation, anApprovedInvestigation, aWholeInvestigation, outcome } from '../../../tests/builders.ts';
import { today } from './clock.ts';
import { testDatabase } from './db/test-db.ts';
import * as decisions from './decisions.ts';
import * as documents from './investigation-documents.ts';
import * as investigations from './investigations.ts';
import * as reviews from './reviews.ts';
import * as versions from './versions.ts';

const investigationOf = async (db: ReturnType<typeof testDatabase>, id: string) => {
	const found = await investigations.find(db, id);
	if (!found) throw new Error('No such investigation.');
	return found;
};

test('a writer reads the draft as it stands, and nothing is kept; a reader reads a version', async () => {
	const db = testDatabase();
	const { worker, leader, investigationId } = await aWholeInvestigation(db);
	const investigation = await investigationOf(db, investigationId);

	expect(await documents.read(db, worker, investigation, { writes: true })).toMatchObject({ version: null, draft: true });
	expect(await versions.list(db, investigationId)).toEqual([]);

	const read = await documents.read(db, leader, investigation, { writes: false });
	expect(read).toMatchObject({ version: { number: 1 }, draft: true });
	expect(read && documents.treeOf(investigation.template, read).header.right).toContain('version 1');
});

test('a version that was never kept is nothing to read', async () => {
	const db = testDatabase();
	const { worker, investigationId } = await aWholeInvestigation(db);
	const investigation = await investigationOf(db, investigationId);
	for (const number of [0, 1, 99, NaN]) {
		expect(await documents.read(db, worker, investigation, { writes: true, number })).toBeUndefined();
	}
});

test('only the approved version is no draft, and once it is locked it is of the moment it was locked', async () => {
	const db = testDatabase();
	const { worker, leader, investigationId, appliedInterventionId } = await anApprovedInvestigation(db);
	const read = async (number?: number) => documents.read(db, leader, await investigationOf(db, investigationId), { writes: false, number });
	expect(await read()).toMatchObject({ version: { number: 1 }, draft: false });

	await reviews.withdraw(db, leader, investigationId, 'Något saknas.');
	expect(await read()).toMatchObject({ version: { number: 1 }, draft: true });

	await reviews.approve(db, leader, investigationId, (await versions.latest(db, investigationId))!);
	await aDelegation(db, worker);
	const form = { appliedInterventionId, ...outcome(), decidedOn: today() };
	await decisions.register(db, worker, investigationId, form, async () => new Uint8Array([1]));
	const { lockedAt } = await investigationOf(db, investigationId);
	expect(await read()).toMatchObject({ version: { number: 1 }, draft: false, asOf: lockedAt });
	expect(await read(1)).toMatchObject({ asOf: lockedAt });

	// As it was kept, also when a newer version of the app would write it in another way.
	const investigation = await investigationOf(db, investigationId);
	const locked = (await read())!;
	const kept = documents.treeOf(investigation.template, locked);
	expect(await documents.shownTree(db, investigation, locked)).toEqual(kept);
	const rewritten = { ...investigation, template: { ...investigation.template, title: 'Ny titel' } };
	expect(await documents.shownTree(db, rewritten, locked)).toEqual(kept);
});
