import type { Db } from '../db/client.ts';
import { municipality } from '../organisation.ts';
import { secretFile, origin } from '../settings.ts';
import * as users from '../users.ts';
import { fillWithDemo } from './demo.ts';
import { demoAccounts } from './demo-accounts.ts';

/** Makes a new database ready to use. Gives what the one who started it needs to know. */
export async function prepare(db: Db, { empty }: { empty: boolean }): Promise<string> {
	if (await users.isEmpty(db)) {
		if (empty)
			return `Skapa den första systemförvaltaren på ${origin()}/first-administrator med koden ${secretFile('first-administrator')}`;
		await fillWithDemo(db);
	}
	return (await municipality(db))?.demo ? demoAccounts() : '';
}
