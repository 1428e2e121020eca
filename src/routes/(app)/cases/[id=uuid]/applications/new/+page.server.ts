import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { NewApplication } from '#lib/domain/case/application-forms.ts';
import { fullName } from '#lib/domain/case/case.ts';
import * as applications from '#lib/server/applications.ts';
import { openCaseToWrite, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { refuseFuture } from '../../../refuse-future.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found } = await openCaseToWrite(params.id);
	const values = { receivedOn: today(), appliedBy: fullName(found.person) };
	return { here: 'Registrera ansökan', form: await superValidate(values, zod4(NewApplication), { errors: false }) };
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(NewApplication));
		refuseFuture(form, ['receivedOn']);
		if (!form.valid) return fail(400, { form });
		await applications.create(db, user, found.id, form.data);
		redirect(303, `/cases/${found.id}`);
	}
};
