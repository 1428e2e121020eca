import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { PdfStandard } from '#lib/domain/document/format.ts';
import { make } from './queue.ts';

/** The document as a tagged PDF: PDF/A-2a for keeping, or PDF/UA-1. Equal trees give equal bytes. @throws DocumentsBusy, DocumentTooSlow */
export function renderPdf(
	tree: DocumentTree,
	{ standard = 'a-2a', timeLimit }: { standard?: PdfStandard; timeLimit?: number } = {}
): Promise<Uint8Array> {
	return make({ tree, format: 'pdf', standard }, timeLimit);
}
