import { and, asc, desc, eq } from 'drizzle-orm';
import type { User } from '#lib/domain/case/user.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { investigations } from './db/schema/investigation.ts';
import { investigationVersions } from './db/schema/review.ts';
import { contentHash } from './hash.ts';
import * as content from './investigation-content.ts';

export type Version = { number: number; hash: string; createdAt: Date; createdBy: string };

const { investigationId, number, hash, createdAt } = investigationVersions;

export async function list(db: Db, id: string): Promise<Version[]> {
	return db
		.select({ number, hash, createdAt, createdBy: users.name })
		.from(investigationVersions)
		.innerJoin(users, eq(users.id, investigationVersions.createdBy))
		.where(eq(investigationId, id))
		.orderBy(asc(number));
}

export async function latest(db: Db, id: string): Promise<{ number: number; hash: string; createdAt: Date } | undefined> {
	const [row] = await db
		.select({ number, hash, createdAt })
		.from(investigationVersions)
		.where(eq(investigationId, id))
		.orderBy(desc(number))
		.limit(1);
	return row;
}

export async function contentOf(db: Db, id: string, version: number): Promise<InvestigationContent | undefined> {
	const [row] = await db
		.select({ content: investigationVersions.content })
		.from(investigationVersions)
		.where(and(eq(investigationId, id), eq(number, version)));
	return row?.content;
}

/** A reader opens a draft: what is there to read becomes a version, so that comments have something to stand on. */
export async function keepForReader(db: Db, user: User, id: string): Promise<{ number: number; hash: string } | undefined> {
	return inTransaction(db, async (tx) => {
		const before = await latest(tx, id);
		const [draft] = await tx
			.select({ caseId: investigations.caseId })
			.from(investigations)
			.where(and(eq(investigations.id, id), eq(investigations.state, 'draft')));
		if (!draft) return before;

		const kept = await keep(tx, user.id, id, await content.read(tx, id));
		if (kept.number === before?.number) return kept;
		const about = { subjectKind: 'investigation', subjectId: id, caseId: draft.caseId };
		await audit.record(tx, user.id, { ...about, action: 'investigation.versionKept', detail: { version: kept.number } });
		return kept;
	});
}

/** The version of this content: the latest if nothing has changed since, else a new number. */
export async function keep(tx: Db, userId: string, id: string, read: InvestigationContent): Promise<{ number: number; hash: string }> {
	const last = await latest(tx, id);
	const hash = contentHash(read);
	if (last?.hash === hash) return last;

	const next = (last?.number ?? 0) + 1;
	await tx
		.insert(investigationVersions)
		.values({ investigationId: id, number: next, content: read, hash, createdAt: now(), createdBy: userId });
	return { number: next, hash };
}
