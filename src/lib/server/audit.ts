import type { Db } from './db/client.ts';
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
