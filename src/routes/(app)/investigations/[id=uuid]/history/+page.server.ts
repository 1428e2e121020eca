import { error, fail, redirect } from '@sveltejs/kit';
import { fieldId } from '#lib/domain/template/posted.ts';
import { locate } from '#lib/domain/template/locate.ts';
import type { Template } from '#lib/domain/template/template.ts';
import * as history from '#lib/server/answer-history.ts';
import * as answers from '#lib/server/answers.ts';
import * as areas from '#lib/server/areas.ts';
import { openInvestigationToWrite, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/ids.ts';
import { removedRows } from '#lib/server/removed-rows.ts';
import { unitHistories } from '#lib/server/wordings.ts';
import { refuseUnlessWritten } from '../refuse-unless-written.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found, investigation } = await openInvestigationToWrite(params.id);
	const path = url.searchParams.get('path') ?? '';
	const place = requireAsked(investigation.template, path);
	const writing = await areas.read(db, investigation, found);
	const wordings = await history.list(db, params.id, path);
	const { section } = place;
	return {
		label: place.kind === 'rows' ? place.group.label : place.question.label,
		isRows: place.kind === 'rows',
		back: { href: `/investigations/${params.id}/areas/${section.id}#${fieldId(path, 'question')}`, title: section.title },
		units:
			place.kind === 'rows'
				? unitHistories(
						writing,
						place.group,
						wordings.filter((one) => one.path === path)
					)
				: unitHistories(writing, place.question, wordings),
		rows: place.kind === 'rows' ? removedRows(writing, place.group, path, wordings) : []
	};
};

export const actions: Actions = {
	/** An earlier wording comes back as a new save, so that nothing of what it replaces is lost. */
	restore: async ({ params, request }) => {
		const { user, investigation } = await requireInvestigationWriter(params.id);
		const form = await request.formData();
		const path = String(form.get('unit') ?? '');
		const wording = await history.find(db, params.id, path, Number(form.get('revision')));
		const place = locate(investigation.template, path);
		if (!wording || place?.kind !== 'answer') error(404, 'Lydelsen finns inte kvar.');

		const save = { investigationId: params.id, path, value: wording.value, seenRevision: Number(form.get('seen')), saveId: newId() };
		const saved = await answers.save(db, user, save);
		if (!saved.ok) return fail(409, { message: 'Svaret har ändrats under tiden. Läs igenom och välj igen.' });
		redirect(303, `/investigations/${params.id}/areas/${place.section.id}#${fieldId(place.at, 'question')}`);
	},
	restoreRow: async ({ params, request, url }) => {
		const { user, investigation } = await requireInvestigationWriter(params.id);
		const path = url.searchParams.get('path') ?? '';
		const place = requireAsked(investigation.template, path);
		if (place.kind !== 'rows') error(404, 'Frågan finns inte i den här utredningen.');
		refuseUnlessWritten(await answers.restoreRow(db, user, params.id, path, String((await request.formData()).get('row') ?? '')));
		redirect(303, `/investigations/${params.id}/areas/${place.section.id}#${fieldId(path, 'question')}`);
	}
};

/** A question or the rows of a group; an entry is shown with its question. */
function requireAsked(template: Template, path: string) {
	const place = locate(template, path);
	if (!place || place.kind === 'section' || (place.kind === 'answer' && place.entryId))
		error(404, 'Frågan finns inte i den här utredningen.');
	return place;
}
