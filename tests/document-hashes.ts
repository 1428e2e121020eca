import { decisionDocument } from '#lib/domain/document/decision-document.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '#lib/domain/document/format.ts';
import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import { buildOrder } from '#lib/domain/order/build-order.ts';
import { orderJson } from '#lib/domain/order/order-json.ts';
import { ibicVuxna } from '#lib/domain/templates/ibic-vuxna.ts';
import { render } from '#lib/server/documents/render.ts';
import { bytesHash } from '#lib/server/hash.ts';
import { aContent, aDecision, anOrderSource } from './content.ts';

/** Every kind of document in every form, made of the same input: the hash of each. */
export async function documentHashes(): Promise<Record<string, string>> {
	const asOf = '2026-11-24T10:12:00+01:00';
	const built = buildOrder(anOrderSource());
	if (!built.ok) throw new Error(built.problems.join());
	const decidedBy = { name: 'Hanna Lind', title: 'socialsekreterare', phone: null };
	const decision = { content: aContent(), decision: aDecision(), intervention: 'boendestod' as const, decidedBy };
	const documents = {
		investigation: { tree: investigationDocument(aContent(), ibicVuxna, { asOf, draft: false, version: 1 }) },
		decision: { tree: decisionDocument(decision, { asOf }) },
		order: { tree: orderDocument(built.order, { asOf }), json: orderJson(built.order, { asOf }) }
	};
	const hashes: Record<string, string> = {};
	for (const [kind, { tree, ...json }] of Object.entries(documents))
		for (const format of Object.keys(DOCUMENT_FORMATS) as DocumentFormat[])
			hashes[`${kind}.${format}`] = bytesHash(await render(tree, format, json));
	return hashes;
}

if (import.meta.main) console.log(JSON.stringify(await documentHashes()));
