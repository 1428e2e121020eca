import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';

/** Brings the database file up to the committed migrations. Run before anything else opens it. */
export function migrate(file: string, folder = join(process.cwd(), 'drizzle')) {
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
export function knownMigrations(folder = join(process.cwd(), 'drizzle')): number {
	const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as { entries: unknown[] };
	return journal.entries.length;
}
