import { violenceDocument } from '#lib/domain/document/violence-document.ts';
import { openScreening } from '#lib/server/auth/guard-violence.ts';
import { now, stampOf } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { documentResponse } from '#lib/server/documents/response.ts';
import { contentOf } from '#lib/server/violence-content.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const { found, screening } = await openScreening(params.id, params.screening);
	const tree = violenceDocument(await contentOf(db, screening, found), { asOf: stampOf(now()) });
	return documentResponse({ format: 'pdf', url, name: `skyddad-${found.number}`, tree });
};
