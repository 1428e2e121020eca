import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { isRowId, locate } from '#lib/domain/template/locate.ts';
import type { RowReply } from '#lib/domain/template/save-reply.ts';
import * as answers from '#lib/server/answers.ts';
import * as areas from '#lib/server/areas.ts';
import { requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { minuteOf, now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as presence from '#lib/server/presence.ts';
import { refuseUnlessWritten } from '../refuse-unless-written.ts';
import type { RequestHandler } from './$types';

const CHANGES = { add: answers.addRow, remove: answers.removeRow, restore: answers.restoreRow };

const Sent = z.object({
	by: z.string().max(64),
	all: z.boolean().default(false),
	at: z.string().max(200),
	rowId: z.string().refine(isRowId),
	change: z.enum(['add', 'remove', 'restore'])
});

/** Rows that come and go while one writes. The same change sent again is no change. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.user) return Response.json({ message: 'Du har loggats ut.' }, { status: 401 });
	const sent = Sent.safeParse(await request.json().catch(() => undefined));
	if (sent.success && sent.data.by !== locals.user.id)
		return Response.json({ message: 'Någon annan har loggat in här.', otherUser: true }, { status: 401 });
	const { user, found, investigation } = await requireInvestigationWriter(params.id);
	if (!sent.success) error(400, 'Det som skickades går inte att läsa.');
	const { at, rowId, change, all } = sent.data;
	const place = locate(investigation.template, at);
	if (place?.kind !== 'rows') error(404, 'Frågan finns inte i den här utredningen.');

	presence.seen(params.id, user, { section: place.section.id, at: now(), wrote: true });
	const changed = await CHANGES[change](db, user, params.id, at, rowId);
	refuseUnlessWritten(changed);
	const writing = await areas.read(db, investigation, found);
	const shown = areas.shownIn(writing, place.section);
	if (all) shown.visible = areas.shownInAll(writing, areas.sectionsTogether(writing)).visible;
	const reply: RowReply = { ok: true, savedAt: minuteOf(now()).slice(-5), ...shown };
	return Response.json(reply);
};
