import { error, fail, redirect } from '@sveltejs/kit';
import { mayOpenCases } from '#lib/domain/case/access.ts';
import { readCaseFile } from '#lib/domain/exchange/read-case-file.ts';
import { requireStaff } from '#lib/server/auth/guard.ts';
import * as caseFiles from '#lib/server/case-files.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { renderPdf } from '#lib/server/documents/pdf.ts';
import { BUSY, unlessBusy } from '#lib/server/documents/response.ts';
import { importerOf } from '#lib/server/exchange/importer.ts';
import * as hashing from '#lib/server/hash.ts';
import * as keptUploads from '#lib/server/kept-uploads.ts';
import { refusal } from './refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const CHOOSE = 'Välj en fil att läsa in.';
const GONE = 'Det var för länge sedan filen valdes. Välj den en gång till.';

export const load: PageServerLoad = () => {
	requireOpener();
};

export const actions: Actions = {
	preview: async ({ request }) => {
		const user = requireOpener();
		const sent = (await request.formData()).get('file');
		if (!(sent instanceof File) || sent.size === 0) return fail(400, { message: CHOOSE });
		const read = readCaseFile(new Uint8Array(await sent.arrayBuffer()), hashing);
		if (!read.ok) return fail(400, { refused: refusal(read) });

		const preview = await caseFiles.previewImport(db, importerOf(user), read.file);
		if (!preview.ok) return fail(409, { refused: refusal(preview) });
		return { preview, kept: keptUploads.keep(user.id, read.file, now()) };
	},

	import: async ({ request }) => {
		const user = requireOpener();
		const kept = String((await request.formData()).get('kept') ?? '');
		const file = keptUploads.find(user.id, kept, now());
		if (!file) return fail(409, { message: GONE });

		const taken = await unlessBusy(caseFiles.importCase(db, importerOf(user), file, renderPdf));
		if (!taken) error(503, BUSY);
		if (!taken.ok) return fail(409, { refused: refusal(taken) });
		keptUploads.drop(user.id);
		redirect(303, `/cases/${taken.caseId}`);
	}
};

function requireOpener() {
	const user = requireStaff();
	if (!mayOpenCases(user)) error(404, 'Sidan finns inte.');
	return user;
}
