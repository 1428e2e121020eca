import { error, fail, redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { mayWriteCase } from '#lib/domain/case/access.ts';
import { occasionLine } from '#lib/domain/case/occasion.ts';
import { fieldId, readPosted } from '#lib/domain/template/posted.ts';
import * as areas from '#lib/server/areas.ts';
import { openScreening, requireScreeningWriter } from '#lib/server/auth/guard-violence.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/ids.ts';
import * as keptPosts from '#lib/server/kept-posts.ts';
import { choiceIn, savePosted, stopFor } from '#lib/server/save-posted.ts';
import { authSecret } from '#lib/server/settings.ts';
import * as record from '#lib/server/violence-answers.ts';
import * as keptHere from '#lib/server/violence-kept-posts.ts';
import { readersOf } from '#lib/server/violence-readers.ts';
import * as screenings from '#lib/server/violence-screenings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { user, found, screening } = await openScreening(params.id, params.screening);
	const filling = await record.read(db, screening, found);
	const { sections, scale } = screening.template;
	const kept = url.searchParams.get('kept') ?? '';
	return {
		here: 'Anteckning',
		occasion: { id: screening.id, line: occasionLine(screening), openedBy: screening.openedByName },
		closedRecord: screening.closedAt !== null,
		mayWriteHere: mayWriteCase(user, found.access) && !screening.closedAt,
		readers: readersOf(found),
		sections: sections.map((section) => ({ id: section.id, title: section.title, area: areas.formOf(filling, section) })),
		...areas.shownInAll(filling, sections),
		registers: filling.registers,
		emptyShown: areas.fingerprint(null),
		consents: filling.consents,
		scale,
		addEntryTo: url.searchParams.get('add'),
		newEntryId: newId(),
		writer: { id: user.id, mark: keptPosts.writerMark(authSecret(), user.id, params.screening) },
		kept: kept && (await keptHere.find(db, user.id, params.screening, kept)) ? kept : null
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { stop } = await saved(params, request);
		if (stop) return stop;
		redirect(303, `${address(params)}?saved`);
	},
	addEntry: async ({ params, request }) => {
		const { form, stop } = await saved(params, request);
		if (stop) return stop;
		const path = String(form.get('add') ?? '');
		redirect(303, `${address(params)}?add=${encodeURIComponent(path)}#${fieldId(path, 'question')}`);
	},
	/** What met an ended session, now that the same person has signed in. */
	saveKept: async ({ params, request }) => {
		const { user, found, screening } = await requireScreeningWriter(params.id, params.screening);
		const form = await request.formData();
		const id = String(form.get('kept') ?? '');
		const fields = await keptHere.find(db, user.id, screening.id, id);
		if (!fields) error(404, 'Det som skrevs finns inte kvar.');
		const filling = await record.read(db, screening, found);
		const outcome = form.has('drop') ? undefined : await savePosted(db, user, filling, 'all', readPosted(fields));
		if (outcome && Object.keys(outcome.conflicts).length > 0) return fail(409, outcome);
		await keptHere.drop(db, user.id, screening.id, id);
		const stop = outcome && stopFor(outcome);
		if (stop) return stop;
		redirect(303, `${address(params)}${outcome ? '?saved' : ''}`);
	},
	close: async ({ params }) => {
		const { user, screening } = await requireScreeningWriter(params.id, params.screening);
		if (!(await screenings.close(db, user, screening))) error(409, 'Anteckningen är redan avslutad.');
		redirect(303, address(params));
	}
};

type Params = { id: string; screening: string };

const address = ({ id, screening }: Params) => `/cases/${id}/protected/${screening}`;

/** Every button saves what stands in the form first. Stops where somebody must choose between two texts. */
async function saved(params: Params, request: Request) {
	const form = await request.formData();
	await keepIfSignedOut(params, form);
	const { user, found, screening } = await requireScreeningWriter(params.id, params.screening);
	const filling = await record.read(db, screening, found);
	const outcome = await savePosted(db, user, filling, 'all', readPosted(form), choiceIn(form));
	return { form, stop: stopFor(outcome) };
}

/** The session ended while somebody wrote: what they posted waits until they have signed in again. */
async function keepIfSignedOut(params: Params, form: FormData): Promise<void> {
	if (getRequestEvent().locals.user) return;
	const id = keptPosts.markedWriter(authSecret(), String(form.get('writer') ?? ''), params.screening);
	const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
	const kept = id && (await keptHere.keep(db, id, params.screening, fields));
	if (kept) redirect(303, `/login?next=${encodeURIComponent(`${address(params)}?kept=${kept}`)}`);
}
