import { error, fail, redirect } from '@sveltejs/kit';
import { message, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { basisOf, interventionName } from '#lib/domain/case/interventions.ts';
import { DECISION_FORMS } from '#lib/domain/decision/decision-form.ts';
import { showOutcome } from '#lib/domain/investigation/outcome-fields.ts';
import { citeLaw, lawOf } from '#lib/domain/law/law-reference.ts';
import { openToDecide, requireDecider } from '#lib/server/auth/guard-case.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as delegations from '#lib/server/delegations.ts';
import { renderPdf } from '#lib/server/documents/pdf.ts';
import { BUSY, unlessBusy } from '#lib/server/documents/response.ts';
import type { Investigation } from '#lib/server/investigations.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as versions from '#lib/server/versions.ts';
import { NOT_REGISTERED } from './not-registered.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { user, investigation } = await openToDecide(params.id);
	const { intervention } = requireApplied(investigation, params.applied);
	const approved = await reviews.approvedVersion(db, params.id);
	const content = approved && (await versions.contentOf(db, params.id, approved.number));
	const proposal = content?.assessment.proposals.find(({ appliedInterventionId }) => appliedInterventionId === params.applied);
	const on = today();
	const values = { appliedInterventionId: params.applied, ...showOutcome(proposal ?? null), decidedOn: on };
	return {
		intervention,
		name: interventionName(intervention),
		version: approved?.number ?? null,
		law: citeLaw(lawOf(basisOf(intervention), on)),
		delegation: (await delegations.validFor(db, user.id, intervention, on))?.point ?? null,
		form: await superValidate(values, zod4(DECISION_FORMS[intervention]), { errors: false })
	};
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { user, investigation } = await requireDecider(params.id);
		const { intervention } = requireApplied(investigation, params.applied);
		const form = await superValidate(request, zod4(DECISION_FORMS[intervention]));
		if (!form.valid) return fail(400, { form });

		const decision = { ...form.data, appliedInterventionId: params.applied };
		const registered = await unlessBusy(decisions.register(db, user, params.id, decision, renderPdf));
		if (!registered) return message(form, BUSY, { status: 503 });
		if (!registered.ok && (registered.reason === 'future' || registered.reason === 'beforeApproval'))
			return setError(form, 'decidedOn', NOT_REGISTERED[registered.reason]);
		if (!registered.ok)
			return message(form, NOT_REGISTERED[registered.reason], { status: registered.reason === 'noDelegation' ? 403 : 409 });
		redirect(303, `/investigations/${params.id}/decisions`);
	}
};

function requireApplied({ interventions }: Investigation, appliedId: string) {
	const applied = interventions.find(({ id }) => id === appliedId);
	if (!applied) error(404, 'Insatsen finns inte i utredningen.');
	return applied;
}
