import { and, eq, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from './client.ts';

export type RevisedTable = SQLiteTable & { revision: AnySQLiteColumn };

/** What an edit answers. A stale one brings what stands there now; nothing, when it is gone. */
export type Saved<Row> = { ok: true; id: string; revision: number } | { ok: false; reason: 'stale'; current: Row | undefined };

/** Writes only where the revision still is the one that was seen, and raises it. */
export async function updateRevised<T extends RevisedTable>(
	tx: Db,
	table: T,
	where: SQL | undefined,
	seen: number,
	values: Partial<T['$inferInsert']>
): Promise<boolean> {
	const changed = await tx
		.update(table as RevisedTable)
		.set({ ...values, revision: seen + 1 })
		.where(and(where, eq(table.revision, seen)))
		.returning({ revision: table.revision });
	return changed.length > 0;
}
