import { error } from '@sveltejs/kit';
import { openProviderOrder } from '#lib/server/auth/guard-order.ts';
import { db } from '#lib/server/database.ts';
import { pdfResponse } from '#lib/server/documents/pdf-response.ts';
import * as storedDocuments from '#lib/server/stored-documents.ts';
import type { RequestHandler } from './$types';

/** The bytes that were kept when it was sent. */
export const GET: RequestHandler = async ({ params }) => {
	const { order } = await openProviderOrder(params.id);
	const stored = await storedDocuments.find(db, 'order', order.id, order.content.version);
	if (!stored) error(404, 'Dokumentet finns inte.');
	return pdfResponse(stored.content, `bestallning-${order.content.number}`);
};
