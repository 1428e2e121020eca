import { error } from '@sveltejs/kit';
import { mayExportCase } from '#lib/domain/case/access.ts';
import { requireCase } from '#lib/server/auth/guard-case.ts';
import * as caseFiles from '#lib/server/case-files.ts';
import { db } from '#lib/server/database.ts';
import type { RequestHandler } from './$types';

/** The whole file to take away. Its name carries the number and never a person's name. */
export const GET: RequestHandler = async ({ params }) => {
	const { user, found } = await requireCase(params.id);
	if (!mayExportCase(user, found.access)) error(403, 'Du kan läsa ärendet men inte hämta akten som fil.');
	const file = await caseFiles.handOut(db, user.id, found.id);
	if (!file) error(404, 'Ärendet finns inte.');
	return new Response(file.text, {
		headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="akt-${file.number}.json"` }
	});
};
