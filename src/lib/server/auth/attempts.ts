import { and, count, eq, gte } from 'drizzle-orm';
import * as audit from '#lib/server/audit.ts';
import type { Db } from '#lib/server/db/client.ts';
import { auditLog } from '#lib/server/db/schema/audit.ts';

const WINDOW_MINUTES = 15;
const MOST_FAILURES = 10;

/** Failed sign-ins are counted in the log, so that a restart opens nothing. */
export async function isLockedOut(db: Db, name: string, now: Date): Promise<boolean> {
	const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
	const [row] = await db
		.select({ failures: count() })
		.from(auditLog)
		.where(and(eq(auditLog.actor, name), eq(auditLog.action, 'signIn.failed'), gte(auditLog.at, since)));
	return (row?.failures ?? 0) >= MOST_FAILURES;
}

export async function recordFailure(db: Db, name: string): Promise<void> {
	await audit.record(db, name, { action: 'signIn.failed', subjectKind: 'signIn', subjectId: name });
}
