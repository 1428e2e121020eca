import { error } from '@sveltejs/kit';
import { isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import { locate } from '#lib/domain/template/locate.ts';
import { readSent, savedReply } from '#lib/server/answer-replies.ts';
import * as areas from '#lib/server/areas.ts';
import { requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as presence from '#lib/server/presence.ts';
import type { RequestHandler } from './$types';

/** Saves one answer while it is being written. What the case keeps of the violence questions is not written here. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	const { sent, refusal } = await readSent(request, locals.user);
	if (refusal) return refusal;
	const { user, found, investigation } = await requireInvestigationWriter(params.id);
	if (!sent) error(400, 'Det som skickades går inte att läsa.');
	const section = locate(investigation.template, sent.path)?.section;
	if (!section || isKeptApartSection(section)) error(404, 'Frågan finns inte i den här utredningen.');

	presence.seen(params.id, user, { section: section.id, at: now(), wrote: true });
	return savedReply(db, user, sent, () => areas.read(db, investigation, found), [section]);
};
