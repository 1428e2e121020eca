import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';

/** Beside the source, or where the built server is started: the command line may be run from anywhere. */
const BESIDE = join(import.meta.dirname, '../../../../drizzle');
const MIGRATIONS = existsSync(BESIDE) ? BESIDE : join(process.cwd(), 'drizzle');

/** Brings the database file up to the committed migrations. Run before anything else opens it. */
export function migrate(file: string, folder = MIGRATIONS) {
	const connection = new Database(file);
	try {
		connection.pragma('journal_mode = WAL');
		connection.pragma('synchronous = FULL');
		connection.pragma('foreign_keys = ON');
		runMigrations(drizzle({ client: connection }), { migrationsFolder: folder });
	} finally {
		connection.close();
	}
}

/** How many migrations the code knows of; a database with more belongs to a later version. */
export function knownMigrations(folder = MIGRATIONS): number {
	const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as { entries: unknown[] };
	return journal.entries.length;
}

/** How many migrations the database has been through; more than the code knows of means that it belongs to a later version. */
export function appliedMigrations(file: string): number {
	const connection = new Database(file, { readonly: true });
	try {
		const exists = connection.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get();
		return exists ? (connection.prepare('select count(*) from __drizzle_migrations').pluck().get() as number) : 0;
	} finally {
		connection.close();
	}
}
