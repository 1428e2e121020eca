import { and, asc, eq } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import type { NotAnswered, Path } from '#lib/domain/template/answers.ts';
import { isSameAnswer } from '#lib/domain/template/checking.ts';
import * as history from './answer-history.ts';
import { now } from './clock.ts';
import type { Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { answers } from './db/schema/investigation.ts';
import { newId } from './ids.ts';
import { normalised, saveUnder, tooLong, type SavedAnswer, type SaveResult, type UnitSave } from './saving.ts';
import { writeIn, type Locked, type WroteIt } from './writing.ts';

export type { SavedAnswer, SaveResult };
export type Save = UnitSave & { investigationId: string };

/** Every answer ever given, emptied ones too: their revision is what the next save is based on. */
export async function list(db: Db, investigationId: string): Promise<SavedAnswer[]> {
	return select(db).where(eq(answers.investigationId, investigationId)).orderBy(asc(answers.path));
}

/** Saves one entry or answer, see `saveUnder`. */
export async function save(db: Db, user: User, { investigationId, ...unit }: Save): Promise<SaveResult> {
	const value = normalised(unit.value);
	return tooLong(value) ?? writeIn(db, user, investigationId, (tx, wrote) => saveIn(tx, wrote, user, { ...unit, value, investigationId }));
}

/** For a verb that has its own transaction, see `writeIn`. */
export const saveIn = (tx: Db, wrote: WroteIt, user: User, { investigationId, ...unit }: Save): Promise<SaveResult> =>
	saveUnder(
		{
			find: (path) => find(tx, investigationId, path),
			revisionOf: (path, saveId) => history.revisionOf(tx, { investigationId, path, saveId }),
			write: async (row) => {
				await upsert(tx, { ...row, investigationId, changedBy: user.id });
				await wrote({ action: 'answer.saved', subjectKind: 'investigation', subjectId: investigationId, detail: { path: row.path } });
			}
		},
		unit
	);

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

type Seen = { path: Path; seenRevision: number };

/** Välj bort områden: all of them for the same reason, or none where somebody has changed one meanwhile. */
export async function setAside(
	db: Db,
	user: User,
	investigationId: string,
	seen: readonly Seen[],
	value: NotAnswered
): Promise<{ ok: true } | { ok: false; reason: 'stale' } | Locked> {
	return writeIn(db, user, investigationId, async (tx, wrote) => {
		for (const { path, seenRevision } of seen) {
			const current = await find(tx, investigationId, path);
			if ((current?.saved.revision ?? 0) !== seenRevision) return { ok: false, reason: 'stale' };
		}
		for (const { path, seenRevision } of seen) {
			await upsert(tx, { investigationId, path, value, revision: seenRevision + 1, saveId: newId(), changedBy: user.id });
			await wrote({ action: 'answer.saved', subjectKind: 'investigation', subjectId: investigationId, detail: { path } });
		}
		return { ok: true };
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
