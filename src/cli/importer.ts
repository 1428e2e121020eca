import { mayReadCase } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { Db } from '#lib/server/db/client.ts';
import type { Importer } from '#lib/server/exchange/importer.ts';
import * as users from '#lib/server/users.ts';
import { Unusable } from './command.ts';

/** Cases are taken in to the unit and to somebody's desk there; what is in the unit already may be added to. */
export async function importerFor(db: Db, user: User & { unitId: string }, caseworker: string | undefined): Promise<Importer> {
	const able = (await users.list(db)).filter(({ role, unitId, endedAt }) => role === 'caseworker' && unitId === user.unitId && !endedAt);
	const found = able.find(({ username }) => username === caseworker);
	if (!found) {
		const known =
			able.length > 0 ? `Handläggarna är ${able.map(({ username }) => username).join(', ')}.` : 'Enheten har ingen handläggare.';
		throw new Unusable(
			caseworker === undefined ? `Flaggan --caseworker saknas. ${known}` : `${caseworker} handlägger inte i enheten. ${known}`
		);
	}
	const maySee: Importer['maySee'] = (access) => mayReadCase(user, access);
	return { actor: user.id, unitId: user.unitId, caseworkerId: found.id, maySee, mayWrite: (access) => maySee(access) && !access.closed };
}
