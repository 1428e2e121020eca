import { and, eq, gte } from 'drizzle-orm';
import { inTransaction, type Db } from './db/client.ts';
import { auditLog } from './db/schema/audit.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';

/** What is logged. `subjectId` is an id or a name that was tried; `detail` never holds a field value. */
export type AuditEvent = {
	action: string;
	subjectKind: string;
	subjectId: string;
	caseId?: string;
	detail?: Record<string, string | number | boolean>;
};

/** Writes a row of the log. Call it in the transaction of what it tells of, so that neither exists without the other. */
export async function record(tx: Db, actor: string, event: AuditEvent): Promise<void> {
	await tx.insert(auditLog).values({ id: newId(), at: now(), actor, ...event });
}

const SAME_READING_MINUTES = 10;

/** One row a user, case and page for ten minutes: who read what, without drowning it in reloads. */
export async function recordReading(db: Db, actor: string, caseId: string, page: string, at: Date): Promise<void> {
	if (await isRecorded(db, actor, caseId, page, at)) return;
	// A page and the head above it are read side by side, and are one reading.
	await inTransaction(db, async (tx) => {
		if (await isRecorded(tx, actor, caseId, page, at)) return;
		await record(tx, actor, { action: 'case.read', subjectKind: 'page', subjectId: page, caseId });
	});
}

type ListRead = { action: 'cases.listed' | 'cases.searched' | 'orders.listed'; page: string; detail: Record<string, number> };

/**
 * A list with names in it was read: how many it showed, and of a search never what was searched for. Every search is a row; the same list again within
 * ten minutes is one reading.
 */
export async function recordList(db: Db, actor: string, { action, page, detail }: ListRead, at: Date): Promise<void> {
	if (action !== 'cases.searched' && (await isListed(db, actor, { action, page, detail }, at))) return;
	await inTransaction(db, (tx) => record(tx, actor, { action, subjectKind: 'page', subjectId: page, detail }));
}

async function isListed(db: Db, actor: string, { action, page, detail }: ListRead, at: Date): Promise<boolean> {
	const since = new Date(at.getTime() - SAME_READING_MINUTES * 60_000);
	const rows = await db
		.select({ detail: auditLog.detail })
		.from(auditLog)
		.where(and(eq(auditLog.actor, actor), gte(auditLog.at, since), eq(auditLog.action, action), eq(auditLog.subjectId, page)));
	return rows.some((row) => JSON.stringify(row.detail) === JSON.stringify(detail));
}

async function isRecorded(db: Db, actor: string, caseId: string, page: string, at: Date): Promise<boolean> {
	const since = new Date(at.getTime() - SAME_READING_MINUTES * 60_000);
	const [known] = await db
		.select({ id: auditLog.id })
		.from(auditLog)
		.where(
			and(
				eq(auditLog.actor, actor),
				gte(auditLog.at, since),
				eq(auditLog.action, 'case.read'),
				eq(auditLog.caseId, caseId),
				eq(auditLog.subjectId, page)
			)
		)
		.limit(1);
	return known !== undefined;
}
