import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { openDatabase } from './client.ts';
import { migrate } from './migrate.ts';

/** A real database on a temporary file, copied from one that is migrated once per test process. */
export function testDatabase() {
	const { db, remove } = temporaryDatabase();
	onTestFinished(remove);
	return db;
}

/** One that a whole file of tests reads. */
export function sharedDatabase() {
	const { db, remove } = temporaryDatabase();
	afterAll(remove);
	return db;
}

function temporaryDatabase() {
	const folder = mkdtempSync(join(tmpdir(), 'rodtrad-test-'));
	const file = join(folder, 'test.sqlite');
	copyFileSync(migratedFile(), file);
	const db = openDatabase(file);
	const remove = () => {
		db.close();
		rmSync(folder, { recursive: true, force: true });
	};
	return { db, remove };
}

let migrated: string | undefined;

function migratedFile(): string {
	if (migrated && existsSync(migrated)) return migrated;
	const folder = mkdtempSync(join(tmpdir(), 'rodtrad-migrated-'));
	const file = join(folder, 'making.sqlite');
	migrate(file);
	migrated = join(folder, 'migrated.sqlite');
	renameSync(file, migrated);
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return migrated;
}
