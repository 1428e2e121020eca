import { and, eq, max } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import type { Db } from './db/client.ts';
import { updateRevised } from './db/revised.ts';
import { activities, goals, needs } from './db/schema/assessment.ts';
import { newId } from './ids.ts';
import { writeIn, type Locked } from './writing.ts';

const TABLES = { need: needs, goal: goals, activity: activities } as const;
export type RowKind = keyof typeof TABLES;
type Values<K extends RowKind> = Omit<(typeof TABLES)[K]['$inferInsert'], 'id' | 'investigationId' | 'position' | 'revision'>;
export type CurrentRow<K extends RowKind> = (typeof TABLES)[K]['$inferSelect'];

export type RowSaved<Row> =
	| { ok: true; id: string; revision: number }
	| { ok: false; reason: 'stale'; current: Row | undefined }
	/** A row, an intervention or a child that is not of this investigation. */
	| { ok: false; reason: 'unknown' }
	| Locked;
export type RowRemoved = { ok: true } | { ok: false; reason: 'stale' | 'inUse' } | Locked;

type Seen = { id: string; revision: number };

/** Adds a row last, or changes it where the revision is the one that was seen. */
export async function saveRow<K extends RowKind>(
	db: Db,
	user: User,
	kind: K,
	investigationId: string,
	seen: Seen,
	values: Values<K>,
	isKnown: (tx: Db, caseId: string) => Promise<boolean> = async () => true
): Promise<RowSaved<CurrentRow<K>>> {
	const table = TABLES[kind] as typeof needs;
	return writeIn(db, user, investigationId, async (tx, wrote, caseId) => {
		if (!(await isKnown(tx, caseId))) return { ok: false, reason: 'unknown' };
		const id = seen.id || newId();
		if (!seen.id) {
			const position = await nextPosition(tx, table, investigationId);
			await tx.insert(table).values({ ...(values as Values<'need'>), id, investigationId, position });
		} else if (!(await updateRevised(tx, table, thisRow(table, investigationId, id), seen.revision, values))) {
			const [current] = await tx
				.select()
				.from(table)
				.where(thisRow(table, investigationId, id));
			return { ok: false, reason: 'stale', current: current as CurrentRow<K> | undefined };
		}
		await wrote({ action: seen.id ? `${kind}.changed` : `${kind}.added`, subjectKind: kind, subjectId: id });
		return { ok: true, id, revision: seen.id ? seen.revision + 1 : 1 };
	});
}

/** A row that others hang on stays until they are moved or removed. */
export async function removeRow(
	db: Db,
	user: User,
	kind: RowKind,
	investigationId: string,
	{ id, revision }: Seen,
	isUsed: (tx: Db) => Promise<boolean> = async () => false
): Promise<RowRemoved> {
	const table = TABLES[kind] as typeof needs;
	return writeIn(db, user, investigationId, async (tx, wrote) => {
		if (await isUsed(tx)) return { ok: false, reason: 'inUse' };
		const removed = await tx
			.delete(table)
			.where(and(thisRow(table, investigationId, id), eq(table.revision, revision)))
			.returning({ id: table.id });
		if (removed.length === 0) return { ok: false, reason: 'stale' };
		await wrote({ action: `${kind}.removed`, subjectKind: kind, subjectId: id });
		return { ok: true };
	});
}

const thisRow = (table: typeof needs, investigationId: string, id: string) =>
	and(eq(table.id, id), eq(table.investigationId, investigationId));

async function nextPosition(tx: Db, table: typeof needs, investigationId: string): Promise<number> {
	const [last] = await tx
		.select({ position: max(table.position) })
		.from(table)
		.where(eq(table.investigationId, investigationId));
	return (last?.position ?? 0) + 1;
}
