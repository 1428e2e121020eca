import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { NeedForm } from '#lib/domain/investigation/assessment-forms.ts';
import { shorten } from '#lib/domain/investigation/shorten.ts';
import { entriesOf } from '#lib/domain/template/answers.ts';
import { isKeptApart } from '#lib/domain/template/kept-apart.ts';
import * as areas from '#lib/server/areas.ts';
import * as rows from '#lib/server/assessment-reading.ts';
import * as assessments from '#lib/server/assessments.ts';
import { openInvestigation, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { toldOf } from '../../stale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found, investigation } = await openInvestigation(params.id);
	const need = (await rows.find(db, params.id)).needs.find(({ id }) => id === params.row);
	if (!need && params.row !== 'new') error(404, 'Behovet finns inte.');
	const writing = await areas.read(db, investigation, found);
	const { sections } = investigation.template;
	const sectionId = need?.sectionId ?? url.searchParams.get('section') ?? '';
	const values = need
		? { ...need, otherwiseMet: need.otherwiseMet ?? '', howMet: need.howMet ?? '' }
		: { id: '', revision: 0, sectionId, entryIds: [], text: '', otherwiseMet: '', howMet: '' };
	return {
		areas: sections.filter(({ area }) => area).map(({ id, title }) => ({ value: id, label: title })),
		entries: (sections.find(({ id }) => id === sectionId)?.questions ?? [])
			.filter((question) => !isKeptApart(question))
			.flatMap(({ id }) => entriesOf(writing.state.answers, id))
			.map(({ id, text }) => ({ value: id, label: shorten(text) })),
		form: await superValidate(values, zod4(NeedForm), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const form = await superValidate(request, zod4(NeedForm));
		if (!form.valid) return fail(400, { form });
		const saved = await assessments.saveNeed(db, user, params.id, form.data);
		if (!saved.ok && saved.reason === 'stale') {
			form.data.revision = saved.current?.revision ?? 0;
			return message(form, toldOf(saved.reason), { status: 409 });
		}
		if (!saved.ok) return message(form, toldOf(saved.reason), { status: 409 });
		redirect(303, `/investigations/${params.id}/assessment#need-${saved.id}`);
	},
	remove: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const revision = Number((await request.formData()).get('revision'));
		const removed = await assessments.removeNeed(db, user, params.id, { id: params.row, revision });
		if (!removed.ok)
			error(
				409,
				removed.reason === 'inUse' ? 'Behovet har mål eller aktiviteter. Flytta eller ta bort dem först.' : toldOf(removed.reason)
			);
		redirect(303, `/investigations/${params.id}/assessment`);
	}
};
