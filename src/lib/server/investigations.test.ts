import { expect, test } from 'vitest';
import { aCase, anInvestigation, aTemplate } from '../../../tests/builders.ts';
import { testDatabase } from './db/test-db.ts';
import * as content from './investigation-content.ts';
import * as answers from './answers.ts';
import * as investigations from './investigations.ts';
import * as register from './register.ts';
import * as templates from './templates.ts';

test('templates are published once', async () => {
	const db = testDatabase();
	await templates.publishShipped(db);
	await templates.publishShipped(db);

	expect(await templates.inForce(db, '2026-11-23')).toMatchObject([
		{ templateId: 'dur-funktionsnedsattning' },
		{ templateId: 'dur-socialpsykiatri' },
		{ templateId: 'ibic-vuxna' }
	]);
	expect(await templates.inForce(db, '2026-11-23', 'plan')).toMatchObject([{ templateId: 'genomforandeplan' }]);
	expect(await templates.inForce(db, '2026-11-23', 'followUp')).toMatchObject([
		{ templateId: 'uppfoljning-dur' },
		{ templateId: 'uppfoljning-ibic' }
	]);
});

test('an investigation is not opened on the template of a plan', async () => {
	const db = testDatabase();
	const { worker, caseId, appliedInterventionId } = await aCase(db);
	await templates.publishShipped(db);
	expect(await investigations.open(db, worker, caseId, [appliedInterventionId], 'genomforandeplan')).toEqual({
		ok: false,
		reason: 'noTemplate'
	});
});

test('an investigation takes the newest version that is in force, and keeps it', async () => {
	const db = testDatabase();
	const { worker, caseId, appliedInterventionId } = await aCase(db);
	const versions = [
		aTemplate(),
		aTemplate({ version: 2, effectiveOn: '2026-02-01' }),
		aTemplate({ version: 3, effectiveOn: '2999-01-01' })
	];
	await templates.publishShipped(db, versions);
	const opened = await investigations.open(db, worker, caseId, [appliedInterventionId], 'short');

	expect(await investigations.find(db, opened.ok ? opened.id : '')).toMatchObject({
		caseId,
		state: 'draft',
		template: { version: 2 },
		interventions: [{ id: appliedInterventionId, intervention: 'boendestod' }]
	});
	expect(await investigations.listForCase(db, caseId)).toMatchObject([{ title: 'Kort mall', state: 'draft' }]);
});

test('what is already investigated, not applied for in the case, or without template, is not opened', async () => {
	const db = testDatabase();
	const { worker, caseId, appliedInterventionId } = await anInvestigation(db);
	const open = (ids: string[], templateId = 'short') => investigations.open(db, worker, caseId, ids, templateId);

	expect(await open([appliedInterventionId])).toEqual({ ok: false, reason: 'alreadyInvestigated' });
	expect(await open(['another'])).toEqual({ ok: false, reason: 'notApplied' });
	expect(await open([])).toEqual({ ok: false, reason: 'notApplied' });
	expect(await open([appliedInterventionId], 'none')).toEqual({ ok: false, reason: 'noTemplate' });
});

test('the content holds the facts of the case but no way to reach the person, and its hash follows the facts', async () => {
	const db = testDatabase();
	const { worker, caseId, number, investigationId } = await anInvestigation(db);
	const before = await content.currentHash(db, investigationId);
	const read = await content.read(db, investigationId);

	expect(read).toMatchObject({
		caseNumber: number,
		person: { givenName: 'Åke' },
		applications: [{ interventions: [{ intervention: 'boendestod' }] }]
	});
	expect(Object.keys(read.person)).not.toEqual(expect.arrayContaining(['phone']));
	expect(await content.currentHash(db, investigationId)).toBe(before);

	const child = { id: '', revision: 0, name: '', birthYear: '2015', relation: 'own', home: 'visits' } as const;
	await register.saveChild(db, worker, caseId, child);
	expect(await content.currentHash(db, investigationId)).not.toBe(before);
});

test('nothing of the violence questions enters a version, not even that they were asked', async () => {
	const db = testDatabase();
	const { worker, caseId, appliedInterventionId } = await aCase(db);
	await templates.publishShipped(db);
	const opened = await investigations.open(db, worker, caseId, [appliedInterventionId], 'ibic-vuxna');
	if (!opened.ok) throw new Error(opened.reason);
	const template = (await investigations.find(db, opened.id))?.template;
	const section = template?.sections.find(({ questions }) =>
		questions.every(({ meanings }) => meanings.some((m) => m.startsWith('violence')))
	);
	const asked = section?.questions.find(({ kind }) => kind === 'yesNo' || kind === 'date');
	if (!asked) throw new Error('The template asks nothing of violence.');
	const before = await content.currentHash(db, opened.id);
	const value = asked.kind === 'date' ? '2026-11-02' : 'yes';
	await answers.save(db, worker, { investigationId: opened.id, path: asked.id, value, seenRevision: 0, saveId: 'one' });

	expect(await content.currentHash(db, opened.id)).toBe(before);
	expect((await content.read(db, opened.id)).answers).toEqual({});
});
