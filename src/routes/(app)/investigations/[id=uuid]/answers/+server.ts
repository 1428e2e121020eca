import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { locate } from '#lib/domain/template/locate.ts';
import { saveUnit } from '#lib/server/answer-saving.ts';
import * as areas from '#lib/server/areas.ts';
import { requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { minuteOf, now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as presence from '#lib/server/presence.ts';
import type { SaveReply } from '#lib/components/form/save-reply.ts';
import type { RequestHandler } from './$types';

const SaveId = z.string().min(1).max(64);
const Sent = z.object({
	by: z.string().max(64),
	/** All areas are on the page. */
	all: z.boolean().default(false),
	path: z.string().max(300),
	revision: z.number().int().min(0),
	saveId: SaveId,
	follows: z.array(SaveId).max(50),
	fields: z.record(z.string(), z.union([z.string(), z.array(z.string())]))
});

/** Saves one answer while it is being written. Nobody saves in the name of somebody who was signed in here before. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.user) return Response.json({ message: 'Du har loggats ut.' }, { status: 401 });
	const sent = Sent.safeParse(await request.json().catch(() => undefined));
	if (sent.success && sent.data.by !== locals.user.id)
		return Response.json({ message: 'Någon annan har loggat in här.', otherUser: true }, { status: 401 });
	const { user, found, investigation } = await requireInvestigationWriter(params.id);
	if (!sent.success) error(400, 'Det som skickades går inte att läsa.');
	const { all, path, revision, saveId, follows, fields } = sent.data;
	const place = locate(investigation.template, path);
	if (place?.kind !== 'answer') error(404, 'Frågan finns inte i den här utredningen.');

	presence.seen(params.id, user, { section: place.section.id, at: now(), wrote: true });
	const before = await areas.read(db, investigation, found);
	const saved = await saveUnit(db, user, before, place, { path, fields, seenRevision: revision, saveId, follows });
	if (!saved.ok && saved.reason === 'refused') error(409, saved.message);
	if (!saved.ok) return reply({ ok: false, conflict: saved.conflict }, 409);

	return reply({
		ok: true,
		revision: saved.revision,
		shown: areas.fingerprint(saved.value),
		message: saved.message,
		savedAt: minuteOf(now()).slice(-5),
		...areas.shownIn(await areas.read(db, investigation, found), place.section, all)
	});
};

const reply = (body: SaveReply, status = 200): Response => Response.json(body, { status });
