import { fullName } from '#lib/domain/case/case.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { describeParts } from '#lib/domain/exchange/describe-part.ts';
import { caseFileText } from '#lib/domain/exchange/write-case-file.ts';
import type { Template } from '#lib/domain/template/template.ts';
import * as audit from './audit.ts';
import { inTransaction, type Db } from './db/client.ts';
import type { RenderInvestigation } from './decisions.ts';
import type { Importer, Placed, Refused } from './exchange/importer.ts';
import { place } from './exchange/placing.ts';
import { readCase } from './exchange/reading.ts';
import { write } from './exchange/writing.ts';
import { documentKey, type Made } from './exchange/writing-decided.ts';
import type { RenderOrder } from './orders.ts';
import { reopenChanged } from './reopening.ts';

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
	{ ok: true; caseId: string; isNew: boolean; name: string; added: string[]; unchanged: string[]; notices: string[] } | Refused;

/** Writes nothing, but for the row of the log where somebody was told of a case that is here. */
export async function previewImport(db: Db, importer: Importer, file: CaseFile): Promise<Preview> {
	const placed = await inTransaction(db, (tx) => place(tx, importer, file));
	return placed.ok ? previewOf(placed) : placed;
}

/** Makes the locked documents that a file did not carry. */
export type Render = { investigation: (template: Template) => RenderInvestigation; order: RenderOrder };

/** Takes in what is new, all of it or nothing. The same file again changes nothing. */
export async function importCase(db: Db, importer: Importer, file: CaseFile, render: Render): Promise<Preview> {
	const before = await inTransaction(db, (tx) => place(tx, importer, file));
	if (!before.ok || before.added.length === 0) return before.ok ? previewOf(before) : before;
	// Made outside the transaction, which waits for nothing but the database; what is sealed is the same inside it.
	const made = await documentsMissing(before, render);

	return inTransaction(db, async (tx) => {
		const placed = await place(tx, importer, file);
		if (!placed.ok) return placed;
		if (placed.added.length > 0) {
			await write(tx, importer.actor, placed, made);
			if (!placed.isNew) await reopenChanged(tx, importer.actor, placed.file.case.id);
		}
		return previewOf(placed);
	});
}

function previewOf({ file, isNew, added, unchanged, notices }: Placed): Preview {
	const words = { added: describeParts(file, added), unchanged: describeParts(file, unchanged) };
	const [person] = file.persons;
	return { ok: true, caseId: file.case.id, isNew, name: person ? fullName(person) : '', ...words, notices };
}

async function documentsMissing({ file, added }: Placed, render: Render): Promise<Made> {
	const made = new Map<string, Uint8Array>();
	const isNew = (kind: 'investigation' | 'order', id: string) => added.some((part) => part.kind === kind && part.id === id);
	for (const { id, state, templateHash, reviews, versions, lockedAt, document } of file.investigations) {
		if (state !== 'locked' || document || !isNew('investigation', id)) continue;
		const number = reviews.at(-1)?.versionNumber ?? 0;
		const content = versions.find((version) => version.number === number)?.content;
		const template = file.templates[templateHash];
		if (!content || !template) continue;
		made.set(documentKey(id, number), await render.investigation(template)(content, { number, asOf: new Date(lockedAt ?? '') }));
	}
	for (const { id, versions } of file.orders) {
		if (!isNew('order', id)) continue;
		for (const { version, content, sentAt, document } of versions) {
			if (!document) made.set(documentKey(id, version), await render.order(content, new Date(sentAt)));
		}
	}
	return made;
}
