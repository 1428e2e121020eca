import { openProviderOrder } from '#lib/server/auth/guard-order.ts';
import { db } from '#lib/server/database.ts';
import { documentResponse } from '#lib/server/documents/response.ts';
import * as documents from '#lib/server/order-documents.ts';
import * as storedDocuments from '#lib/server/stored-documents.ts';
import type { RequestHandler } from './$types';

/** As it was kept when it was sent; as JSON, for the provider's own system. */
export const GET: RequestHandler = async ({ params: { id, format }, url }) => {
	const { order } = await openProviderOrder(id);
	return documentResponse({
		format,
		url,
		name: `bestallning-${order.content.number}`,
		tree: await documents.treeOf(db, order),
		kept: (await storedDocuments.find(db, 'order', id, order.content.version))?.content,
		json: documents.jsonOf(order)
	});
};
