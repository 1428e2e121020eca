import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { IdentityForm, PersonForm } from '#lib/domain/case/person-form.ts';
import { showPersonnummer } from '#lib/domain/case/person-number.ts';
import { openCaseToWrite, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import * as cases from '#lib/server/cases.ts';
import { db } from '#lib/server/database.ts';
import * as persons from '#lib/server/persons.ts';
import { refuseFuture, refuseUnborn } from '../../refuse-future.ts';
import type { Actions, PageServerLoad } from './$types';

const STALE =
	'Någon annan har ändrat uppgifterna under tiden. Det du skrev står kvar i fälten. Jämför med ärendet, och spara igen om det ska gälla.';

export const load: PageServerLoad = async ({ params }) => {
	const { found } = await openCaseToWrite(params.id);
	const { person, identity, revision } = found;
	const { personnummer, safeContact, phone, address, interpreterLanguage, communicationSupport, ...same } = person;
	const values = {
		...same,
		personnummer: showPersonnummer(personnummer),
		safeContact: safeContact ?? '',
		phone: phone ?? '',
		address: address ?? '',
		interpreterLanguage: interpreterLanguage ?? '',
		communicationSupport: communicationSupport ?? ''
	};
	const shown = { identityShownOn: identity?.on ?? '', identityShownHow: identity?.how ?? ('' as const), revision };
	return {
		here: 'Personuppgifter',
		person: await superValidate(values, zod4(PersonForm), { id: 'person', errors: false }),
		identity: await superValidate(shown, zod4(IdentityForm), { id: 'identity', errors: false })
	};
};

export const actions: Actions = {
	person: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const person = await superValidate(request, zod4(PersonForm), { id: 'person' });
		refuseUnborn(person);
		if (!person.valid) return fail(400, { person });
		const saved = await persons.save(db, user, { caseId: found.id, personId: found.person.id }, person.data);
		if (!saved.ok && saved.reason === 'numberTaken') {
			setError(person, 'personnummer', 'Numret kan inte användas. Jämför siffrorna, eller prata med din gruppledare.');
			return fail(400, { person });
		}
		if (!saved.ok) {
			person.data.revision = saved.current?.revision ?? 0;
			person.message = STALE;
			return fail(409, { person });
		}
		redirect(303, `/cases/${found.id}`);
	},
	identity: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const identity = await superValidate(request, zod4(IdentityForm), { id: 'identity' });
		refuseFuture(identity, ['identityShownOn']);
		if (!identity.valid) return fail(400, { identity });
		const saved = await cases.saveIdentity(db, user, found.id, identity.data);
		if (!saved.ok) {
			identity.data.revision = saved.current?.revision ?? 0;
			identity.message = STALE;
			return fail(409, { identity });
		}
		redirect(303, `/cases/${found.id}`);
	}
};
