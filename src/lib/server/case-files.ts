import { fullName } from '#lib/domain/case/case.ts';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { describeParts } from '#lib/domain/exchange/describe-part.ts';
import { caseFileText } from '#lib/domain/exchange/write-case-file.ts';
import * as audit from './audit.ts';
import { stampOf } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import type { Importer, Placed, Refused } from './exchange/importer.ts';
import { place } from './exchange/placing.ts';
import { readCase } from './exchange/reading.ts';
import { write } from './exchange/writing.ts';
import { documentKey, type Made } from './exchange/writing-decided.ts';
import { reopenChanged } from './reopening.ts';
import type { DrawPdf, Drawn } from './stored-documents.ts';

/** Everything of one case as a file, with the documents that are kept. Reading it is not handing it out: see `handOut`. */
export const exportCase = (db: Db, id: string): Promise<CaseFile | undefined> => readCase(db, id, { documents: true });

/** The text of the file for somebody who takes it away, and the row of the log that says so. */
export async function handOut(db: Db, actor: string, id: string): Promise<{ number: string; text: string } | undefined> {
	return inTransaction(db, async (tx) => {
		const file = await exportCase(tx, id);
		if (!file) return undefined;
		await audit.record(tx, actor, { action: 'case.exported', subjectKind: 'case', subjectId: id, caseId: id });
		return { number: file.case.number, text: caseFileText(file) };
	});
}

/** What an import would do, in words. */
export type Preview =
	| { ok: true; caseId: string; number: string; isNew: boolean; name: string; added: string[]; unchanged: string[]; notices: string[] }
	| Refused;

/** Writes nothing, but for the row of the log where somebody was told of a case that is here. */
export async function previewImport(db: Db, importer: Importer, file: CaseFile): Promise<Preview> {
	const placed = await inTransaction(db, (tx) => place(tx, importer, file));
	return placed.ok ? previewOf(placed) : placed;
}

/** Takes in what is new, all of it or nothing. The same file again changes nothing. */
export async function importCase(db: Db, importer: Importer, file: CaseFile, draw: DrawPdf): Promise<Preview> {
	const before = await inTransaction(db, (tx) => place(tx, importer, file));
	if (!before.ok || before.added.length === 0) return before.ok ? previewOf(before) : before;
	// Made outside the transaction, which waits for nothing but the database; what is sealed is the same inside it.
	const made = await documentsMissing(before, draw);

	return inTransaction(db, async (tx) => {
		const placed = await place(tx, importer, file);
		return placed.ok ? takeIn(tx, importer, placed, made) : placed;
	});
}

/**
 * Takes in many, one after the other: all of them, or none. For whoever has the database alone, since documents are made inside the
 * transaction. What became of each is told as it goes.
 */
export async function importAll<File extends { file: CaseFile; importer: Importer }>(
	db: Db,
	files: AsyncIterable<File> | Iterable<File>,
	{ draw, tell }: { draw: DrawPdf; tell: (of: File, preview: Preview) => void }
): Promise<boolean> {
	const refused = new Error('Not all could be taken in.');
	try {
		await inTransaction(db, async (tx) => {
			let isRefused = false;
			for await (const of of files) {
				const placed = await place(tx, of.importer, of.file);
				isRefused ||= !placed.ok;
				if (!placed.ok) tell(of, placed);
				else if (!isRefused) tell(of, await takeIn(tx, of.importer, placed, await documentsMissing(placed, draw)));
			}
			if (isRefused) throw refused;
		});
		return true;
	} catch (error) {
		if (error !== refused) throw error;
		return false;
	}
}

async function takeIn(tx: Db, importer: Importer, placed: Placed, made: Made): Promise<Preview> {
	if (placed.added.length > 0) {
		await write(tx, importer.actor, placed, made);
		if (!placed.isNew) await reopenChanged(tx, importer.actor, placed.file.case.id);
	}
	return previewOf(placed);
}

function previewOf({ file, isNew, added, unchanged, notices }: Placed): Preview {
	const words = { added: describeParts(file, added), unchanged: describeParts(file, unchanged) };
	const [person] = file.persons;
	const name = person ? fullName(person) : '';
	return { ok: true, caseId: file.case.id, number: file.case.number, isNew, name, ...words, notices };
}

/** The locked documents that a file does not carry, made from what is sealed. */
async function documentsMissing({ file, added }: Placed, draw: DrawPdf): Promise<Made> {
	const made = new Map<string, Drawn>();
	const isNew = (kind: 'investigation' | 'order', id: string) => added.some((part) => part.kind === kind && part.id === id);
	const make = async (key: string, tree: DocumentTree) => made.set(key, { tree, pdf: await draw(tree) });

	for (const { id, state, templateHash, reviews, versions, lockedAt, document } of file.investigations) {
		if (state !== 'locked' || document || !isNew('investigation', id)) continue;
		const number = reviews.at(-1)?.versionNumber ?? 0;
		const content = versions.find((version) => version.number === number)?.content;
		const template = file.templates[templateHash];
		if (!content || !template) continue;
		const asOf = stampOf(new Date(lockedAt ?? ''));
		await make(documentKey(id, number), investigationDocument(content, template, { asOf, draft: false, version: number }));
	}
	for (const { id, versions } of file.orders) {
		if (!isNew('order', id)) continue;
		for (const { version, content, sentAt, document } of versions)
			if (!document) await make(documentKey(id, version), orderDocument(content, { asOf: stampOf(new Date(sentAt)) }));
	}
	return made;
}
