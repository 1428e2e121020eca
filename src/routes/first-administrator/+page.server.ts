import { timingSafeEqual } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { FirstAdministrator } from '#lib/domain/case/organisation-forms.ts';
import { takePasswords } from '#lib/server/auth/password.ts';
import { bytesHash } from '#lib/server/hash.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import { secretFile } from '#lib/server/settings.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	await requireEmpty();
	return { form: await superValidate(zod4(FirstAdministrator)) };
};

export const actions: Actions = {
	default: async ({ request }) => {
		await requireEmpty();
		const form = await superValidate(request, zod4(FirstAdministrator));
		const { password } = takePasswords(form, ['password']);
		if (!form.valid) return fail(400, { form });
		if (!isCode(form.data.code)) return setError(form, 'code', 'Koden stämmer inte. Den visades i fönstret där systemet startades.');
		if (!(await organisation.found(db, { ...form.data, password }))) error(404, 'Sidan finns inte.');
		redirect(303, '/login?created');
	}
};

async function requireEmpty() {
	if (!(await users.isEmpty(db))) error(404, 'Sidan finns inte.');
}

const isCode = (code: string): boolean =>
	timingSafeEqual(Buffer.from(bytesHash(code.trim())), Buffer.from(bytesHash(secretFile('first-administrator'))));
