import { parentPort } from 'node:worker_threads';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { PdfStandard } from '#lib/domain/document/format.ts';

export type Job = { id: number; tree: DocumentTree } & ({ format: 'pdf'; standard: PdfStandard } | { format: 'docx' });
export type Done = { id: number; bytes: Uint8Array } | { id: number; failure: string };

parentPort?.on('message', (job: Job) => void answer(job).then((done) => parentPort?.postMessage(done)));

async function answer(job: Job): Promise<Done> {
	try {
		return { id: job.id, bytes: await drawn(job) };
	} catch (error) {
		// What Typst says may quote the document, and ends in a log.
		return { id: job.id, failure: error instanceof Error && error.name === 'Unrenderable' ? error.message : 'export' };
	}
}

/** Each library is read when it is first needed: a worker that only writes Word files carries no compiler. */
async function drawn(job: Job): Promise<Uint8Array> {
	switch (job.format) {
		case 'pdf':
			return (await import('./typst/draw.ts')).drawPdf(job.tree, job.standard);
		case 'docx':
			return (await import('./docx.ts')).drawDocx(job.tree);
	}
}
