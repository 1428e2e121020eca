import { decisionDocument } from '#lib/domain/document/decision-document.ts';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { stampOf } from './clock.ts';
import type { Db } from './db/client.ts';
import type { DecisionInList } from './decisions.ts';
import * as storedDocuments from './stored-documents.ts';
import * as versions from './versions.ts';

/** The letter as it was kept when the decision was registered. Where none was kept it is written from what was locked. */
export async function treeOf(db: Db, { decision, ...found }: DecisionInList): Promise<DocumentTree> {
	const kept = await storedDocuments.findTree(db, 'decision', decision.id);
	if (kept) return kept;
	const content = await versions.contentOf(db, decision.investigationId, decision.versionNumber);
	if (!content) throw new Error('A decision without its version.');
	const { intervention, decidedByName: name, decidedByTitle: title, decidedByPhone: phone } = found;
	return decisionDocument({ content, decision, intervention, decidedBy: { name, title, phone } }, { asOf: stampOf(decision.registeredAt) });
}
