import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { now, stampOf } from './clock.ts';
import type { Db } from './db/client.ts';
import * as content from './investigation-content.ts';
import type { Investigation } from './investigations.ts';
import * as reviews from './reviews.ts';
import * as storedDocuments from './stored-documents.ts';
import * as versions from './versions.ts';

/** What of an investigation somebody reads: a kept version, or what its writer sees before there is one. */
export type Reading = { content: InvestigationContent; version: { number: number; hash: string } | null; asOf: Date; draft: boolean };

/**
 * The version asked for, else the one that holds: the locked, or the latest. A draft is read by its writers as it stands; for
 * everybody else it is kept as a version first, so that there is something to comment on. Undefined where there is no such version.
 */
export async function read(
	db: Db,
	user: User,
	investigation: Investigation,
	{ writes, number }: { writes: boolean; number?: number }
): Promise<Reading | undefined> {
	const { id, state, lockedAt } = investigation;
	if (number === undefined && state === 'draft') {
		if (writes) return { content: await content.read(db, id), version: null, asOf: now(), draft: true };
		await versions.keepForReader(db, user, id);
	}
	const approved = await reviews.approvedVersion(db, id);
	const wanted = number ?? (state === 'locked' ? approved?.number : (await versions.latest(db, id))?.number);
	const version = (await versions.list(db, id)).find((one) => one.number === wanted);
	const kept = version && (await versions.contentOf(db, id, version.number));
	if (!version || !kept) return undefined;

	const isLocked = lockedAt !== null && version.number === approved?.number;
	const isApproved = isLocked || (state === 'approved' && version.number === approved?.number);
	const { hash } = version;
	return { content: kept, version: { number: version.number, hash }, asOf: isLocked ? lockedAt : version.createdAt, draft: !isApproved };
}

export const treeOf = (template: Template, { content, version, asOf, draft }: Reading): DocumentTree =>
	investigationDocument(content, template, { asOf: stampOf(asOf), draft, version: version?.number ?? null });

/** What is shown and drawn of a reading: a locked version as it was kept. */
export async function shownTree(db: Db, { id, template }: Investigation, reading: Reading): Promise<DocumentTree> {
	const kept = reading.version && !reading.draft && (await storedDocuments.findTree(db, 'investigation', id, reading.version.number));
	return kept || treeOf(template, reading);
}
