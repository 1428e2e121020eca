import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { openDatabase, type Db } from '#lib/server/db/client.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { cases } from '#lib/server/db/schema/case.ts';
import { readCase } from '#lib/server/exchange/reading.ts';
import { fillWithDemo } from '#lib/server/start/demo.ts';
import * as templates from '#lib/server/templates.ts';

export const UNIT = 'Vuxenenheten Söder';

/** A data folder as the first start makes it, and its cases as files: just opened, assessed, and ordered. Gone when the process ends. */
export async function demoData() {
	const folder = mkdtempSync(join(tmpdir(), 'rodtrad-data-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	migrate(join(folder, 'rodtrad.sqlite'));
	const db = openDatabase(join(folder, 'rodtrad.sqlite'));
	await templates.publishShipped(db);
	await fillWithDemo(db);
	const files: CaseFile[] = [];
	for (const { id } of await db.select({ id: cases.id }).from(cases).orderBy(cases.number)) {
		const file = await readCase(db, id, { documents: true });
		if (file) files.push(file);
	}
	db.close();
	const [opened, assessed, ordered] = files as [CaseFile, CaseFile, CaseFile];
	return { folder, opened, assessed, ordered };
}

/** The database of a folder, as it is between two commands. */
export function databaseOf(folder: string): Db {
	const db = openDatabase(join(folder, 'rodtrad.sqlite'));
	onTestFinished(() => db.close());
	return db;
}
