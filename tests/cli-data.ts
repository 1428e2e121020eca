import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import type { User } from '#lib/domain/case/user.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { openDatabase, type Db } from '#lib/server/db/client.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { users } from '#lib/server/db/schema/auth.ts';
import { cases } from '#lib/server/db/schema/case.ts';
import { readCase } from '#lib/server/exchange/reading.ts';
import { rest } from '#lib/server/documents/queue.ts';
import { fillWithCases } from '#lib/server/start/demo-cases.ts';
import { fillWithPeople } from '#lib/server/start/demo.ts';
import * as userRows from '#lib/server/users.ts';
import * as templates from '#lib/server/templates.ts';
import { aMunicipality, aUnit, aUser } from './builders.ts';
import { aFolder } from './run-cli.ts';

export const UNIT = 'Vuxenenheten Söder';

/** A data folder with the demo's people and three cases, also as files: just opened, assessed, and ordered. Gone when the process ends. */
export async function demoData() {
	const folder = mkdtempSync(join(tmpdir(), 'rodtrad-data-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	migrate(join(folder, 'rodtrad.sqlite'));
	const db = openDatabase(join(folder, 'rodtrad.sqlite'));
	await templates.publishShipped(db);
	await fillWithPeople(db);
	const [caseworker, leader] = await Promise.all(['anna', 'maria'].map((name) => called(db, name)));
	await fillWithCases(db, { caseworker: caseworker!, leader: leader! });
	rest();
	const files: CaseFile[] = [];
	for (const { id } of await db.select({ id: cases.id }).from(cases).orderBy(cases.number)) {
		const file = await readCase(db, id, { documents: true });
		if (file) files.push(file);
	}
	db.close();
	const [opened, assessed, ordered] = files as [CaseFile, CaseFile, CaseFile];
	return { folder, opened, assessed, ordered };
}

async function called(db: Db, username: string): Promise<User> {
	const found = (await userRows.list(db)).find((one) => one.username === username);
	if (!found) throw new Error(`Nobody is called ${username}.`);
	return found;
}

/** A data folder with a unit and its caseworker `hanna`, the shipped templates and no case. */
export async function anEmptyData(): Promise<string> {
	const folder = aFolder();
	migrate(join(folder, 'rodtrad.sqlite'));
	const db = openDatabase(join(folder, 'rodtrad.sqlite'));
	await templates.publishShipped(db);
	await aMunicipality(db);
	const unitId = await aUnit(db, UNIT);
	const { id } = await aUser(db, { unitId });
	await db.update(users).set({ username: 'hanna' }).where(eq(users.id, id));
	db.close();
	return folder;
}

/** The database of a folder, as it is between two commands. */
export function databaseOf(folder: string): Db {
	const db = openDatabase(join(folder, 'rodtrad.sqlite'));
	onTestFinished(() => db.close());
	return db;
}
