import { error, fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { ApplicationEdit, AppliedInterventionForm } from '#lib/domain/case/application-forms.ts';
import { showExtent } from '#lib/domain/case/extent.ts';
import { showExtentFields } from '#lib/domain/case/extent-fields.ts';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { citeLawBriefly } from '#lib/domain/law/law-reference.ts';
import * as applications from '#lib/server/applications.ts';
import { openCase, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import { refuseFuture } from '../../../refuse-future.ts';
import type { Actions, PageServerLoad } from './$types';

const STALE =
	'Någon annan har ändrat ansökan under tiden. Det du skrev står kvar i fälten. Jämför med ansökan och spara igen om det ska gälla.';
const REFUSED = {
	decided: 'Insatsen är beslutad och kan inte ändras.',
	investigated: 'Insatsen utreds och kan inte tas bort. Skriv i utredningen om personen har ändrat sig.',
	stale: 'Någon annan har ändrat ansökan under tiden. Gå tillbaka, läs in sidan på nytt och gör om.'
};

export const load: PageServerLoad = async ({ params, url }) => {
	await openCase(params.id);
	const application = await requireApplication(params);
	const { interventions, revision } = application;
	const one = interventions.find(({ id, editable }) => editable && id === url.searchParams.get('intervention'));
	const values = one ? { ...one, ...showExtentFields(one.extent), wish: one.wish ?? '', revision } : { revision };
	return {
		here: `Ansökan ${application.receivedOn}`,
		applicationId: application.id,
		revision,
		interventions: interventions.map((applied) => ({
			id: applied.id,
			name: interventionLabel(applied.intervention),
			about: [showExtent(applied.extent), citeLawBriefly(applied.law)].join(' · '),
			wish: applied.wish,
			state: applied.decided ? 'beslutad' : applied.investigationId ? 'utreds' : 'inte utredd än',
			editable: applied.editable,
			removable: !applied.investigationId && interventions.length > 1
		})),
		application: await superValidate(application, zod4(ApplicationEdit), { id: 'application', errors: false }),
		intervention: await superValidate(values, zod4(AppliedInterventionForm), { id: 'intervention', errors: false })
	};
};

export const actions: Actions = {
	edit: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		await requireApplication(params);
		const application = await superValidate(request, zod4(ApplicationEdit), { id: 'application' });
		refuseFuture(application, ['receivedOn']);
		if (!application.valid) return fail(400, { application });
		const saved = await applications.edit(db, user, found.id, params.applicationId, application.data);
		if (!saved.ok) {
			application.data.revision = saved.current?.revision ?? 0;
			application.message = STALE;
			return fail(409, { application });
		}
		redirect(303, `/cases/${found.id}`);
	},
	intervention: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		await requireApplication(params);
		const intervention = await superValidate(request, zod4(AppliedInterventionForm), { id: 'intervention' });
		if (!intervention.valid) return fail(400, { intervention });
		const saved = await applications.saveIntervention(db, user, found.id, params.applicationId, intervention.data);
		if (!saved.ok && saved.reason === 'stale') {
			intervention.data.revision = saved.current?.revision ?? 0;
			intervention.message = STALE;
			return fail(409, { intervention });
		}
		if (!saved.ok) error(409, REFUSED[saved.reason]);
		redirect(303, `/cases/${found.id}/applications/${params.applicationId}`);
	},
	remove: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		await requireApplication(params);
		const form = await request.formData();
		const seen = { id: String(form.get('id') ?? ''), revision: Number(form.get('revision')) };
		const removed = await applications.removeIntervention(db, user, found.id, params.applicationId, seen);
		if (!removed.ok) error(409, REFUSED[removed.reason]);
		redirect(303, `/cases/${found.id}/applications/${params.applicationId}`);
	}
};

async function requireApplication({ id, applicationId }: { id: string; applicationId: string }) {
	const application = await applications.find(db, id, applicationId);
	if (!application) error(404, 'Ansökan finns inte.');
	return application;
}
