import { fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { RelativeForm } from '#lib/domain/case/register-forms.ts';
import { relativeLine } from '#lib/domain/case/register-lines.ts';
import { openCase, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as register from '#lib/server/register.ts';
import { takeStale, moves } from '../register-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found } = await openCase(params.id);
	const [present, removed] = await Promise.all([register.find(db, found.id), register.removed(db, found.id)]);
	const row = present.relatives.find(({ id }) => id === url.searchParams.get('row'));
	return {
		here: 'Anhöriga',
		lines: present.relatives.map((one) => ({ id: one.id, revision: one.revision, ...relativeLine(one) })),
		removed: removed.relatives.map((one) => ({ id: one.id, revision: one.revision, ...relativeLine(one) })),
		form: await superValidate(row && { ...row, phone: row.phone ?? '' }, zod4(RelativeForm), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(RelativeForm));
		if (!form.valid) return fail(400, { form });
		const saved = await register.saveRelative(db, user, found.id, form.data);
		if (!saved.ok) return message(form, takeStale(form.data, saved.current, relativeLine), { status: 409 });
		redirect(303, `/cases/${found.id}/relatives`);
	},
	...moves('relative', 'relatives')
};
