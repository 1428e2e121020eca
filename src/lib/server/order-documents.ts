import type { DocumentTree } from '#lib/domain/document/document.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import { orderJson, type OrderJson } from '#lib/domain/order/order-json.ts';
import { stampOf } from './clock.ts';
import type { Db } from './db/client.ts';
import type { SentOrder } from './orders.ts';
import * as storedDocuments from './stored-documents.ts';

type Sent = Pick<SentOrder, 'id' | 'content' | 'sentAt'>;

/** As it was kept when it was sent; where nothing was kept, from what it says. */
export async function treeOf(db: Db, { id, content, sentAt }: Sent): Promise<DocumentTree> {
	return (await storedDocuments.findTree(db, 'order', id, content.version)) ?? orderDocument(content, { asOf: stampOf(sentAt) });
}

export const jsonOf = ({ content, sentAt }: Sent): OrderJson => orderJson(content, { asOf: stampOf(sentAt) });
