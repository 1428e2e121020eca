import { join } from 'node:path';
import type { ActivityForm } from '../../src/lib/domain/investigation/assessment-forms.ts';
import * as answers from '../../src/lib/server/answers.ts';
import * as applications from '../../src/lib/server/applications.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as cases from '../../src/lib/server/cases.ts';
import { today } from '../../src/lib/server/clock.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import * as decisions from '../../src/lib/server/decisions.ts';
import { newId } from '../../src/lib/server/ids.ts';
import * as investigations from '../../src/lib/server/investigations.ts';
import * as proposals from '../../src/lib/server/proposals.ts';
import * as reviews from '../../src/lib/server/reviews.ts';
import * as users from '../../src/lib/server/users.ts';
import { newApplication, newCase, outcome, testPersonnummer } from '../builders.ts';

export type DecidedCase = { caseId: string; number: string; investigationId: string; decisionId: string };

/** A case of the demo's caseworker, approved by the demo's leader and decided, but not ordered: written by verbs, as the pages would. */
export async function addDecidedCase(dataFolder: string): Promise<DecidedCase> {
	const db = openDatabase(join(dataFolder, 'rodtrad.sqlite'));
	try {
		const everybody = await users.list(db);
		const [worker, leader] = ['anna', 'maria'].map((name) => everybody.find(({ username }) => username === name)!);
		if (!worker || !leader) throw new Error('The demo has no caseworker and leader.');
		const form = newCase({ personnummer: testPersonnummer('1990-05-05', 988), givenName: 'Ylva', familyName: 'Ström' });
		const opened = await cases.open(db, worker, form, () => true);
		if (!opened.ok) throw new Error(opened.reason);
		const { id: caseId, number } = opened;
		const { appliedInterventionId } = await applications.create(db, worker, caseId, newApplication({ appliedBy: 'Ylva Ström' }));
		const investigationId = idOf(await investigations.open(db, worker, caseId, [appliedInterventionId], 'ibic-vuxna'));
		const say = (questionId: string, text: string, more = {}) => {
			const id = newId();
			const value = { id, text, source: { kind: 'person' as const }, heardOn: '2026-11-10', how: 'visit' as const, ...more };
			return answers.save(db, worker, { investigationId, path: `${questionId}/${id}`, value, seenRevision: 0, saveId: newId() });
		};
		await say('d6-beratta', 'HEMLIGT I UTREDNINGEN');
		await say('prakt-sa', 'Ring på två gånger');
		await say('prakt-tider', 'HEMLIGT FÖR PERSONEN', { notToBeCommunicated: true });

		const need = { id: '', revision: 0, sectionId: 'd6', entryIds: [], text: 'Stöd att komma igång hemma', otherwiseMet: '', howMet: '' };
		const needId = idOf(await assessments.saveNeed(db, worker, investigationId, need));
		const goal = { id: '', revision: 0, needIds: [needId], askedGaveNone: false, acceptedOn: '2026-11-10', sign: '', by: '2027-05-01' };
		const goalId = idOf(
			await assessments.saveGoal(db, worker, investigationId, { ...goal, kind: 'overall', words: 'Ett hem som fungerar' })
		);
		idOf(await assessments.saveGoal(db, worker, investigationId, { ...goal, kind: 'personal', words: 'Bjuda hem min syster' }));
		for (const activity of ACTIVITIES)
			idOf(
				await assessments.saveActivity(db, worker, investigationId, {
					...activity,
					id: '',
					revision: 0,
					needId,
					goalId,
					appliedInterventionId
				})
			);
		idOf(await proposals.save(db, worker, investigationId, { appliedInterventionId, revision: 0, ...outcome() }));

		const ready = await reviews.markReady(db, worker, investigationId);
		if (!ready.ok) throw new Error(JSON.stringify(ready));
		const approved = await reviews.approve(db, leader, investigationId, ready);
		if (!approved.ok) throw new Error(approved.reason);
		const decision = { appliedInterventionId, ...outcome(), decidedOn: today() };
		const decisionId = idOf(await decisions.register(db, worker, investigationId, decision, async () => new Uint8Array([1])));
		return { caseId, number, investigationId, decisionId };
	} finally {
		db.close();
	}
}

const ACTIVITIES: Omit<ActivityForm, 'id' | 'revision' | 'needId' | 'goalId' | 'appliedInterventionId'>[] = [
	{
		what: 'Städa köket',
		supportKinds: ['start', 'joinPartly'],
		looksLike: 'Börja tillsammans',
		why: 'Orken tar slut',
		shaping: 'shaped',
		shapedWith: 'dagen väljer Ylva',
		subgoal: 'Diskar själv',
		frequency: 'två gånger i veckan'
	},
	{
		what: 'Handla mat',
		supportKinds: ['remind'],
		looksLike: 'Ringa samma morgon',
		why: 'Glömmer annars',
		shaping: 'fixed',
		shapedWith: '',
		subgoal: 'Handlar själv',
		frequency: 'en gång i veckan'
	}
];

function idOf(saved: { ok: true; id: string } | { ok: false; reason: string }): string {
	if (!saved.ok) throw new Error(saved.reason);
	return saved.id;
}
