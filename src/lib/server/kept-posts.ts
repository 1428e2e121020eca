import { createHmac, timingSafeEqual } from 'node:crypto';
import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { investigations, keptPosts } from './db/schema/investigation.ts';
import { newId } from './ids.ts';
import * as users from './users.ts';
import { refusedIn } from './writing.ts';

type KeptPost = { id: string; sectionId: string; fields: [string, string][] };

const KEPT_FOR = 24 * 60 * 60_000;
export const MOST_CHARACTERS = 1_000_000;
/** Of one user: the oldest goes when there are more. */
export const MOST_KEPT = 20;

/** Stands in a form, so that a post without a session can be known as one that was given to this user. */
export const writerMark = (secret: string, userId: string, investigationId: string): string =>
	`${userId}.${createHmac('sha256', secret).update(`writer ${userId} ${investigationId}`).digest('base64url')}`;

/** Whom the form was given to. */
export function markedWriter(secret: string, mark: string, investigationId: string): string | undefined {
	const [userId = ''] = mark.split('.');
	const expected = Buffer.from(writerMark(secret, userId, investigationId));
	const given = Buffer.from(mark);
	return given.length === expected.length && timingSafeEqual(given, expected) ? userId : undefined;
}

/** Keeps a form that met an ended session. Undefined where there is too much of it, and where its writer no longer may write there. */
export async function keep(
	db: Db,
	userId: string,
	investigationId: string,
	sectionId: string,
	fields: [string, string][]
): Promise<string | undefined> {
	const keptAt = now();
	if (JSON.stringify(fields).length > MOST_CHARACTERS) return undefined;
	return inTransaction(db, async (tx) => {
		const [found] = await tx.select().from(investigations).where(eq(investigations.id, investigationId));
		const user = await users.findActive(tx, userId);
		if (!found || found.state === 'locked' || !user || (await refusedIn(tx, user, found.caseId))) return undefined;
		await tx.delete(keptPosts).where(lt(keptPosts.keptAt, tooOld()));
		const id = newId();
		await tx.insert(keptPosts).values({ id, userId, investigationId, sectionId, fields, keptAt });
		await dropOldestOf(tx, userId);
		await audit.record(tx, userId, { action: 'post.kept', subjectKind: 'investigation', subjectId: investigationId, caseId: found.caseId });
		return id;
	});
}

/** Only for the one who wrote it, and for a day. */
export async function find(db: Db, userId: string, investigationId: string, id: string): Promise<KeptPost | undefined> {
	const own = and(eq(keptPosts.id, id), eq(keptPosts.userId, userId), eq(keptPosts.investigationId, investigationId));
	const [row] = await db
		.select()
		.from(keptPosts)
		.where(and(own, gte(keptPosts.keptAt, tooOld())));
	return row && { id, sectionId: row.sectionId, fields: row.fields };
}

/** When it is saved, or thrown away. */
export async function drop(db: Db, userId: string, id: string): Promise<void> {
	await db.delete(keptPosts).where(and(eq(keptPosts.id, id), eq(keptPosts.userId, userId)));
}

export const tooOld = (): Date => new Date(now().getTime() - KEPT_FOR);

async function dropOldestOf(tx: Db, userId: string): Promise<void> {
	const kept = await tx
		.select({ id: keptPosts.id })
		.from(keptPosts)
		.where(eq(keptPosts.userId, userId))
		.orderBy(desc(keptPosts.keptAt), desc(keptPosts.id));
	const beyond = kept.slice(MOST_KEPT).map(({ id }) => id);
	if (beyond.length > 0) await tx.delete(keptPosts).where(inArray(keptPosts.id, beyond));
}
