import { fail, redirect } from '@sveltejs/kit';
import { occasionLine } from '#lib/domain/case/occasion.ts';
import { openOccasions, requireOccasionsWriter } from '#lib/server/auth/guard-violence.ts';
import { db } from '#lib/server/database.ts';
import * as occasionForm from '#lib/server/occasion-form.ts';
import { readersOf } from '#lib/server/violence-readers.ts';
import * as screenings from '#lib/server/violence-screenings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found } = await openOccasions(params.id);
	const occasions = await screenings.occasions(db, found.id);
	return {
		here: 'Anteckningar',
		lines: occasions.toReversed().map((one) => ({ id: one.id, closed: one.closedAt !== null, line: occasionLine(one) })),
		readers: readersOf(found),
		form: await occasionForm.shown(occasions.find(({ id }) => id === url.searchParams.get('row')))
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user, found } = await requireOccasionsWriter(params.id);
		const saved = await occasionForm.save(db, user, found.id, request);
		if (!saved.ok) return fail(saved.status, { form: saved.form, message: saved.message });
		const here = `/cases/${found.id}/protected`;
		redirect(303, saved.isNew && saved.asked === 'asked' ? `${here}/${saved.id}` : here);
	}
};
