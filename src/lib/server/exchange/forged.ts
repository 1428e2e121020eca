import { and, inArray, isNull, notLike } from 'drizzle-orm';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { partsOf, usersIn, type Part } from '#lib/domain/exchange/compare-case-files.ts';
import type { Fault } from '#lib/domain/exchange/faults.ts';
import type { Db } from '../db/client.ts';
import { users } from '../db/schema/auth.ts';
import { providers } from '../db/schema/organisation.ts';

const NOT_OURS = 'Det här säger något i namn av någon som finns här, men filen är inte hämtad härifrån eller är ändrad sedan dess.';

/**
 * What a file that is not ours would put in the mouth of people who are here: an approval, a decision, a text. Anybody can write a file and reckon its
 * hashes; so one from elsewhere speaks only for people from elsewhere, and sends nothing to a provider who is here.
 */
export async function forged(tx: Db, file: CaseFile, added: readonly Part[]): Promise<Fault[]> {
	const brought = partsOf(file).filter((part) => added.some(({ kind, id }) => kind === part.kind && id === part.id));
	const named = usersIn(brought).map(({ id }) => id);
	// Whom an earlier file brought is a name and nobody who can sign in.
	const here = await tx
		.select({ id: users.id })
		.from(users)
		.where(and(inArray(users.id, named), notLike(users.username, 'ur-fil-%')));
	const known = new Set(here.map(({ id }) => id));
	const providerIds = file.orders.map(({ provider }) => provider.id);
	const providersHere = await tx
		.select({ id: providers.id })
		.from(providers)
		.where(and(inArray(providers.id, providerIds), isNull(providers.endedAt)));
	const sends = new Set(file.orders.filter(({ provider }) => providersHere.some(({ id }) => id === provider.id)).map(({ id }) => id));
	return brought
		.filter((part) => usersIn([part]).some(({ id }) => known.has(id)) || sends.has(part.id))
		.map(({ pointer }) => ({ pointer, message: NOT_OURS }));
}
