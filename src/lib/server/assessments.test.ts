import { expect, test } from 'vitest';
import { anInvestigation, aTemplate, outcome } from '../../../tests/builders.ts';
import type { SimpleQuestion } from '#lib/domain/template/question.ts';
import * as answers from './answers.ts';
import { find } from './assessment-reading.ts';
import * as assessments from './assessments.ts';
import { testDatabase } from './db/test-db.ts';
import * as proposals from './proposals.ts';
import * as templates from './templates.ts';

const need = { id: '', revision: 0, sectionId: 'd6', entryIds: [], text: 'Stöd i hemmet', otherwiseMet: '', howMet: '' };
const goal = { id: '', revision: 0, kind: 'overall', words: 'Ett hem', askedGaveNone: false, acceptedOn: '', sign: '', by: '' } as const;
const activity = { id: '', revision: 0, goalId: '', what: 'Städa', supportKinds: ['start' as const], shaping: 'fixed' as const };
const blank = { looksLike: '', why: '', shapedWith: '', subgoal: '', frequency: '' };

async function setUp() {
	const db = testDatabase();
	const { worker, investigationId, appliedInterventionId } = await anInvestigation(db);
	const saved = await assessments.saveNeed(db, worker, investigationId, need);
	if (!saved.ok) throw new Error(saved.reason);
	return { db, worker, investigationId, appliedInterventionId, needId: saved.id };
}

test('a need, its goal and its activity are read back in their order', async () => {
	const { db, worker, investigationId, appliedInterventionId, needId } = await setUp();
	const goalSaved = await assessments.saveGoal(db, worker, investigationId, { ...goal, needIds: [needId] });
	const goalId = goalSaved.ok ? goalSaved.id : '';
	await assessments.saveActivity(db, worker, investigationId, { ...activity, ...blank, needId, goalId, appliedInterventionId });

	expect(await find(db, investigationId)).toMatchObject({
		needs: [{ id: needId, text: 'Stöd i hemmet', otherwiseMet: null, revision: 1 }],
		goals: [{ id: goalId, needIds: [needId], by: null }],
		activities: [{ needId, goalId, supportKinds: ['start'] }]
	});
});

test('a stale edit is answered with what stands there', async () => {
	const { db, worker, investigationId, needId } = await setUp();
	const save = (text: string) => assessments.saveNeed(db, worker, investigationId, { ...need, id: needId, revision: 1, text });

	expect(await save('A')).toEqual({ ok: true, id: needId, revision: 2 });
	expect(await save('B')).toMatchObject({ ok: false, reason: 'stale', current: { text: 'A' } });
});

test('a need with a goal is not removed before the goal', async () => {
	const { db, worker, investigationId, needId } = await setUp();
	const saved = await assessments.saveGoal(db, worker, investigationId, { ...goal, needIds: [needId] });
	const goalId = saved.ok ? saved.id : '';

	expect(await assessments.removeNeed(db, worker, investigationId, { id: needId, revision: 1 })).toEqual({ ok: false, reason: 'inUse' });
	expect(await assessments.removeGoal(db, worker, investigationId, { id: goalId, revision: 1 })).toEqual({ ok: true });
	expect(await assessments.removeNeed(db, worker, investigationId, { id: needId, revision: 1 })).toEqual({ ok: true });
});

test('nothing hangs on a row of elsewhere', async () => {
	const { db, worker, investigationId, appliedInterventionId, needId } = await setUp();
	const unknown = { ok: false, reason: 'unknown' };

	expect(await assessments.saveNeed(db, worker, investigationId, { ...need, sectionId: 'none' })).toEqual(unknown);
	expect(await assessments.saveGoal(db, worker, investigationId, { ...goal, needIds: ['none'] })).toEqual(unknown);
	const save = (overrides: object) =>
		assessments.saveActivity(db, worker, investigationId, { ...activity, ...blank, needId, appliedInterventionId, ...overrides });
	expect(await save({ needId: 'none' })).toEqual(unknown);
	expect(await save({ goalId: 'none' })).toEqual(unknown);
	expect(await save({ appliedInterventionId: 'none' })).toEqual(unknown);
});

test('an entry becomes a need once, tied to the entry and in its life area', async () => {
	const { db, worker, investigationId } = await setUp();
	const value = { id: 'entry', text: 'Jag orkar inte städa', source: { kind: 'person' as const } };
	const path = 'hemliv-egen-bild/entry';
	await answers.save(db, worker, { investigationId, path, value, seenRevision: 0, saveId: 's' });

	const made = await assessments.needFromEntry(db, worker, investigationId, path);
	expect(await assessments.needFromEntry(db, worker, investigationId, path)).toEqual(made);
	expect((await find(db, investigationId)).needs[1]).toMatchObject({ sectionId: 'd6', entryIds: ['entry'], text: 'Jag orkar inte städa' });
	expect(await assessments.needFromEntry(db, worker, investigationId, 'hemliv-egen-bild/no')).toEqual({ ok: false, reason: 'noEntry' });
});

test('what is kept apart becomes no need, and no need stands there or hangs on it', async () => {
	const db = testDatabase();
	const asked: SimpleQuestion = { id: 'vald-varfor', kind: 'shortText', label: 'Varför inte?', meanings: ['violenceWhyNot'], prints: [] };
	const [homeLife] = aTemplate().sections;
	const mixed = { ...homeLife!, questions: [...homeLife!.questions, { ...asked, id: 'hemma-trygg' }] };
	const sections = [mixed, { id: 'vald', title: 'Våldsfrågor', questions: [asked] }];
	await templates.publishShipped(db, [aTemplate({ version: 2, sections })]);
	const { worker, investigationId } = await anInvestigation(db);
	for (const id of ['vald-varfor', 'hemma-trygg']) {
		const value = { id: `${id}-entry`, text: 'Det som hände', source: { kind: 'person' as const } };
		const path = `${id}/${id}-entry`;
		await answers.save(db, worker, { investigationId, path, value, seenRevision: 0, saveId: path });

		expect(await assessments.needFromEntry(db, worker, investigationId, path)).toEqual({ ok: false, reason: 'noEntry' });
		expect(await assessments.saveNeed(db, worker, investigationId, { ...need, entryIds: [value.id] })).toMatchObject({ reason: 'unknown' });
	}
	expect(await assessments.saveNeed(db, worker, investigationId, { ...need, sectionId: 'vald' })).toMatchObject({ reason: 'unknown' });
	expect((await find(db, investigationId)).needs).toEqual([]);
});

test('an entry that must not be communicated is not copied into a need', async () => {
	const { db, worker, investigationId } = await setUp();
	const value = { id: 'entry', text: 'Sagt i förtroende', source: { kind: 'relative' as const }, notToBeCommunicated: true };
	const path = 'hemliv-egen-bild/entry';
	await answers.save(db, worker, { investigationId, path, value, seenRevision: 0, saveId: 's' });

	expect(await assessments.needFromEntry(db, worker, investigationId, path)).toEqual({ ok: false, reason: 'notToBeCommunicated' });
});

test('a refusal keeps neither extent nor period', async () => {
	const { db, worker, investigationId, appliedInterventionId } = await setUp();
	const granted = { appliedInterventionId, revision: 0, ...outcome({ toOn: '', untilFurtherNotice: true }) };
	const refused = { ...granted, ...outcome({ outcome: 'refused', grounds: 'Möts redan' }) };
	await proposals.save(db, worker, investigationId, granted);
	expect(await proposals.save(db, worker, investigationId, refused)).toMatchObject({ ok: false, reason: 'stale' });
	await proposals.save(db, worker, investigationId, { ...refused, revision: 1 });

	expect((await find(db, investigationId)).proposals).toMatchObject([
		{ outcome: 'refused', extent: null, fromOn: null, untilFurtherNotice: false, grounds: 'Möts redan', revision: 2 }
	]);
});
