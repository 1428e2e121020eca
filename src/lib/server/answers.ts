import { and, asc, eq } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import { normaliseText, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import { isSameAnswer } from '#lib/domain/template/checking.ts';
import * as history from './answer-history.ts';
import { now } from './clock.ts';
import type { Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { answers } from './db/schema/investigation.ts';
import { newId } from './ids.ts';
import { writeIn, type Locked } from './writing.ts';

export type SavedAnswer = {
	path: Path;
	value: AnswerValue | null;
	revision: number;
	changedBy: string;
	changedByName: string;
	changedAt: Date;
};
export type Save = {
	investigationId: string;
	path: Path;
	value: AnswerValue | null;
	seenRevision: number;
	saveId: string;
	/** Earlier saves of the same page whose replies never came: what they wrote is the writer's own. */
	follows?: readonly string[];
};
export type SaveResult =
	| { ok: true; revision: number }
	| { ok: false; reason: 'stale'; theirs: SavedAnswer | undefined }
	| { ok: false; reason: 'tooLong'; message: string }
	| Locked;

const MAX_LENGTH = 100_000;

/** Every answer ever given, emptied ones too: their revision is what the next save is based on. */
export async function list(db: Db, investigationId: string): Promise<SavedAnswer[]> {
	return select(db).where(eq(answers.investigationId, investigationId)).orderBy(asc(answers.path));
}

/**
 * Saves one entry or answer. A reply that was lost and is sent again is not a conflict with oneself; a packet that comes after one that was sent later
 * is refused as stale, like any other.
 */
export async function save(db: Db, user: User, save: Save): Promise<SaveResult> {
	const { investigationId, path, value: typed, seenRevision, saveId, follows = [] } = save;
	const value = normalised(typed);
	if (JSON.stringify(value).length > MAX_LENGTH) {
		return { ok: false, reason: 'tooLong', message: 'Texten är för lång för ett svar. Dela upp den i flera.' };
	}
	return writeIn(db, user, investigationId, async (tx, wrote) => {
		const current = await find(tx, investigationId, path);
		const { saved, saveId: savedBy = '' } = current ?? {};
		if (saved && isSameAnswer(saved.value, value)) return { ok: true, revision: saved.revision };
		// Somebody may have written since: the next save is measured against what this one wrote.
		const known = await history.revisionOf(tx, { investigationId, path, saveId });
		if (known !== undefined) return { ok: true, revision: known };
		const lastRevision = saved?.revision ?? 0;
		if (lastRevision !== seenRevision && !follows.includes(savedBy)) return { ok: false, reason: 'stale', theirs: saved };

		const revision = lastRevision + 1;
		await upsert(tx, { investigationId, path, value, revision, saveId, changedBy: user.id });
		await wrote({ action: 'answer.saved', subjectKind: 'investigation', subjectId: investigationId, detail: { path } });
		return { ok: true, revision };
	});
}

type RowsResult = { ok: true; rowId: string; revision: number } | Locked;

/** `at` is where the group stands. Rows are added, taken away and put back without regard to what others do with other rows meanwhile. */
export const addRow = (db: Db, user: User, investigationId: string, at: Path, rowId = newId()): Promise<RowsResult> =>
	changeRows(db, user, { investigationId, at, rowId, action: 'row.added' }, (rows) => [...rows, rowId]);

/** What stands in the row stays, so that it can come back. */
export const removeRow = (db: Db, user: User, investigationId: string, at: Path, rowId: string): Promise<RowsResult> =>
	changeRows(db, user, { investigationId, at, rowId, action: 'row.removed' }, (rows) => rows.filter((id) => id !== rowId));

/** Row ids sort by the time they were made, so a row comes back where it was. */
export const restoreRow = (db: Db, user: User, investigationId: string, at: Path, rowId: string): Promise<RowsResult> =>
	changeRows(db, user, { investigationId, at, rowId, action: 'row.restored' }, (rows) => [...rows, rowId].sort());

type RowChange = { investigationId: string; at: Path; rowId: string; action: string };

async function changeRows(
	db: Db,
	user: User,
	{ investigationId, at, rowId, action }: RowChange,
	change: (rows: string[]) => string[]
): Promise<RowsResult> {
	return writeIn(db, user, investigationId, async (tx, wrote) => {
		const saved = (await find(tx, investigationId, at))?.saved;
		const rows = Array.isArray(saved?.value) ? (saved.value as string[]) : [];
		const value = [...new Set(change(rows))];
		if (saved && isSameAnswer(saved.value, value)) return { ok: true, rowId, revision: saved.revision };

		const revision = (saved?.revision ?? 0) + 1;
		await upsert(tx, { investigationId, path: at, value, revision, saveId: newId(), changedBy: user.id });
		await wrote({ action, subjectKind: 'investigation', subjectId: investigationId, detail: { path: at } });
		return { ok: true, rowId, revision };
	});
}

const { path, value, revision, changedBy, changedAt } = answers;
const select = (db: Db) =>
	db
		.select({ path, value, revision, changedBy, changedByName: users.name, changedAt })
		.from(answers)
		.innerJoin(users, eq(users.id, answers.changedBy))
		.$dynamic();

async function find(db: Db, investigationId: string, at: Path): Promise<{ saved: SavedAnswer; saveId: string } | undefined> {
	const thisOne = and(eq(answers.investigationId, investigationId), eq(answers.path, at));
	const [saved] = await select(db).where(thisOne);
	const [row] = await db.select({ saveId: answers.saveId }).from(answers).where(thisOne);
	return saved && row && { saved, saveId: row.saveId };
}

async function upsert(tx: Db, row: Omit<typeof answers.$inferInsert, 'changedAt'>): Promise<void> {
	const { value, revision, saveId, changedBy } = row;
	const changed = { value, revision, saveId, changedBy, changedAt: now() };
	await tx
		.insert(answers)
		.values({ ...row, ...changed })
		.onConflictDoUpdate({ target: [answers.investigationId, answers.path], set: changed });
	await history.keep(tx, { ...row, ...changed });
}

/** The text as it is compared and kept: one kind of line ending, one Unicode form. */
function normalised(value: AnswerValue | null): AnswerValue | null {
	return JSON.parse(
		JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? normaliseText(part) : part))
	) as AnswerValue | null;
}
