import { and, desc, eq, inArray } from 'drizzle-orm';
import type { InvestigationState } from '#lib/domain/investigation/investigation.ts';
import * as audit from './audit.ts';
import type { Db } from './db/client.ts';
import { investigations } from './db/schema/investigation.ts';
import { investigationVersions } from './db/schema/review.ts';
import { currentHash } from './investigation-content.ts';

const BOUND_TO_A_VERSION: InvestigationState[] = ['ready', 'returned', 'approved'];

/** A fact of the case has changed: what was ready, returned or approved with other content becomes a draft again. */
export async function reopenChanged(tx: Db, actor: string, caseId: string): Promise<void> {
	const bound = await tx
		.select({ id: investigations.id })
		.from(investigations)
		.where(and(eq(investigations.caseId, caseId), inArray(investigations.state, BOUND_TO_A_VERSION)));
	for (const { id } of bound) await reopenIfChanged(tx, actor, { id, caseId });
}

/** True when it was reopened. An investigation that is not bound to a version is left as it is. */
export async function reopenIfChanged(tx: Db, actor: string, { id, caseId }: { id: string; caseId: string }): Promise<boolean> {
	const [bound] = await tx
		.select({ hash: investigationVersions.hash })
		.from(investigationVersions)
		.innerJoin(investigations, eq(investigations.id, investigationVersions.investigationId))
		.where(and(eq(investigations.id, id), inArray(investigations.state, BOUND_TO_A_VERSION)))
		.orderBy(desc(investigationVersions.number))
		.limit(1);
	if (!bound || bound.hash === (await currentHash(tx, id))) return false;

	await tx
		.update(investigations)
		.set({ state: 'draft' })
		.where(and(eq(investigations.id, id), inArray(investigations.state, BOUND_TO_A_VERSION)));
	await audit.record(tx, actor, { action: 'investigation.reopened', subjectKind: 'investigation', subjectId: id, caseId });
	return true;
}
