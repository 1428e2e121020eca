import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { ActivityForm } from '#lib/domain/investigation/assessment-forms.ts';
import { shorten } from '#lib/domain/investigation/shorten.ts';
import * as rows from '#lib/server/assessment-reading.ts';
import * as assessments from '#lib/server/assessments.ts';
import { openInvestigation, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { toldOf } from '../../stale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { investigation } = await openInvestigation(params.id);
	const { needs, goals, activities } = await rows.find(db, params.id);
	const activity = activities.find(({ id }) => id === params.row);
	if (!activity && params.row !== 'new') error(404, 'Aktiviteten finns inte.');
	const onlyOne = <Row extends { id: string }>(list: readonly Row[]) => (list.length === 1 ? (list[0]?.id ?? '') : '');
	const blank = {
		id: '',
		revision: 0,
		needId: url.searchParams.get('need') ?? onlyOne(needs),
		goalId: onlyOne(goals.filter(({ kind }) => kind === 'personal')),
		appliedInterventionId: onlyOne(investigation.interventions)
	};
	const texts = ['looksLike', 'why', 'shapedWith', 'subgoal', 'frequency'] as const;
	const values = activity
		? { ...activity, goalId: activity.goalId ?? '', ...Object.fromEntries(texts.map((field) => [field, activity[field] ?? ''])) }
		: blank;
	return {
		needs: needs.map(({ id, text }) => ({ value: id, label: shorten(text) })),
		goals: goals.filter(({ askedGaveNone }) => !askedGaveNone).map(({ id, words }) => ({ value: id, label: shorten(words ?? '') })),
		interventions: investigation.interventions.map(({ id, intervention }) => ({ value: id, label: interventionLabel(intervention) })),
		form: await superValidate(values, zod4(ActivityForm), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const form = await superValidate(request, zod4(ActivityForm));
		if (!form.valid) return fail(400, { form });
		const saved = await assessments.saveActivity(db, user, params.id, form.data);
		if (!saved.ok && saved.reason === 'stale') {
			form.data.revision = saved.current?.revision ?? 0;
			return message(form, toldOf(saved.reason), { status: 409 });
		}
		if (!saved.ok) return message(form, toldOf(saved.reason), { status: 409 });
		redirect(303, `/investigations/${params.id}/assessment#activity-${saved.id}`);
	},
	remove: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const revision = Number((await request.formData()).get('revision'));
		const removed = await assessments.removeActivity(db, user, params.id, { id: params.row, revision });
		if (!removed.ok) error(409, toldOf(removed.reason));
		redirect(303, `/investigations/${params.id}/assessment`);
	}
};
