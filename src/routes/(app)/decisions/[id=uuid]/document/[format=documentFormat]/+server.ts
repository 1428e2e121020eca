import { openDecision } from '#lib/server/auth/guard-order.ts';
import { db } from '#lib/server/database.ts';
import * as documents from '#lib/server/decision-documents.ts';
import { documentResponse } from '#lib/server/documents/response.ts';
import * as storedDocuments from '#lib/server/stored-documents.ts';
import type { RequestHandler } from './$types';

/** The letter as it was kept when the decision was registered. */
export const GET: RequestHandler = async ({ params: { id, format }, url }) => {
	const { found, decided } = await openDecision(id);
	return documentResponse({
		format,
		url,
		name: `beslut-${found.number}-${decided.decision.decidedOn}`,
		tree: await documents.treeOf(db, decided),
		kept: (await storedDocuments.find(db, 'decision', id))?.content
	});
};
