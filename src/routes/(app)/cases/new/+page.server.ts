import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { mayOpenCases, mayReadCase } from '#lib/domain/case/access.ts';
import { NewCase } from '#lib/domain/case/person-form.ts';
import { requireStaff } from '#lib/server/auth/guard.ts';
import * as cases from '#lib/server/cases.ts';
import { db } from '#lib/server/database.ts';
import { refuseFuture, refuseUnborn } from '../refuse-future.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	requireOpener();
	return { form: await superValidate(zod4(NewCase)) };
};

export const actions: Actions = {
	default: async ({ request }) => {
		const user = requireOpener();
		const form = await superValidate(request, zod4(NewCase));
		refuseFuture(form, ['identityShownOn']);
		refuseUnborn(form);
		if (!form.valid) return fail(400, { form, known: null });
		const opened = await cases.open(db, user, form.data, (access) => mayReadCase(user, access));
		if (!opened.ok) return fail(409, { form, known: { caseId: opened.reason === 'exists' ? opened.caseId : null } });
		redirect(303, `/cases/${opened.id}`);
	}
};

function requireOpener() {
	const user = requireStaff();
	if (!mayOpenCases(user)) error(404, 'Sidan finns inte.');
	return user;
}
