import { fail, redirect } from '@sveltejs/kit';
import { message, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { ConsentForm } from '#lib/domain/case/register-forms.ts';
import { consentLine } from '#lib/domain/case/register-lines.ts';
import { openCase, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as register from '#lib/server/register.ts';
import { refuseFuture } from '../../refuse-future.ts';
import { takeStale } from '../register-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { found } = await openCase(params.id);
	const { relatives, contacts, consents } = await register.find(db, found.id);
	const nameOf = await register.namesOf(db, found.id);
	const row = consents.find(({ id }) => id === url.searchParams.get('row'));
	return {
		here: 'Samtycken',
		lines: consents.map((one) => ({ id: one.id, revision: one.revision, ...consentLine(one, nameOf) })),
		people: [
			...relatives.map(({ id, name, relation }) => ({ value: id, label: `${name}, ${relation}` })),
			...contacts.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))
		],
		form: await superValidate(row && { ...row, validTo: row.validTo ?? '', withdrawnOn: row.withdrawnOn ?? '' }, zod4(ConsentForm), {
			errors: false
		})
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(ConsentForm));
		refuseFuture(form, ['givenOn', 'withdrawnOn']);
		if (!form.valid) return fail(400, { form });
		const saved = await register.saveConsent(db, user, found.id, form.data);
		if (!saved.ok && saved.reason === 'unknownContact')
			return setError(form, 'contactId', 'Personen finns inte längre bland anhöriga och kontakter. Välj igen.');
		if (!saved.ok) {
			const nameOf = await register.namesOf(db, found.id);
			return message(
				form,
				takeStale(form.data, saved.current, (row) => consentLine(row, nameOf)),
				{ status: 409 }
			);
		}
		redirect(303, `/cases/${found.id}/consents`);
	}
};
