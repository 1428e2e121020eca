import { fail, redirect } from '@sveltejs/kit';
import { message, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { birthYearFault, ChildForm } from '#lib/domain/case/register-forms.ts';
import { childLine } from '#lib/domain/case/register-lines.ts';
import { openCase, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as register from '#lib/server/register.ts';
import { takeStale, moves } from '../register-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found } = await openCase(params.id);
	const [present, removed] = await Promise.all([register.find(db, found.id), register.removed(db, found.id)]);
	const row = present.children.find(({ id }) => id === url.searchParams.get('row'));
	return {
		here: 'Barn',
		lines: present.children.map((one) => ({ id: one.id, revision: one.revision, ...childLine(one) })),
		removed: removed.children.map((one) => ({ id: one.id, revision: one.revision, ...childLine(one) })),
		form: await superValidate(row && { ...row, name: row.name ?? '', birthYear: String(row.birthYear) }, zod4(ChildForm), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(ChildForm));
		const fault = form.valid && birthYearFault(form.data.birthYear, today());
		if (fault) setError(form, 'birthYear', fault);
		if (!form.valid) return fail(400, { form });
		const saved = await register.saveChild(db, user, found.id, form.data);
		if (!saved.ok) return message(form, takeStale(form.data, saved.current, childLine), { status: 409 });
		redirect(303, `/cases/${found.id}/children`);
	},
	...moves('child', 'children')
};
