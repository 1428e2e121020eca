import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { CHILD_RELATIONS } from '#lib/domain/case/case.ts';
import { ChildImpactForm } from '#lib/domain/investigation/assessment-forms.ts';
import * as rows from '#lib/server/assessment-reading.ts';
import { openInvestigation, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as proposals from '#lib/server/proposals.ts';
import * as register from '#lib/server/register.ts';
import { toldOf } from '../../stale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found } = await openInvestigation(params.id);
	const child = (await register.find(db, found.id)).children.find(({ id }) => id === params.child);
	if (!child) error(404, 'Barnet finns inte i ärendet.');
	const impact = (await rows.find(db, params.id)).childImpacts.find(({ childId }) => childId === params.child);
	const values = { childId: params.child, text: impact?.text ?? '', revision: impact?.revision ?? 0 };
	return {
		child: `${child.name || CHILD_RELATIONS[child.relation]}, född ${child.birthYear}`,
		form: await superValidate(values, zod4(ChildImpactForm), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const form = await superValidate(request, zod4(ChildImpactForm));
		if (!form.valid) return fail(400, { form });
		const saved = await proposals.saveChildImpact(db, user, params.id, { ...form.data, childId: params.child });
		if (!saved.ok && saved.reason === 'stale') {
			form.data.revision = (await rows.find(db, params.id)).childImpacts.find(({ childId }) => childId === params.child)?.revision ?? 0;
			return message(form, toldOf(saved.reason), { status: 409 });
		}
		if (!saved.ok && saved.reason !== 'unknown') return message(form, toldOf(saved.reason), { status: 409 });
		if (!saved.ok) error(404, 'Barnet finns inte i ärendet.');
		redirect(303, `/investigations/${params.id}/assessment#child-${params.child}`);
	},
	remove: async ({ params, request }) => {
		const { user } = await requireInvestigationWriter(params.id);
		const revision = Number((await request.formData()).get('revision'));
		const removed = await proposals.removeChildImpact(db, user, params.id, params.child, revision);
		if (!removed.ok) error(409, toldOf(removed.reason));
		redirect(303, `/investigations/${params.id}/assessment`);
	}
};
