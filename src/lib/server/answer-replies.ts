import { error } from '@sveltejs/kit';
import { z } from 'zod';
import type { SaveReply } from '#lib/domain/template/save-reply.ts';
import type { User } from '#lib/domain/case/user.ts';
import { locate } from '#lib/domain/template/locate.ts';
import type { Section } from '#lib/domain/template/template.ts';
import { saveUnit } from './answer-saving.ts';
import * as areas from './areas.ts';
import { minuteOf, now } from './clock.ts';
import type { Db } from './db/client.ts';

const SaveId = z.string().min(1).max(64);
const Sent = z.object({
	by: z.string().max(64),
	/** All sections are on the page: what is shown in each is answered. */
	all: z.boolean().default(false),
	path: z.string().max(300),
	revision: z.number().int().min(0),
	saveId: SaveId,
	follows: z.array(SaveId).max(50),
	fields: z.record(z.string(), z.union([z.string(), z.array(z.string())]))
});
export type Sent = z.infer<typeof Sent>;

/** What a page sends of one answer. Nobody saves in the name of somebody who was signed in here before. */
export async function readSent(request: Request, user: User | null | undefined): Promise<{ sent?: Sent; refusal?: Response }> {
	if (!user) return { refusal: Response.json({ message: 'Du har loggats ut.' }, { status: 401 }) };
	const sent = Sent.safeParse(await request.json().catch(() => undefined));
	if (sent.success && sent.data.by !== user.id)
		return { refusal: Response.json({ message: 'Någon annan har loggat in här.', otherUser: true }, { status: 401 }) };
	return { sent: sent.data };
}

/** Saves it, and answers with what is shown of the sections of the page now. */
export async function savedReply(
	db: Db,
	user: User,
	{ all, path, revision, saveId, follows, fields }: Sent,
	read: () => Promise<areas.Filling>,
	sections: readonly Section[]
): Promise<Response> {
	const before = await read();
	const place = locate(before.template, path);
	if (place?.kind !== 'answer') error(404, 'Frågan finns inte här.');
	const saved = await saveUnit(db, user, before, place, { path, fields, seenRevision: revision, saveId, follows });
	if (!saved.ok && saved.reason === 'refused') error(409, saved.message);
	if (!saved.ok) return reply({ ok: false, conflict: saved.conflict }, 409);

	return reply({
		ok: true,
		revision: saved.revision,
		shown: areas.fingerprint(saved.value),
		message: saved.message,
		savedAt: minuteOf(now()).slice(-5),
		...shownAfter(await read(), sections, all)
	});
}

function shownAfter(filling: areas.Filling, sections: readonly Section[], all: boolean) {
	const shown = areas.shownInAll(filling, sections);
	return all ? { ...shown, visible: areas.shownInAll(filling, areas.sectionsTogether(filling)).visible } : shown;
}

const reply = (body: SaveReply, status = 200): Response => Response.json(body, { status });
