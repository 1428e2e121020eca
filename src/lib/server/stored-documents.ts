import { and, desc, eq } from 'drizzle-orm';
import { now } from './clock.ts';
import type { Db } from './db/client.ts';
import { storedDocuments } from './db/schema/decision.ts';
import { bytesHash } from './hash.ts';
import { newId } from './ids.ts';

type Kind = 'investigation' | 'order';
export const PDF = 'application/pdf';

/** Keeps the bytes of a document that is never made again. */
export async function keep(
	tx: Db,
	of: { caseId: string; kind: Kind; subjectId: string; version: number },
	content: Uint8Array,
	storedAt = now()
): Promise<void> {
	await tx.insert(storedDocuments).values({ ...of, id: newId(), mediaType: PDF, content, hash: bytesHash(content), storedAt });
}

/** The latest stored version, or the one asked for. */
export async function find(db: Db, kind: Kind, subjectId: string, version?: number) {
	const [row] = await db
		.select()
		.from(storedDocuments)
		.where(
			and(
				eq(storedDocuments.kind, kind),
				eq(storedDocuments.subjectId, subjectId),
				version === undefined ? undefined : eq(storedDocuments.version, version)
			)
		)
		.orderBy(desc(storedDocuments.version))
		.limit(1);
	return row;
}
