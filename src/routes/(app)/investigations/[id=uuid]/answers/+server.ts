import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { locate } from '#lib/domain/template/locate.ts';
import { saveUnit } from '#lib/server/answer-saving.ts';
import * as areas from '#lib/server/areas.ts';
import { requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { minuteOf, now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import type { SaveReply } from '#lib/components/form/save-reply.ts';
import type { RequestHandler } from './$types';

const Sent = z.object({
	path: z.string().max(200),
	revision: z.number().int().min(0),
	saveId: z.string().min(1).max(64),
	fields: z.record(z.string(), z.union([z.string(), z.array(z.string())]))
});

/** Saves one answer while it is being written. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.user) return Response.json({ message: 'Du har loggats ut.' }, { status: 401 });
	const { user, found, investigation } = await requireInvestigationWriter(params.id);
	const sent = Sent.safeParse(await request.json().catch(() => undefined));
	if (!sent.success) error(400, 'Det som skickades går inte att läsa.');
	const { path, revision, saveId, fields } = sent.data;
	const place = locate(investigation.template, path);
	if (place?.kind !== 'answer') error(404, 'Frågan finns inte i den här utredningen.');

	const before = await areas.read(db, investigation, found);
	const saved = await saveUnit(db, user, before, place, { path, fields, seenRevision: revision, saveId });
	if (!saved.ok && saved.reason === 'refused') error(409, saved.message);
	if (!saved.ok) return reply({ ok: false, conflict: saved.conflict }, 409);

	return reply({
		ok: true,
		revision: saved.revision,
		shown: areas.fingerprint(saved.value),
		message: saved.message,
		savedAt: minuteOf(now()).slice(-5),
		...areas.shownIn(await areas.read(db, investigation, found), place.section)
	});
};

const reply = (body: SaveReply, status = 200): Response => Response.json(body, { status });
