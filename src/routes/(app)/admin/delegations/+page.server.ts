import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { DECIDERS, DelegationForm } from '#lib/domain/case/organisation-forms.ts';
import { requireAdministrator } from '#lib/server/auth/guard.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	requireAdministrator();
	const [delegations, people] = await Promise.all([organisation.listDelegations(db), users.listInOffice(db, DECIDERS)]);
	return {
		delegations: delegations.map(({ id, name, title, intervention, point, validFrom, validTo }) => ({
			id,
			who: `${name}, ${title}`,
			intervention: interventionLabel(intervention),
			point,
			validFrom,
			validTo
		})),
		people: people.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
		today: today(),
		form: await superValidate({ validFrom: today() }, zod4(DelegationForm), { errors: false })
	};
};

export const actions: Actions = {
	add: async ({ request }) => {
		const user = requireAdministrator();
		const form = await superValidate(request, zod4(DelegationForm));
		if (!form.valid) return fail(400, { form });
		if (!(await organisation.addDelegation(db, user, form.data)))
			return setError(form, 'userId', 'Personen finns inte längre bland dem som kan besluta. Välj någon annan.');
		redirect(303, '/admin/delegations');
	},
	end: async ({ request }) => {
		const user = requireAdministrator();
		const id = String((await request.formData()).get('id') ?? '');
		await organisation.endDelegation(db, user, id, today());
		redirect(303, '/admin/delegations');
	}
};
