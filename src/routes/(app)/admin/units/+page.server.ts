import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { UnitForm } from '#lib/domain/case/organisation-forms.ts';
import { requireAdministrator } from '#lib/server/auth/guard.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import type { Actions, PageServerLoad } from './$types';

/** The list, and a form that makes a new one or changes the one named in the address. */
export const load: PageServerLoad = async ({ url }) => {
	requireAdministrator();
	const units = await organisation.listUnits(db);
	const chosen = units.find(({ id }) => id === url.searchParams.get('id'));
	const { name, phone } = chosen ?? { name: '', phone: '' };
	return { units, chosenId: chosen?.id, form: await superValidate({ name, phone: phone ?? '' }, zod4(UnitForm), { errors: false }) };
};

export const actions: Actions = {
	default: async ({ request, url }) => {
		const user = requireAdministrator();
		const form = await superValidate(request, zod4(UnitForm));
		if (!form.valid) return fail(400, { form });
		const id = url.searchParams.get('id');
		const known = await organisation.listUnits(db);
		if (id && !known.some((one) => one.id === id)) return fail(404, { form });
		if (!(await organisation.saveUnit(db, user, id, form.data))) return setError(form, 'name', 'Det namnet finns redan.');
		redirect(303, '/admin/units');
	}
};
