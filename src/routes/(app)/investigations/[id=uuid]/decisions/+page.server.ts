import { mayDecideCase } from '#lib/domain/case/access.ts';
import { showExtent } from '#lib/domain/case/extent.ts';
import { interventionLabel, interventionName } from '#lib/domain/case/interventions.ts';
import { isGranted, OUTCOMES } from '#lib/domain/decision/decision.ts';
import { citeLaw } from '#lib/domain/law/law-reference.ts';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as decisions from '#lib/server/decisions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { user, found, investigation } = await openInvestigation(params.id);
	const decided = (await decisions.listForCase(db, found.id)).filter(({ decision }) => decision.investigationId === params.id);
	return {
		mayDecide: mayDecideCase(user, found.access),
		decidable: investigation.state === 'approved' || investigation.state === 'locked',
		interventions: investigation.interventions.map(({ id, intervention }) => ({
			id,
			label: interventionLabel(intervention),
			name: interventionName(intervention),
			decision: shownDecision(decided.find(({ decision }) => decision.appliedInterventionId === id))
		}))
	};
};

function shownDecision(found: decisions.DecisionInList | undefined) {
	if (!found) return null;
	const { decision, decidedByName, decidedByTitle, orderId } = found;
	const { id, outcome, extent, fromOn, toOn, timeLimitReason, grounds, followUpOn, followUpHow, law, decidedOn, delegationPoint } =
		decision;
	return {
		id,
		orderId,
		granted: isGranted(outcome),
		facts: [
			{ term: 'Utfall', text: OUTCOMES[outcome] },
			{ term: 'Omfattning', text: extent && showExtent(extent) },
			{ term: 'Gäller', text: fromOn && (toOn ? `${fromOn} till ${toOn}` : `från ${fromOn}, tills vidare`) },
			{ term: 'Skäl för tidsgränsen', text: timeLimitReason },
			{ term: 'Skäl', text: grounds },
			{ term: 'Uppföljning', text: [followUpOn, followUpHow].filter(Boolean).join(', ') },
			{ term: 'Lagrum', text: citeLaw(law) },
			{ term: 'Beslutat', text: `${decidedOn} av ${decidedByName}, ${decidedByTitle}, delegation ${delegationPoint}` }
		].flatMap(({ term, text }) => (text ? [{ term, text }] : []))
	};
}
