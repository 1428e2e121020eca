import { join } from 'node:path';
import type { Template } from '../../src/lib/domain/template/template.ts';
import type { User } from '../../src/lib/domain/case/user.ts';
import * as applications from '../../src/lib/server/applications.ts';
import * as caseLists from '../../src/lib/server/case-lists.ts';
import { openDatabase, type Db } from '../../src/lib/server/db/client.ts';
import * as investigations from '../../src/lib/server/investigations.ts';
import * as proposals from '../../src/lib/server/proposals.ts';
import * as templates from '../../src/lib/server/templates.ts';
import * as users from '../../src/lib/server/users.ts';
import { newApplication, outcome } from '../builders.ts';
import type { RunningApp } from './running-app.ts';

/** Prepares what a test starts from, by the verbs the app itself uses, beside the running app. */
export async function inDatabase<T>({ dataFolder }: RunningApp, work: (db: Db) => Promise<T>): Promise<T> {
	const db = openDatabase(join(dataFolder, 'rodtrad.sqlite'));
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

export async function userCalled(db: Db, username: string): Promise<User> {
	const user = (await users.list(db)).find((one) => one.username === username);
	if (!user) throw new Error(`The demo has no ${username}.`);
	return user;
}

/** The demo's assessed investigation, with a proposal: all that is needed before somebody else reads it. */
export async function aProposedInvestigation(app: RunningApp): Promise<{ id: string; caseId: string; appliedId: string }> {
	return inDatabase(app, async (db) => {
		const anna = await userCalled(db, 'anna');
		const { cases } = await caseLists.list(db, anna, { query: 'Lindmark' });
		const [found] = cases;
		const investigation = found?.investigation && (await investigations.find(db, found.investigation.id));
		const [applied] = investigation?.interventions ?? [];
		if (!found || !investigation || !applied) throw new Error('The demo has no assessed case.');
		await proposals.save(db, anna, investigation.id, { appliedInterventionId: applied.id, revision: 0, ...outcome({ hours: '16' }) });
		return { id: investigation.id, caseId: found.id, appliedId: applied.id };
	});
}

/** One more investigation of Sara, on a template of the test's own. */
export async function anInvestigationOn(app: RunningApp, template: Template): Promise<string> {
	return inDatabase(app, async (db) => {
		const anna = await userCalled(db, 'anna');
		const [found] = (await caseLists.list(db, anna, { query: 'Lindmark' })).cases;
		if (!found) throw new Error('The demo has no case.');
		await templates.publishShipped(db, [template]);
		const { appliedInterventionId } = await applications.create(db, anna, found.id, newApplication({ intervention: 'ledsagning' }));
		const opened = await investigations.open(db, anna, found.id, [appliedInterventionId], template.id);
		if (!opened.ok) throw new Error(opened.reason);
		return `/investigations/${opened.id}`;
	});
}
