import { redirect } from '@sveltejs/kit';
import * as audit from '#lib/server/audit.ts';
import { auth } from '#lib/server/auth/running-auth.ts';
import { db } from '#lib/server/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	redirect(303, '/');
};

export const actions: Actions = {
	/** In a tab where one is signed out already there is nothing more to do. */
	default: async ({ request, locals: { user } }) => {
		if (!user) redirect(303, '/login');
		await audit.record(db, user.id, { action: 'signOut.done', subjectKind: 'user', subjectId: user.id });
		await auth.api.signOut({ headers: request.headers });
		redirect(303, '/login');
	}
};
