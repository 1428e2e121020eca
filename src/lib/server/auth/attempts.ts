import { and, count, desc, eq, gte } from 'drizzle-orm';
import { Username } from '#lib/domain/case/organisation-forms.ts';
import * as audit from '#lib/server/audit.ts';
import type { Db } from '#lib/server/db/client.ts';
import { auditLog } from '#lib/server/db/schema/audit.ts';
import { users } from '#lib/server/db/schema/auth.ts';

const WINDOW_MINUTES = 15;
const MOST_FAILURES = 10;
const NO_USER_NAME = 'no user name';

/** Failed sign-ins are counted in the log, so that a restart opens nothing. A new password from the administrator does. */
export async function isLockedOut(db: Db, name: string, now: Date): Promise<boolean> {
	const since = await countedSince(db, name, new Date(now.getTime() - WINDOW_MINUTES * 60_000));
	const [row] = await db
		.select({ failures: count() })
		.from(auditLog)
		.where(and(eq(auditLog.actor, name), eq(auditLog.action, 'signIn.failed'), gte(auditLog.at, since)));
	return (row?.failures ?? 0) >= MOST_FAILURES;
}

async function countedSince(db: Db, name: string, window: Date): Promise<Date> {
	const [reset] = await db
		.select({ at: auditLog.at })
		.from(auditLog)
		.innerJoin(users, eq(users.id, auditLog.subjectId))
		.where(and(eq(users.username, name), eq(auditLog.action, 'user.passwordReset'), gte(auditLog.at, window)))
		.orderBy(desc(auditLog.at))
		.limit(1);
	return reset?.at ?? window;
}

/** What cannot be anybody's name is not written down: it may be a password, or as long as a post can be. */
export async function recordFailure(db: Db, name: string): Promise<void> {
	const tried = Username.safeParse(name).success ? name : NO_USER_NAME;
	await audit.record(db, tried, { action: 'signIn.failed', subjectKind: 'signIn', subjectId: tried });
}
