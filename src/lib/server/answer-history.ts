import { and, asc, desc, eq, like, or } from 'drizzle-orm';
import type { AnswerValue, Path } from '#lib/domain/template/answers.ts';
import type { Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { answerHistory, keptPosts } from './db/schema/investigation.ts';

export type Wording = { path: Path; revision: number; value: AnswerValue | null; byName: string; at: Date };

/** Called where an answer is written, in the same transaction. */
export async function keep(tx: Db, row: typeof answerHistory.$inferInsert): Promise<void> {
	await tx.insert(answerHistory).values(row);
}

/** The revision a save was given when it came the first time. */
export async function revisionOf(
	db: Db,
	{ investigationId, path, saveId }: { investigationId: string; path: Path; saveId: string }
): Promise<number | undefined> {
	const sameSave = and(eq(answerHistory.investigationId, investigationId), eq(answerHistory.path, path), eq(answerHistory.saveId, saveId));
	const [row] = await db.select({ revision: answerHistory.revision }).from(answerHistory).where(sameSave);
	return row?.revision;
}

/** Every wording of an answer and of its entries and rows, each path together, latest first. */
export async function list(db: Db, investigationId: string, path: Path): Promise<Wording[]> {
	const { revision, value, changedAt } = answerHistory;
	return db
		.select({ path: answerHistory.path, revision, value, byName: users.name, at: changedAt })
		.from(answerHistory)
		.innerJoin(users, eq(users.id, answerHistory.changedBy))
		.where(and(eq(answerHistory.investigationId, investigationId), or(eq(answerHistory.path, path), like(answerHistory.path, `${path}/%`))))
		.orderBy(asc(answerHistory.path), desc(revision));
}

export async function find(db: Db, investigationId: string, path: Path, revision: number): Promise<Wording | undefined> {
	return (await list(db, investigationId, path)).find((one) => one.path === path && one.revision === revision);
}

/** The wordings of a draft go when the text is locked: what was decided on is kept, not the way there. */
export async function disposeOf(tx: Db, investigationId: string): Promise<void> {
	await tx.delete(answerHistory).where(eq(answerHistory.investigationId, investigationId));
	await tx.delete(keptPosts).where(eq(keptPosts.investigationId, investigationId));
}
