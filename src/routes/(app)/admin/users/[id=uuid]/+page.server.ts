import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { NewPassword, UNKNOWN_PLACE, UserForm } from '#lib/domain/case/organisation-forms.ts';
import { requireAdministrator } from '#lib/server/auth/guard.ts';
import { takePasswords } from '#lib/server/auth/password.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { user, person } = await requirePerson(params.id);
	const [units, providers] = await Promise.all([organisation.listUnits(db), organisation.listOpenProviders(db)]);
	const { name, username, title, phone, role, unitId, providerId } = person;
	const values = { name, username, title, phone: phone ?? '', role, unitId: unitId ?? '', providerId: providerId ?? '' };
	return {
		units,
		providers,
		name,
		ended: person.endedAt !== null,
		self: person.id === user.id,
		form: await superValidate(values, zod4(UserForm), { id: 'user', errors: false }),
		password: await superValidate(zod4(NewPassword), { id: 'password' })
	};
};

export const actions: Actions = {
	change: async ({ params, request }) => {
		const { user, person } = await requirePerson(params.id);
		const form = await superValidate(request, zod4(UserForm), { id: 'user' });
		if (person.id === user.id && form.data.role !== 'administrator') setError(form, 'role', 'Du kan inte ta bort din egen roll.');
		const unknown = await organisation.unknownPlace(db, form.data);
		if (unknown) setError(form, unknown, UNKNOWN_PLACE);
		if (!form.valid) return fail(400, { form });
		if (!(await users.change(db, user, params.id, form.data))) return setError(form, 'username', 'Användarnamnet är upptaget.');
		redirect(303, '/admin/users?done=changed');
	},
	password: async ({ params, request }) => {
		const { user } = await requirePerson(params.id);
		const password = await superValidate(request, zod4(NewPassword), { id: 'password' });
		const typed = takePasswords(password, ['password']);
		if (!password.valid) return fail(400, { password });
		await users.resetPassword(db, user, params.id, typed.password);
		redirect(303, '/admin/users?done=password');
	},
	end: async ({ params }) => {
		const { user, person } = await requirePerson(params.id);
		if (person.id === user.id) error(403, 'Du kan inte avsluta ditt eget konto.');
		await users.end(db, user, params.id);
		redirect(303, '/admin/users?done=ended');
	},
	reopen: async ({ params }) => {
		const { user } = await requirePerson(params.id);
		await users.reopen(db, user, params.id);
		redirect(303, '/admin/users?done=reopened');
	}
};

async function requirePerson(id: string) {
	const user = requireAdministrator();
	const person = await users.find(db, id);
	if (!person) error(404, 'Användaren finns inte.');
	return { user, person };
}
