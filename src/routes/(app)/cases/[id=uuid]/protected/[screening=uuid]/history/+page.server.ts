import { error, fail, redirect } from '@sveltejs/kit';
import { fieldId } from '#lib/domain/template/posted.ts';
import { locate } from '#lib/domain/template/locate.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { openScreeningToWrite, requireScreeningWriter } from '#lib/server/auth/guard-violence.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/ids.ts';
import * as record from '#lib/server/violence-answers.ts';
import { unitHistories } from '#lib/server/wordings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found, screening } = await openScreeningToWrite(params.id, params.screening);
	const path = url.searchParams.get('path') ?? '';
	const { question } = requireAsked(screening.template, path);
	const filling = await record.read(db, screening, found);
	return {
		here: 'Tidigare lydelser',
		label: question.label,
		back: `/cases/${params.id}/protected/${params.screening}#${fieldId(path, 'question')}`,
		closedRecord: screening.closedAt !== null,
		units: unitHistories(filling, question, await record.wordings(db, screening.id, path))
	};
};

export const actions: Actions = {
	/** An earlier wording comes back as a new save, so that nothing of what it replaces is lost. */
	restore: async ({ params, request }) => {
		const { user, screening } = await requireScreeningWriter(params.id, params.screening);
		const form = await request.formData();
		const path = String(form.get('unit') ?? '');
		const place = locate(screening.template, path);
		const kept = await record.wordings(db, screening.id, path);
		const wording = kept.find((one) => one.path === path && one.revision === Number(form.get('revision')));
		if (!wording || place?.kind !== 'answer') error(404, 'Lydelsen finns inte kvar.');

		const unit = { path, value: wording.value, seenRevision: Number(form.get('seen')), saveId: newId() };
		const saved = await record.save(db, user, screening, unit);
		if (!saved.ok) return fail(409, { message: 'Svaret har ändrats under tiden. Läs igenom och välj igen.' });
		redirect(303, `/cases/${params.id}/protected/${params.screening}#${fieldId(place.question.id, 'question')}`);
	}
};

/** A question; an entry is shown with it. */
function requireAsked(template: Template, path: string) {
	const place = locate(template, path);
	if (place?.kind !== 'answer' || place.entryId) error(404, 'Frågan finns inte här.');
	return place;
}
