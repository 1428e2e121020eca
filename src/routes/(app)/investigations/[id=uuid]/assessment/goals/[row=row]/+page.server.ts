import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { GoalForm } from '#lib/domain/investigation/assessment-forms.ts';
import { shorten } from '#lib/domain/investigation/shorten.ts';
import * as rows from '#lib/server/assessment-reading.ts';
import * as assessments from '#lib/server/assessments.ts';
import { openInvestigation, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { toldOf } from '../../stale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	await openInvestigation(params.id);
	const { needs, goals } = await rows.find(db, params.id);
	const goal = goals.find(({ id }) => id === params.row);
	if (!goal && params.row !== 'new') error(404, 'Målet finns inte.');
	const asked = url.searchParams.get('need') ?? (needs.length === 1 ? needs[0]?.id : undefined);
	const values = goal
		? { ...goal, words: goal.words ?? '', acceptedOn: goal.acceptedOn ?? '', sign: goal.sign ?? '', by: goal.by ?? '' }
		: { id: '', revision: 0, needIds: asked ? [asked] : [], words: '', askedGaveNone: false, acceptedOn: '', sign: '', by: '' };
	return {
		needs: needs.map(({ id, text }) => ({ value: id, label: shorten(text) })),
		form: await superValidate(values, zod4(GoalForm), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const form = await superValidate(request, zod4(GoalForm));
		if (!form.valid) return fail(400, { form });
		const saved = await assessments.saveGoal(db, user, params.id, form.data);
		if (!saved.ok && saved.reason === 'stale') {
			form.data.revision = saved.current?.revision ?? 0;
			return message(form, toldOf(saved.reason), { status: 409 });
		}
		if (!saved.ok) return message(form, toldOf(saved.reason), { status: 409 });
		redirect(303, `/investigations/${params.id}/assessment#goal-${saved.id}`);
	},
	remove: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const revision = Number((await request.formData()).get('revision'));
		const removed = await assessments.removeGoal(db, user, params.id, { id: params.row, revision });
		if (!removed.ok)
			error(409, removed.reason === 'inUse' ? 'Målet har aktiviteter. Flytta eller ta bort dem först.' : toldOf(removed.reason));
		redirect(303, `/investigations/${params.id}/assessment`);
	}
};
