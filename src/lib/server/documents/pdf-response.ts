import { error } from '@sveltejs/kit';
import { DocumentsBusy } from './queue.ts';

export const BUSY = 'Många dokument görs just nu. Vänta en stund och försök igen. Inget har gått förlorat.';

/** A PDF to read in the browser. The file's name carries numbers and never a person's name. */
export async function pdfResponse(made: Uint8Array | Promise<Uint8Array>, fileName: string): Promise<Response> {
	const bytes = await Promise.resolve(made).catch((failure: unknown) => {
		if (failure instanceof DocumentsBusy) error(503, BUSY);
		throw failure;
	});
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${fileName}.pdf"` }
	});
}

/** What a verb that makes a document answered, or undefined where too many are made at once. */
export async function unlessBusy<T>(work: Promise<T>): Promise<T | undefined> {
	return work.catch((failure: unknown) => {
		if (failure instanceof DocumentsBusy) return undefined;
		throw failure;
	});
}
