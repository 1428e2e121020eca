import { mayReadCase } from '#lib/domain/case/access.ts';
import type { Case } from '#lib/server/cases.ts';
import { Unusable } from './command.ts';
import type { Opened } from './database.ts';

const NUMBER = /^\d{4}-\d{4,}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What names a case in the database, and no file. */
export const isCaseName = (name: string): boolean => NUMBER.test(name) || ID.test(name);

/** The case, and a row in its log that it was read. One that the unit may not see is answered as one that does not exist. */
export async function openCase({ db, user }: Opened, name: string, command: string): Promise<Case> {
	const [cases, audit, { now }] = await Promise.all([
		import('#lib/server/cases.ts'),
		import('#lib/server/audit.ts'),
		import('#lib/server/clock.ts')
	]);
	const found = NUMBER.test(name) ? await cases.findByNumber(db, name) : await cases.find(db, name);
	if (!found || !mayReadCase(user, found.access)) throw new Unusable(`Ärendet ${name} finns inte i enheten.`);
	await audit.recordReading(db, user.id, found.id, `rodtrad ${command}`, now());
	return found;
}
