import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { violenceKeptPosts } from './db/schema/violence.ts';
import { newId } from './ids.ts';
import { MOST_CHARACTERS, MOST_KEPT, tooOld } from './kept-posts.ts';
import * as users from './users.ts';
import { find as findScreening, logged } from './violence-screenings.ts';
import { refusedIn } from './writing.ts';

/** As `keptPosts.keep`, in a table of the record's own. */
export async function keep(db: Db, userId: string, screeningId: string, fields: [string, string][]): Promise<string | undefined> {
	const keptAt = now();
	if (JSON.stringify(fields).length > MOST_CHARACTERS) return undefined;
	return inTransaction(db, async (tx) => {
		const screening = await findScreening(tx, screeningId);
		const user = await users.findActive(tx, userId);
		if (!screening || screening.closedAt || !user || (await refusedIn(tx, user, screening.caseId))) return undefined;
		await tx.delete(violenceKeptPosts).where(lt(violenceKeptPosts.keptAt, tooOld()));
		const id = newId();
		await tx.insert(violenceKeptPosts).values({ id, userId, screeningId, fields, keptAt });
		await dropOldestOf(tx, userId);
		await logged(tx, user, screening.caseId, screeningId, 'postKept');
		return id;
	});
}

const own = (userId: string, screeningId: string, id: string) =>
	and(eq(violenceKeptPosts.id, id), eq(violenceKeptPosts.userId, userId), eq(violenceKeptPosts.screeningId, screeningId));

/** Only for the one who wrote it, and for a day. */
export async function find(db: Db, userId: string, screeningId: string, id: string): Promise<[string, string][] | undefined> {
	const [row] = await db
		.select()
		.from(violenceKeptPosts)
		.where(and(own(userId, screeningId, id), gte(violenceKeptPosts.keptAt, tooOld())));
	return row?.fields;
}

/** When it is saved, or thrown away. */
export async function drop(db: Db, userId: string, screeningId: string, id: string): Promise<void> {
	await db.delete(violenceKeptPosts).where(own(userId, screeningId, id));
}

async function dropOldestOf(tx: Db, userId: string): Promise<void> {
	const kept = await tx
		.select({ id: violenceKeptPosts.id })
		.from(violenceKeptPosts)
		.where(eq(violenceKeptPosts.userId, userId))
		.orderBy(desc(violenceKeptPosts.keptAt), desc(violenceKeptPosts.id));
	const beyond = kept.slice(MOST_KEPT).map(({ id }) => id);
	if (beyond.length > 0) await tx.delete(violenceKeptPosts).where(inArray(violenceKeptPosts.id, beyond));
}
