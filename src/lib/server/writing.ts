import { eq } from 'drizzle-orm';
import { mayWriteCase } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { NotWritable } from '#lib/domain/investigation/not-writable.ts';
import * as audit from './audit.ts';
import * as cases from './cases.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { investigationAuthors, investigations } from './db/schema/investigation.ts';
import { reopenIfChanged } from './reopening.ts';

export type Locked = { ok: false; reason: NotWritable };
export type Written = { action: string; subjectKind: string; subjectId: string; detail?: Record<string, string> };
/** Called once something is written: the writer becomes an author, it is logged, and an approved text is a draft again. */
export type WroteIt = (what: Written) => Promise<void>;

/**
 * One piece of writing in an investigation, in one transaction. Nothing is written in a locked one; and what the guard asked of the case is asked
 * again here, where nothing can change in between.
 */
export async function writeIn<Result>(
	db: Db,
	user: User,
	investigationId: string,
	work: (tx: Db, wrote: WroteIt, caseId: string) => Promise<Result>
): Promise<Result | Locked> {
	return inTransaction(db, async (tx) => {
		const [investigation] = await tx.select().from(investigations).where(eq(investigations.id, investigationId));
		if (!investigation) throw new Error('No such investigation.');
		const { caseId, state } = investigation;
		const refused = state === 'locked' ? 'locked' : await refusedIn(tx, user, caseId);
		if (refused) return { ok: false, reason: refused };

		const wrote: WroteIt = async (what) => {
			await tx.insert(investigationAuthors).values({ investigationId, userId: user.id, firstAt: now() }).onConflictDoNothing();
			await audit.record(tx, user.id, { ...what, caseId });
			await reopenIfChanged(tx, user.id, { id: investigationId, caseId });
		};
		return work(tx, wrote, caseId);
	});
}

/** What keeps somebody from writing in a case, if anything does. */
export async function refusedIn(tx: Db, user: User, caseId: string): Promise<'closed' | 'notAssigned' | undefined> {
	const found = await cases.find(tx, caseId);
	if (!found) return 'notAssigned';
	if (mayWriteCase(user, found.access)) return undefined;
	return found.access.closed ? 'closed' : 'notAssigned';
}
