import { error, fail, redirect } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { PROPOSAL_FORMS } from '#lib/domain/investigation/assessment-forms.ts';
import { showOutcome } from '#lib/domain/investigation/outcome-fields.ts';
import * as applications from '#lib/server/applications.ts';
import * as rows from '#lib/server/assessment-reading.ts';
import { openInvestigation, requireInvestigationWriter } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import type { Investigation } from '#lib/server/investigations.ts';
import * as proposals from '#lib/server/proposals.ts';
import { toldOf } from '../../stale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found, investigation } = await openInvestigation(params.id);
	const { intervention } = requireApplied(investigation, params.applied);
	const proposal = await proposalOf(params);
	const applied = (await applications.list(db, found.id))
		.flatMap(({ interventions }) => interventions)
		.find(({ id }) => id === params.applied);
	const values = {
		appliedInterventionId: params.applied,
		revision: proposal?.revision ?? 0,
		...showOutcome(proposal ?? null, applied?.extent)
	};
	return {
		intervention,
		title: interventionLabel(intervention),
		form: await superValidate(values, zod4(PROPOSAL_FORMS[intervention]), { errors: false })
	};
};

export const actions: Actions = {
	save: async ({ params, request }) => {
		const { user, investigation } = await requireInvestigationWriter(params.id);
		const { intervention } = requireApplied(investigation, params.applied);
		const form = await superValidate(request, zod4(PROPOSAL_FORMS[intervention]));
		if (!form.valid) return fail(400, { form });
		const saved = await proposals.save(db, user, params.id, { ...form.data, appliedInterventionId: params.applied });
		if (!saved.ok) {
			form.data.revision = (await proposalOf(params))?.revision ?? 0;
			return message(form, toldOf(saved.reason), { status: 409 });
		}
		redirect(303, `/investigations/${params.id}/assessment#proposal-${params.applied}`);
	}
};

function requireApplied({ interventions }: Investigation, appliedId: string) {
	const applied = interventions.find(({ id }) => id === appliedId);
	if (!applied) error(404, 'Insatsen finns inte i utredningen.');
	return applied;
}

const proposalOf = async ({ id, applied }: { id: string; applied: string }) =>
	(await rows.find(db, id)).proposals.find(({ appliedInterventionId }) => appliedInterventionId === applied);
