import { error } from '@sveltejs/kit';
import { readSent, savedReply } from '#lib/server/answer-replies.ts';
import { requireScreeningWriter } from '#lib/server/auth/guard-violence.ts';
import { db } from '#lib/server/database.ts';
import * as record from '#lib/server/violence-answers.ts';
import type { RequestHandler } from './$types';

/** Saves one answer while it is being written, as in an investigation. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	const { sent, refusal } = await readSent(request, locals.user);
	if (refusal) return refusal;
	const { user, found, screening } = await requireScreeningWriter(params.id, params.screening);
	if (!sent) error(400, 'Det som skickades går inte att läsa.');
	return savedReply(db, user, sent, () => record.read(db, screening, found), screening.template.sections);
};
