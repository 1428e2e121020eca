import { and, eq, lt } from 'drizzle-orm';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { violenceKeptPosts } from './db/schema/violence.ts';
import { newId } from './ids.ts';
import { KEPT_FOR, MOST_CHARACTERS } from './kept-posts.ts';
import { find as findScreening, logged } from './violence-screenings.ts';

/** As `keptPosts.keep`, in a table of the record's own. */
export async function keep(
	db: Db,
	user: Parameters<typeof logged>[1],
	screeningId: string,
	fields: [string, string][]
): Promise<string | undefined> {
	const keptAt = now();
	if (JSON.stringify(fields).length > MOST_CHARACTERS) return undefined;
	return inTransaction(db, async (tx) => {
		const screening = await findScreening(tx, screeningId);
		if (!screening || screening.closedAt) return undefined;
		await tx.delete(violenceKeptPosts).where(lt(violenceKeptPosts.keptAt, new Date(keptAt.getTime() - KEPT_FOR)));
		const id = newId();
		await tx.insert(violenceKeptPosts).values({ id, userId: user.id, screeningId, fields, keptAt });
		await logged(tx, user, screening.caseId, screeningId, 'postKept');
		return id;
	});
}

const own = (userId: string, screeningId: string, id: string) =>
	and(eq(violenceKeptPosts.id, id), eq(violenceKeptPosts.userId, userId), eq(violenceKeptPosts.screeningId, screeningId));

/** Only for the one who wrote it. */
export async function find(db: Db, userId: string, screeningId: string, id: string): Promise<[string, string][] | undefined> {
	const [row] = await db
		.select()
		.from(violenceKeptPosts)
		.where(own(userId, screeningId, id));
	return row?.fields;
}

/** When it is saved, or thrown away. */
export async function drop(db: Db, userId: string, screeningId: string, id: string): Promise<void> {
	await db.delete(violenceKeptPosts).where(own(userId, screeningId, id));
}
