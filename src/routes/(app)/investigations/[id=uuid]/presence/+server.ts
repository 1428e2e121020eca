import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { requireInvestigation } from '#lib/server/auth/guard-case.ts';
import { now } from '#lib/server/clock.ts';
import * as presence from '#lib/server/presence.ts';
import type { RequestHandler } from './$types';

const Sent = z.object({ section: z.string().max(60) });

/** Says that somebody still is in an area, and answers who else is here. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.user) return Response.json({ message: 'Du har loggats ut.' }, { status: 401 });
	const { user, investigation } = await requireInvestigation(params.id);
	const sent = Sent.safeParse(await request.json().catch(() => undefined));
	const section = sent.data?.section;
	// No section: the page with all areas.
	const isHere = section === '' || investigation.template.sections.some(({ id }) => id === section);
	if (section === undefined || !isHere) error(400, 'Det som skickades går inte att läsa.');
	presence.seen(params.id, user, { section, at: now() });
	return Response.json({ others: presence.othersIn(params.id, user, now()) });
};
