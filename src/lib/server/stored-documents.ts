import { and, desc, eq } from 'drizzle-orm';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { now } from './clock.ts';
import type { Db } from './db/client.ts';
import { storedDocuments, type StoredKind } from './db/schema/decision.ts';
import { bytesHash } from './hash.ts';
import { newId } from './ids.ts';

export const PDF = 'application/pdf';
/** The document as it was before any file format: what its Word file and its page are drawn from, whenever they are asked for. */
const TREE = 'application/json';

/** A document, and its bytes as a PDF. */
export type Drawn = { tree: DocumentTree; pdf: Uint8Array };
/** Makes the bytes that are kept. */
export type DrawPdf = (tree: DocumentTree) => Promise<Uint8Array>;

/** Keeps a document that is never made again. One that comes from elsewhere may have no tree. */
export async function keep(
	tx: Db,
	of: { caseId: string; kind: StoredKind; subjectId: string; version: number },
	{ tree, pdf }: Pick<Drawn, 'pdf'> & Partial<Drawn>,
	storedAt = now()
): Promise<void> {
	const contents = [
		{ mediaType: PDF, content: pdf },
		...(tree ? [{ mediaType: TREE, content: new TextEncoder().encode(JSON.stringify(tree)) }] : [])
	];
	await tx
		.insert(storedDocuments)
		.values(contents.map(({ mediaType, content }) => ({ ...of, id: newId(), mediaType, content, hash: bytesHash(content), storedAt })));
}

/** The latest stored version, or the one asked for, as the PDF that was kept. */
export async function find(db: Db, kind: StoredKind, subjectId: string, version?: number) {
	return stored(db, PDF, kind, subjectId, version);
}

/** The same before any file format. */
export async function findTree(db: Db, kind: StoredKind, subjectId: string, version?: number): Promise<DocumentTree | undefined> {
	const found = await stored(db, TREE, kind, subjectId, version);
	return found && (JSON.parse(new TextDecoder().decode(found.content)) as DocumentTree);
}

async function stored(db: Db, mediaType: string, kind: StoredKind, subjectId: string, version?: number) {
	const [row] = await db
		.select()
		.from(storedDocuments)
		.where(
			and(
				eq(storedDocuments.kind, kind),
				eq(storedDocuments.subjectId, subjectId),
				eq(storedDocuments.mediaType, mediaType),
				version === undefined ? undefined : eq(storedDocuments.version, version)
			)
		)
		.orderBy(desc(storedDocuments.version))
		.limit(1);
	return row;
}
