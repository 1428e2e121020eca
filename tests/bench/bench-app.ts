import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { User } from '../../src/lib/domain/case/user.ts';
import type { Template } from '../../src/lib/domain/template/template.ts';
import * as applications from '../../src/lib/server/applications.ts';
import * as caseLists from '../../src/lib/server/case-lists.ts';
import { openDatabase, type Db } from '../../src/lib/server/db/client.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';
import * as investigations from '../../src/lib/server/investigations.ts';
import { DEMO_PASSWORD } from '../../src/lib/server/start/demo-accounts.ts';
import { fillWithDemo } from '../../src/lib/server/start/demo.ts';
import * as templates from '../../src/lib/server/templates.ts';
import * as users from '../../src/lib/server/users.ts';
import { newApplication } from '../builders.ts';

/** The demo, and an investigation on a template of the bench's own. `fill` writes in it. The address of the investigation. */
export async function prepare(
	data: string,
	template: Template,
	fill: (db: Db, user: User, investigationId: string) => Promise<void> = () => Promise.resolve()
): Promise<string> {
	mkdirSync(data, { recursive: true });
	const file = join(data, 'rodtrad.sqlite');
	migrate(file);
	const db = openDatabase(file);
	await templates.publishShipped(db);
	await fillWithDemo(db);
	await templates.publishShipped(db, [template]);
	const worker = (await users.list(db)).find(({ username }) => username === 'anna');
	const [one] = worker ? (await caseLists.list(db, worker, {})).cases : [];
	if (!worker || !one) throw new Error('The demo has no case.');
	await applications.create(db, worker, one.id, newApplication({ intervention: 'kontaktperson', unit: 'none' }));
	const applied = (await applications.list(db, one.id))
		.flatMap(({ interventions }) => interventions)
		.filter(({ investigationId }) => !investigationId);
	const opened = await investigations.open(
		db,
		worker,
		one.id,
		applied.map(({ id }) => id),
		template.id
	);
	if (!opened.ok) throw new Error(opened.reason);
	await fill(db, worker, opened.id);
	db.close();
	return `/investigations/${opened.id}`;
}

export async function signIn(on: Page): Promise<void> {
	await on.goto('/login');
	await on.getByLabel('Användarnamn').fill('anna');
	await on.getByLabel('Lösenord').fill(DEMO_PASSWORD);
	await on.getByRole('button', { name: 'Logga in' }).click();
	await on.waitForURL((url) => url.pathname !== '/login');
}
