import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { ClosingForm, closingReason } from '#lib/domain/case/closing-form.ts';
import { openCase, requireCaseReopener, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import * as caseMoves from '#lib/server/case-moves.ts';
import { db } from '#lib/server/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	await openCase(params.id);
	return { here: 'Avslut', form: await superValidate(zod4(ClosingForm)) };
};

export const actions: Actions = {
	close: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(ClosingForm));
		if (!form.valid) return fail(400, { form });
		const closed = await caseMoves.close(db, user, found.id, closingReason(form.data));
		if (!closed.ok) error(409, 'Ärendet är redan avslutat.');
		redirect(303, `/cases/${found.id}`);
	},
	reopen: async ({ params }) => {
		const { user, found } = await requireCaseReopener(params.id);
		const reopened = await caseMoves.reopen(db, user, found.id);
		if (!reopened.ok) error(409, 'Ärendet är redan öppet.');
		redirect(303, `/cases/${found.id}`);
	}
};
