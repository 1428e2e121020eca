import { fail, redirect } from '@sveltejs/kit';
import { isLockedOut, recordFailure } from '#lib/server/auth/attempts.ts';
import { auth } from '#lib/server/auth/running-auth.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { safeNext } from '#lib/server/auth/safe-next.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.user) redirect(303, safeNext(url));
	if (await users.isEmpty(db)) redirect(303, '/first-administrator');
	return { created: url.searchParams.has('created'), demo: (await organisation.municipality(db))?.demo ?? false };
};

export const actions: Actions = {
	default: async ({ request, url }) => {
		const form = await request.formData();
		const username = String(form.get('username') ?? '')
			.trim()
			.toLowerCase();
		const password = String(form.get('password') ?? '');
		const refuse = (status: number, message: string) => fail(status, { username, message });

		if (!username || !password) return refuse(400, 'Skriv både användarnamn och lösenord.');
		if (await isLockedOut(db, username, now()))
			return refuse(429, 'För många försök. Vänta en kvart, eller be systemförvaltaren om hjälp.');
		try {
			await auth.api.signInUsername({ body: { username, password }, headers: request.headers });
		} catch (failure) {
			if (!isRefusal(failure)) throw failure;
			await recordFailure(db, username);
			return refuse(400, 'Användarnamnet och lösenordet hör inte ihop.');
		}
		redirect(303, safeNext(url));
	}
};

const isRefusal = (failure: unknown): boolean =>
	failure instanceof Error && failure.name === 'APIError' && Number((failure as { statusCode?: number }).statusCode) < 500;
