import { expect, test } from 'vitest';
import { aCase, applicationEdit, appliedIntervention } from '../../../tests/builders.ts';
import * as applications from './applications.ts';
import { testDatabase } from './db/test-db.ts';

const oldLaw = { law: 'SoL', sfs: '2001:453', chapter: '4', section: '1' };
const newLaw = { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' };

test('an application is read back with extent and the law of its day', async () => {
	const db = testDatabase();
	const { caseId, applicationId, appliedInterventionId } = await aCase(db);

	expect(await applications.list(db, caseId)).toMatchObject([
		{
			id: applicationId,
			revision: 1,
			appliedBy: 'Åke Öberg',
			interventions: [
				{ id: appliedInterventionId, extent: { unit: 'hoursPerMonth', hours: 12.5 }, law: newLaw, wish: null, decided: false }
			]
		}
	]);
});

test('another day of receipt is another law', async () => {
	const db = testDatabase();
	const { worker, caseId, applicationId } = await aCase(db);
	await applications.edit(db, worker, caseId, applicationId, applicationEdit(1, { receivedOn: '2025-06-30' }));

	expect((await applications.find(db, caseId, applicationId))?.interventions[0]?.law).toEqual(oldLaw);
});

test('each intervention has the law it is tried under', async () => {
	const db = testDatabase();
	const { caseId } = await aCase(db, { also: { intervention: 'daglig-verksamhet', unit: 'days', perWeek: '4' } });

	const laws = (await applications.list(db, caseId)).flatMap(({ interventions }) => interventions.map(({ law }) => law));
	expect(laws).toEqual([newLaw, { law: 'LSS', sfs: '1993:387', section: '9', item: '10' }]);
});

test('interventions are added, changed and removed, each on the revision that was seen', async () => {
	const db = testDatabase();
	const { worker, caseId, applicationId } = await aCase(db);
	const save = (form: ReturnType<typeof appliedIntervention>) => applications.saveIntervention(db, worker, caseId, applicationId, form);

	const added = await save(appliedIntervention(1, { intervention: 'hemtjanst', unit: 'days', perWeek: '3' }));
	if (!added.ok) throw new Error(added.reason);
	expect(await save(appliedIntervention(1))).toMatchObject({ ok: false, reason: 'stale' });
	expect(await save(appliedIntervention(2, { id: added.id, intervention: 'ledsagning', unit: 'none' }))).toMatchObject({ ok: true });
	expect((await applications.find(db, caseId, applicationId))?.interventions.map(({ intervention }) => intervention)).toEqual([
		'boendestod',
		'ledsagning'
	]);

	expect(await applications.removeIntervention(db, worker, caseId, applicationId, { id: added.id, revision: 3 })).toMatchObject({
		ok: true
	});
	expect((await applications.find(db, caseId, applicationId))?.interventions).toHaveLength(1);
});

test('an application of another case is not found', async () => {
	const db = testDatabase();
	const { worker, applicationId } = await aCase(db);

	expect(await applications.edit(db, worker, 'another', applicationId, applicationEdit(1))).toEqual({
		ok: false,
		reason: 'stale',
		current: undefined
	});
});
