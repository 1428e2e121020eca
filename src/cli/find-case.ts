import { mayReadCase } from '#lib/domain/case/access.ts';
import type { Case } from '#lib/server/cases.ts';
import { Unusable } from './command.ts';
import type { Opened } from './database.ts';

const NUMBER = /^\d{4}-\d{4,}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What names a case in the database, and no file. */
export const isCaseName = (name: string): boolean => NUMBER.test(name) || ID.test(name);

/** One that the unit may not see is answered as one that does not exist. */
export async function findCase({ db, user }: Opened, name: string): Promise<Case> {
	const cases = await import('#lib/server/cases.ts');
	const found = NUMBER.test(name) ? await cases.findByNumber(db, name) : await cases.find(db, name);
	if (!found || !mayReadCase(user, found.access)) throw new Unusable(`Ärendet ${name} finns inte i enheten.`);
	return found;
}

/** The same, and a row in the log of the case says that it was read. */
export async function openCase(opened: Opened, name: string, command: string): Promise<Case> {
	const found = await findCase(opened, name);
	const [audit, { now }] = await Promise.all([import('#lib/server/audit.ts'), import('#lib/server/clock.ts')]);
	await audit.recordReading(opened.db, opened.user.id, found.id, `rodtrad ${command}`, now());
	return found;
}
