import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { DocumentFormat, PdfStandard } from '#lib/domain/document/format.ts';
import { renderHtml } from './html.ts';
import { renderPdf } from './pdf.ts';
import { make } from './queue.ts';

/** `json` is what stands for the document as JSON, where that is not its tree: an order has a form of its own. */
export type Rendering = { standard?: PdfStandard; json?: unknown };

/** A document tree as the bytes of a file. Equal trees give equal bytes, in any process. @throws DocumentsBusy, DocumentTooSlow */
export async function render(tree: DocumentTree, format: DocumentFormat, { standard, json = tree }: Rendering = {}): Promise<Uint8Array> {
	switch (format) {
		case 'pdf':
			return renderPdf(tree, { standard });
		case 'docx':
			return make({ tree, format });
		case 'html':
			return bytesOf(renderHtml(tree));
		case 'json':
			return bytesOf(`${JSON.stringify(json, null, '\t')}\n`);
	}
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
