import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
	aDelegation,
	anApprovedInvestigation,
	appliedIntervention,
	aWholeInvestigation,
	newCase,
	outcome
} from '../../../tests/builders.ts';
import { plainText } from '#lib/domain/document/document.ts';
import * as answers from './answers.ts';
import * as applications from './applications.ts';
import * as caseMoves from './case-moves.ts';
import { users } from './db/schema/auth.ts';
import { storedDocuments as storedTable } from './db/schema/decision.ts';
import { delegations } from './db/schema/organisation.ts';
import { reviews } from './db/schema/review.ts';
import { testDatabase } from './db/test-db.ts';
import * as documents from './decision-documents.ts';
import * as decisions from './decisions.ts';
import * as investigations from './investigations.ts';
import * as persons from './persons.ts';
import * as cases from './cases.ts';
import * as storedDocuments from './stored-documents.ts';

const bytes = new TextEncoder().encode('%PDF');
const render = async () => bytes;

async function setUp() {
	const db = testDatabase();
	const found = await anApprovedInvestigation(db);
	await aDelegation(db, found.worker);
	const form = { appliedInterventionId: found.appliedInterventionId, ...outcome(), decidedOn: '2026-11-20' };
	const register = (overrides: Partial<typeof form> = {}, draw = render) =>
		decisions.register(db, found.worker, found.investigationId, { ...form, ...overrides }, draw);
	return { db, ...found, register };
}

test('the first decision locks the investigation and keeps its bytes', async () => {
	const { db, worker, caseId, investigationId, register } = await setUp();
	const registered = await register();

	expect(registered.ok && (await decisions.find(db, registered.id))).toMatchObject({
		decision: {
			versionNumber: 1,
			outcome: 'granted',
			extent: { unit: 'hoursPerMonth', hours: 12 },
			law: { sfs: '2025:400' },
			delegationPoint: '4.2',
			decidedBy: worker.id
		},
		intervention: 'boendestod',
		decidedByName: 'Hanna Lind',
		orderId: null
	});
	expect((await investigations.find(db, investigationId))?.state).toBe('locked');
	for (const [kind, id] of [
		['investigation', investigationId],
		['decision', registered.ok ? registered.id : '']
	] as const)
		expect(Buffer.from((await storedDocuments.find(db, kind, id))!.content)).toEqual(Buffer.from(bytes));
	expect(await decisions.listForCase(db, caseId)).toHaveLength(1);
	expect(await answers.addRow(db, worker, investigationId, 'group')).toEqual({ ok: false, reason: 'locked' });
	expect(await register()).toEqual({ ok: false, reason: 'decided' });
});

test('the letter is kept as it was written, whatever the decider is called afterwards', async () => {
	const { db, worker, register } = await setUp();
	const registered = await register();
	if (!registered.ok) throw new Error(registered.reason);
	const letter = async () => {
		const found = (await decisions.find(db, registered.id))!;
		return { found, tree: await documents.treeOf(db, found) };
	};
	const before = await letter();
	expect(plainText(before.tree)).toContain('Du får boendestöd, 12 timmar i månaden.');
	expect(plainText(before.tree)).toContain('Hanna Lind');

	await db.update(users).set({ name: 'Hanna Ek' }).where(eq(users.id, worker.id));
	const after = await letter();
	expect(after.tree).toEqual(before.tree);

	await db.delete(storedTable).where(eq(storedTable.subjectId, registered.id));
	const again = await documents.treeOf(db, { ...after.found, decidedByName: 'Hanna Lind' });
	expect(again).toEqual(before.tree);
});

test('what is decided can no longer be changed in the application', async () => {
	const { db, worker, caseId, applicationId, appliedInterventionId, register } = await setUp();
	await register();

	expect(
		await applications.saveIntervention(db, worker, caseId, applicationId, appliedIntervention(1, { id: appliedInterventionId }))
	).toEqual({
		ok: false,
		reason: 'decided'
	});
});

test('the law is that of the day of the decision', async () => {
	const { db, caseId, register } = await setUp();
	expect(await register({ decidedOn: '2025-06-30' })).toEqual({ ok: false, reason: 'noDelegation' });
	await register({ decidedOn: '2026-01-01' });
	expect((await decisions.listForCase(db, caseId))[0]?.decision.law.sfs).toBe('2025:400');
});

test('nobody decides without delegation, before approval, ahead of time, or on what is not investigated', async () => {
	const db = testDatabase();
	const draft = await aWholeInvestigation(db);
	const form = { appliedInterventionId: draft.appliedInterventionId, ...outcome(), decidedOn: '2026-11-20' };
	expect(await decisions.register(db, draft.worker, draft.investigationId, form, render)).toEqual({ ok: false, reason: 'notApproved' });

	const { db: other, leader, investigationId, appliedInterventionId, register } = await setUp();
	const byLeader = { ...form, appliedInterventionId };
	expect(await decisions.register(other, leader, investigationId, byLeader, render)).toEqual({ ok: false, reason: 'noDelegation' });
	expect(await register({ decidedOn: '2999-01-01' })).toEqual({ ok: false, reason: 'future' });
	expect(await register({ appliedInterventionId: 'another' })).toEqual({ ok: false, reason: 'unknown' });
});

test('a delegation that has ended does not come back by an earlier day', async () => {
	const { db, worker, register } = await setUp();
	await db.update(delegations).set({ validTo: '2026-11-21' }).where(eq(delegations.userId, worker.id));

	expect(await register({ decidedOn: '2026-11-20' })).toEqual({ ok: false, reason: 'noDelegation' });
});

test('of two who decide at once, one does', async () => {
	const { db, caseId, register } = await setUp();
	const both = await Promise.all([register(), register({ outcome: 'refused' })]);

	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(await decisions.listForCase(db, caseId)).toHaveLength(1);
});

test('a fact that changes while the document is made stops the decision', async () => {
	const { db, worker, caseId, investigationId, register } = await setUp();
	const { id: personId } = (await cases.find(db, caseId))!.person;
	const { identityShownOn: _o, identityShownHow: _h, ...person } = newCase({ familyName: 'Ändrad' });
	const changing = async () => {
		await persons.save(db, worker, { caseId, personId }, { ...person, revision: 1 });
		return bytes;
	};

	expect(await register({}, changing)).toEqual({ ok: false, reason: 'notApproved' });
	expect((await investigations.find(db, investigationId))?.state).toBe('draft');
	expect(await decisions.listForCase(db, caseId)).toEqual([]);
});

test('the undecided is decided on the version that was locked, and is not changed before that', async () => {
	const db = testDatabase();
	const found = await anApprovedInvestigation(db, { also: { intervention: 'kontaktperson', unit: 'none', hours: '' } });
	const { worker, caseId, applicationId, investigationId, appliedInterventionId, alsoAppliedId } = found;
	await aDelegation(db, worker);
	await aDelegation(db, worker, 'kontaktperson');
	const form = { ...outcome(), decidedOn: '2026-11-20' };
	const register = (decision: object) =>
		decisions.register(db, worker, investigationId, { ...form, appliedInterventionId, ...decision }, render);

	expect(await register({})).toMatchObject({ ok: true });
	const [application] = await applications.list(db, caseId);
	expect(application?.interventions).toMatchObject([
		{ decided: true, editable: false },
		{ decided: false, editable: false }
	]);
	const edit = appliedIntervention(application!.revision, { id: alsoAppliedId });
	expect(await applications.saveIntervention(db, worker, caseId, applicationId, edit)).toEqual({ ok: false, reason: 'decided' });

	expect(await register({ appliedInterventionId: alsoAppliedId, outcome: 'refused' })).toMatchObject({ ok: true });
	const registered = await decisions.listForCase(db, caseId);
	expect(registered.map(({ decision }) => [decision.versionNumber, decision.outcome])).toEqual([
		[1, 'refused'],
		[1, 'granted']
	]);
});

test('a case that is closed between the page and the press is not decided in', async () => {
	const { db, worker, caseId, investigationId, register } = await setUp();
	await caseMoves.close(db, worker, caseId, 'flyttat');

	expect(await register()).toEqual({ ok: false, reason: 'notAllowed' });
	expect((await investigations.find(db, investigationId))?.state).toBe('approved');
});

test('nothing is decided before the day the version it stands on was approved, that day is early enough', async () => {
	const { db, investigationId, register } = await setUp();
	const at = new Date('2026-11-18T23:30:00Z');
	await db.update(reviews).set({ reviewedAt: at }).where(eq(reviews.investigationId, investigationId));

	expect(await register({ decidedOn: '2026-11-18' })).toEqual({ ok: false, reason: 'beforeApproval' });
	expect(await register({ decidedOn: '2026-11-19' })).toMatchObject({ ok: true });
});
