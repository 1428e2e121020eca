import { error } from '@sveltejs/kit';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { DOCUMENT_FORMATS, PDF_STANDARDS, type DocumentFormat, type PdfStandard } from '#lib/domain/document/format.ts';
import { HTML_POLICY } from './html.ts';
import { DocumentsBusy, DocumentTooSlow } from './queue.ts';
import { render } from './render.ts';

export const BUSY = 'Många dokument görs just nu. Vänta en stund och försök igen. Inget har gått förlorat.';
const TOO_SLOW = 'Dokumentet tog för lång tid att göra och avbröts. Försök igen om en stund, eller hämta det i en annan form.';

type Asked = {
	format: DocumentFormat;
	/** `?standard=ua-1` asks for PDF/UA-1; otherwise it is PDF/A-2a. */
	url: URL;
	/** What the file is called: it carries numbers and never a person's name. */
	name: string;
	tree: DocumentTree;
	/** The bytes that were kept, which are PDF/A-2a. */
	kept?: Uint8Array;
	json?: unknown;
};

/** A document as a file: a PDF to read in the browser, the others to keep. */
export async function documentResponse({ format, url, name, tree, kept, json }: Asked): Promise<Response> {
	const standard = standardAsked(url);
	const bytes = format === 'pdf' && standard === 'a-2a' && kept ? kept : await render(tree, format, { standard, json }).catch(refused);
	const fileName = name.replaceAll(/[^\w.-]/g, '_');
	const headers = new Headers({
		'content-type': DOCUMENT_FORMATS[format].mediaType,
		'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${fileName}${standard === 'a-2a' ? '' : `-${standard}`}.${format}"`
	});
	if (format === 'html') headers.set('content-security-policy', HTML_POLICY);
	return new Response(new Uint8Array(bytes), { headers });
}

/** What a verb that makes a document answered, or undefined where too many are made at once. */
export async function unlessBusy<T>(work: Promise<T>): Promise<T | undefined> {
	return work.catch((failure: unknown) => {
		if (failure instanceof DocumentsBusy || failure instanceof DocumentTooSlow) return undefined;
		throw failure;
	});
}

function standardAsked(url: URL): PdfStandard {
	const asked = url.searchParams.get('standard') ?? 'a-2a';
	return PDF_STANDARDS.find((standard) => standard === asked) ?? error(400, 'Den standarden finns inte. Välj a-2a eller ua-1.');
}

function refused(failure: unknown): never {
	if (failure instanceof DocumentsBusy) error(503, BUSY);
	if (failure instanceof DocumentTooSlow) error(503, TOO_SLOW);
	throw failure;
}
