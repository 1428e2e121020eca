import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { OrderJson } from '#lib/domain/order/order-json.ts';
import { Unusable } from './command.ts';

export const DOCUMENT_KINDS = ['investigation', 'decision', 'order'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document before any file format, the bytes it was kept as where it was, and its JSON where that is not the tree. */
export type Found = { tree: DocumentTree; kept?: Uint8Array; json?: unknown };
/** Which of several, else the newest; and the moment of what has not been kept yet. */
export type Asked = { id?: string; asOf: Date };
export type OrderFound = { ok: true; order: OrderJson } | { ok: false; problems: string[] };

const MISSING = { investigation: 'ingen utredning', decision: 'inget beslut', order: 'ingen beställning' };

/** The one asked for by id, else the newest, which stands first. */
export function chosen<T>(newestFirst: readonly T[], idOf: (one: T) => string, { id }: Pick<Asked, 'id'>, kind: DocumentKind): T {
	const found = id === undefined ? newestFirst[0] : newestFirst.find((one) => idOf(one) === id);
	if (!found) throw new Unusable(`Det finns ${MISSING[kind]}${id === undefined ? '' : ` med id ${id}`} i ärendet.`);
	return found;
}
