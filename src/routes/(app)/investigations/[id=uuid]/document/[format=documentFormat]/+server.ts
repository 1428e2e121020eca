import { error } from '@sveltejs/kit';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { documentResponse } from '#lib/server/documents/response.ts';
import * as documents from '#lib/server/investigation-documents.ts';
import * as storedDocuments from '#lib/server/stored-documents.ts';
import { versionAsked, writes } from '../reading.ts';
import type { RequestHandler } from './$types';

/** The document as it is read on the page; a locked one is served from its stored bytes. */
export const GET: RequestHandler = async ({ params: { id, format }, url }) => {
	const { user, found, investigation } = await openInvestigation(id);
	const reading = await documents.read(db, user, investigation, { writes: writes(user, found), number: versionAsked(url) });
	if (!reading) error(404, 'Den versionen finns inte.');
	const number = reading.version?.number;
	return documentResponse({
		format,
		url,
		name: `utredning-${found.number}-${number === undefined ? 'utkast' : `version-${number}`}`,
		tree: await documents.shownTree(db, investigation, reading),
		kept: number === undefined ? undefined : (await storedDocuments.find(db, 'investigation', id, number))?.content
	});
};
