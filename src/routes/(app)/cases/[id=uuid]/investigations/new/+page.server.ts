import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { showExtent } from '#lib/domain/case/extent.ts';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { NewInvestigation } from '#lib/domain/investigation/new-investigation.ts';
import * as applications from '#lib/server/applications.ts';
import { openCaseToWrite, requireCaseWriter } from '#lib/server/auth/guard-case.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as investigations from '#lib/server/investigations.ts';
import * as templates from '#lib/server/templates.ts';
import type { Actions, PageServerLoad } from './$types';

const REFUSED = {
	noTemplate: ['templateId', 'Mallen går inte att använda i dag. Välj en annan.'],
	notApplied: ['appliedIds', 'Insatsen finns inte längre i ansökan. Välj igen.'],
	alreadyInvestigated: ['appliedIds', 'Insatsen utreds redan. Välj bland de som är kvar.']
} as const;

export const load: PageServerLoad = async ({ params }) => {
	const { found } = await openCaseToWrite(params.id);
	const [applied, inForce] = await Promise.all([applications.list(db, found.id), templates.inForce(db, today())]);
	const open = applied.flatMap(({ receivedOn, interventions }) =>
		interventions.filter(({ investigationId }) => !investigationId).map((one) => ({ ...one, receivedOn }))
	);
	const values = {
		appliedIds: open.length === 1 ? open.map(({ id }) => id) : [],
		templateId: inForce.length === 1 ? (inForce[0]?.templateId ?? '') : ''
	};
	return {
		here: 'Öppna utredning',
		applied: open.map(({ id, intervention, extent, receivedOn }) => ({
			value: id,
			label: interventionLabel(intervention),
			hint: `${showExtent(extent)}, ansökan ${receivedOn}`
		})),
		templates: inForce.map(({ templateId, title, version }) => ({ value: templateId, label: `${title}, version ${version}` })),
		form: await superValidate(values, zod4(NewInvestigation), { errors: false })
	};
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { user, found } = await requireCaseWriter(params.id);
		const form = await superValidate(request, zod4(NewInvestigation));
		if (!form.valid) return fail(400, { form });
		const opened = await investigations.open(db, user, found.id, form.data.appliedIds, form.data.templateId);
		if (!opened.ok) {
			const [field, message] = REFUSED[opened.reason];
			return setError(form, field === 'appliedIds' ? 'appliedIds._errors' : field, message, { status: 409 });
		}
		redirect(303, `/investigations/${opened.id}`);
	}
};
