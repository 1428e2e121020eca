import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { NewPassword, UNKNOWN_PLACE, UserForm } from '#lib/domain/case/organisation-forms.ts';
import { requireAdministrator } from '#lib/server/auth/guard.ts';
import { takePasswords } from '#lib/server/auth/password.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

const NewUser = UserForm.and(NewPassword);

export const load: PageServerLoad = async () => {
	requireAdministrator();
	const [units, providers] = await Promise.all([organisation.listUnits(db), organisation.listOpenProviders(db)]);
	return { units, providers, form: await superValidate(zod4(NewUser)) };
};

export const actions: Actions = {
	default: async ({ request }) => {
		const user = requireAdministrator();
		const form = await superValidate(request, zod4(NewUser));
		const { password } = takePasswords(form, ['password']);
		const unknown = await organisation.unknownPlace(db, form.data);
		if (unknown) setError(form, unknown, UNKNOWN_PLACE);
		if (!form.valid) return fail(400, { form });
		const { password: _, ...fields } = form.data;
		const id = await users.create(db, user.id, fields, password);
		if (!id) return setError(form, 'username', 'Användarnamnet är upptaget.');
		redirect(303, '/admin/users?done=added');
	}
};
