import { and, desc, eq, inArray } from 'drizzle-orm';
import { mayApprove } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import { checkReady, type Missing } from '#lib/domain/investigation/check-ready.ts';
import type { InvestigationState } from '#lib/domain/investigation/investigation.ts';
import * as audit from './audit.ts';
import * as cases from './cases.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { investigations as investigationTable } from './db/schema/investigation.ts';
import { reviews } from './db/schema/review.ts';
import { newId } from './ids.ts';
import * as content from './investigation-content.ts';
import * as investigations from './investigations.ts';
import { reopenIfChanged } from './reopening.ts';
import * as versions from './versions.ts';

type Seen = { number: number; hash: string };
type Refused<Reason extends string> = { ok: false; reason: Reason };

/** Klar för granskning: what is there now becomes a version, if nothing that must be there is missing. */
export async function markReady(
	db: Db,
	user: User,
	id: string
): Promise<({ ok: true } & Seen) | { ok: false; reason: 'missing'; missing: Missing[] } | Refused<'notDraft'>> {
	return inTransaction(db, async (tx) => {
		const read = await content.read(tx, id);
		const missing = checkReady(read);
		if (missing.length > 0) return { ok: false, reason: 'missing', missing };
		const caseId = await moved(tx, id, ['draft', 'returned'], 'ready');
		if (!caseId) return { ok: false, reason: 'notDraft' };

		const { number, hash } = await versions.keep(tx, user.id, id, read);
		await audit.record(tx, user.id, { ...about(id, caseId), action: 'investigation.ready', detail: { version: number } });
		return { ok: true, number, hash };
	});
}

/** Approves one version and no other. Nobody who wrote in it may, and what changed meanwhile is a draft again. */
export async function approve(
	db: Db,
	user: User,
	id: string,
	seen: Seen
): Promise<{ ok: true } | Refused<'changed' | 'notReady' | 'author'>> {
	return inTransaction(db, async (tx) => {
		const investigation = await investigations.find(tx, id);
		const found = investigation && (await cases.find(tx, investigation.caseId));
		if (!found || !mayApprove(user, found.access, await investigations.authorsOf(tx, id))) return { ok: false, reason: 'author' };
		if (investigation.state !== 'ready') return { ok: false, reason: notReady(investigation.state) };
		if (await isChanged(tx, user, id, found.id, seen)) return { ok: false, reason: 'changed' };

		await moved(tx, id, ['ready'], 'approved');
		await answer(tx, user, id, found.id, 'approved', seen, null);
		return { ok: true };
	});
}

/** Återlämna: always with a comment, so that the writer knows what to do. */
export async function returnWithComment(
	db: Db,
	user: User,
	id: string,
	{ comment, ...seen }: Seen & { comment: string }
): Promise<{ ok: true } | Refused<'changed' | 'notReady' | 'noComment'>> {
	if (comment.trim() === '') return { ok: false, reason: 'noComment' };
	return inTransaction(db, async (tx) => {
		const investigation = await investigations.find(tx, id);
		if (investigation?.state !== 'ready') return { ok: false, reason: notReady(investigation?.state) };
		if (await isChanged(tx, user, id, investigation.caseId, seen)) return { ok: false, reason: 'changed' };

		await moved(tx, id, ['ready'], 'returned');
		await answer(tx, user, id, investigation.caseId, 'returned', seen, comment.trim());
		return { ok: true };
	});
}

/** Takes an approval back until something is decided on it. */
export async function withdraw(
	db: Db,
	user: User,
	id: string,
	reason: string
): Promise<{ ok: true } | Refused<'notApproved' | 'noReason'>> {
	if (reason.trim() === '') return { ok: false, reason: 'noReason' };
	return inTransaction(db, async (tx) => {
		const caseId = await moved(tx, id, ['approved'], 'ready');
		const last = await versions.latest(tx, id);
		if (!caseId || !last) return { ok: false, reason: 'notApproved' };
		await answer(tx, user, id, caseId, 'withdrawn', last, reason.trim());
		return { ok: true };
	});
}

export type Review = Awaited<ReturnType<typeof list>>[number];

/** Every answer a version has got, latest first. */
export async function list(db: Db, id: string) {
	const { versionNumber, hash, outcome, comment, reviewedAt } = reviews;
	return db
		.select({ id: reviews.id, versionNumber, hash, outcome, comment, reviewedAt, reviewedBy: users.name, reviewerTitle: users.title })
		.from(reviews)
		.innerJoin(users, eq(users.id, reviews.reviewedBy))
		.where(eq(reviews.investigationId, id))
		.orderBy(desc(reviews.id));
}

/** The version that stands approved: the last answer, if it was that. */
export async function approvedVersion(db: Db, id: string): Promise<(Seen & { at: Date }) | undefined> {
	const [last] = await list(db, id);
	return last?.outcome === 'approved' ? { number: last.versionNumber, hash: last.hash, at: last.reviewedAt } : undefined;
}

/** What is a draft again was changed by somebody; the rest was answered already. */
const notReady = (state: InvestigationState | undefined) => (state === 'draft' ? 'changed' : 'notReady');

/** What was seen is still what is there; if the content has moved on, the investigation is reopened. */
async function isChanged(tx: Db, user: User, id: string, caseId: string, seen: Seen): Promise<boolean> {
	const reopened = await reopenIfChanged(tx, user.id, { id, caseId });
	const last = await versions.latest(tx, id);
	return reopened || last?.number !== seen.number || last.hash !== seen.hash;
}

/** The case, when the move could be made. */
async function moved(tx: Db, id: string, from: InvestigationState[], to: InvestigationState): Promise<string | undefined> {
	const [row] = await tx
		.update(investigationTable)
		.set({ state: to })
		.where(and(eq(investigationTable.id, id), inArray(investigationTable.state, from)))
		.returning({ caseId: investigationTable.caseId });
	return row?.caseId;
}

async function answer(
	tx: Db,
	user: User,
	investigationId: string,
	caseId: string,
	outcome: 'approved' | 'returned' | 'withdrawn',
	{ number, hash }: Seen,
	comment: string | null
) {
	const row = { id: newId(), investigationId, versionNumber: number, hash, outcome, comment, reviewedBy: user.id, reviewedAt: now() };
	await tx.insert(reviews).values(row);
	await audit.record(tx, user.id, { ...about(investigationId, caseId), action: `investigation.${outcome}`, detail: { version: number } });
}

const about = (id: string, caseId: string) => ({ subjectKind: 'investigation', subjectId: id, caseId });
