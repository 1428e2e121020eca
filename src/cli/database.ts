import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { User } from '#lib/domain/case/user.ts';
import type { Db } from '#lib/server/db/client.ts';
import { Unusable } from './command.ts';

export type DatabaseOptions = { data?: string; unit?: string };
export type Opened = { db: Db; user: User & { unitId: string }; folder: string };

export const withDatabase = (command: Command): Command =>
	command
		.option('--unit <enhet>', 'enheten vars ärenden det gäller, krävs för ärenden i databasen')
		.option('--data <mapp>', 'mappen med databasen, annars DATA_FOLDER eller data');

/** For what reads cases. It may be done beside a running server: all it writes is that something was read. */
export async function readingDatabase<T>(options: DatabaseOptions, work: (opened: Opened) => Promise<T>): Promise<T> {
	const file = await databaseIn(folderOf(options));
	const { appliedMigrations, knownMigrations } = await import('#lib/server/db/migrate.ts');
	if (appliedMigrations(file) !== knownMigrations())
		throw new Unusable(
			'Databasen hör till en annan version av Röda tråden. Starta den här versionen en gång först, eller använd den andra.'
		);
	return working(file, options, work);
}

/** For what changes cases: one process owns the data, and while the server runs it is the server. */
export async function changingDatabase<T>(options: DatabaseOptions, work: (opened: Opened) => Promise<T>): Promise<T> {
	const folder = folderOf(options);
	const file = await databaseIn(folder);
	const [{ takeLock }, { appliedMigrations, knownMigrations, migrate }] = await Promise.all([
		import('#lib/server/start/lock.ts'),
		import('#lib/server/db/migrate.ts')
	]);
	// What SQLite makes beside the database is for the owner's eyes only.
	process.umask(0o077);
	if (!takeLock(join(folder, 'lock')))
		throw new Unusable(`Röda tråden är igång med samma data (${folder}). Stäng den först och kör kommandot igen.`);
	if (appliedMigrations(file) > knownMigrations()) throw new Unusable('Databasen hör till en senare version av Röda tråden. Använd den.');
	migrate(file);
	return working(file, options, work);
}

async function working<T>(file: string, options: DatabaseOptions, work: (opened: Opened) => Promise<T>): Promise<T> {
	const { openDatabase } = await import('#lib/server/db/client.ts');
	const db = openDatabase(file);
	try {
		return await work({ db, user: await actingUser(db, options), folder: dirname(file) });
	} finally {
		db.close();
	}
}

const folderOf = ({ data = process.env.DATA_FOLDER ?? 'data' }: DatabaseOptions): string => resolve(data);

async function databaseIn(folder: string): Promise<string> {
	const file = join(folder, 'rodtrad.sqlite');
	if (!existsSync(file))
		throw new Unusable(`Det finns ingen databas i ${folder}. Ange mappen med --data, eller starta Röda tråden en gång först.`);
	return file;
}

/** Whoever sits at the computer, with the rights of the one who leads the unit and no more; in the log they are `cli:` and their account. */
async function actingUser(db: Db, { unit }: DatabaseOptions): Promise<User & { unitId: string }> {
	const { listUnits } = await import('#lib/server/organisation.ts');
	const units = await listUnits(db);
	const found = units.find(({ id, name }) => name === unit || id === unit);
	const known = `Enheterna är ${units.map(({ name }) => name).join(', ')}.`;
	if (!found) throw new Unusable(unit === undefined ? `Flaggan --unit saknas. ${known}` : `Enheten ${unit} finns inte. ${known}`);

	const account = userInfo().username;
	const staff = { role: 'teamLeader', title: 'kommandoraden', phone: null, providerId: null } as const;
	return { id: `cli:${account}`, name: account, unitId: found.id, ...staff };
}
