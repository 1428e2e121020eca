import { showExtent } from '#lib/domain/case/extent.ts';
import { interventionLabel } from '#lib/domain/case/interventions.ts';
import { CHILD_RELATIONS } from '#lib/domain/case/case.ts';
import { OUTCOMES } from '#lib/domain/decision/decision.ts';
import { SUPPORT_KINDS } from '#lib/domain/investigation/assessment.ts';
import { shorten } from '#lib/domain/investigation/shorten.ts';
import { isEntry } from '#lib/domain/template/answers.ts';
import * as areas from '#lib/server/areas.ts';
import * as assessments from '#lib/server/assessment-reading.ts';
import { openInvestigation } from '#lib/server/auth/guard-case.ts';
import { db } from '#lib/server/database.ts';
import * as register from '#lib/server/register.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { found, investigation } = await openInvestigation(params.id);
	const [writing, rows, { children }] = await Promise.all([
		areas.read(db, investigation, found),
		assessments.find(db, params.id),
		register.find(db, found.id)
	]);
	const entries = Object.values(writing.state.answers).filter(isEntry);
	const titleOf = (sectionId: string) => investigation.template.sections.find(({ id }) => id === sectionId)?.title ?? '';
	const interventionOf = (appliedId: string) => {
		const applied = investigation.interventions.find(({ id }) => id === appliedId);
		return applied ? interventionLabel(applied.intervention) : '';
	};
	const { needs, goals, activities, childImpacts, proposals } = rows;

	return {
		needs: needs.map((need) => ({
			...need,
			area: titleOf(need.sectionId),
			quotes: entries.filter(({ id }) => need.entryIds.includes(id)).map(({ text }) => text)
		})),
		goals: goals.map((goal) => ({ ...goal, needs: needs.filter(({ id }) => goal.needIds.includes(id)).map(({ text }) => shorten(text)) })),
		activities: activities.map(({ needId, goalId, appliedInterventionId, supportKinds, ...activity }) => ({
			...activity,
			need: shorten(needs.find(({ id }) => id === needId)?.text ?? ''),
			goal: shorten(goals.find(({ id }) => id === goalId)?.words ?? ''),
			intervention: interventionOf(appliedInterventionId),
			support: supportKinds.map((kind) => SUPPORT_KINDS[kind]).join(', ')
		})),
		children: children.map(({ id, name, birthYear, relation }) => ({
			id,
			name: `${name || CHILD_RELATIONS[relation]}, född ${birthYear}`,
			text: childImpacts.find(({ childId }) => childId === id)?.text ?? null
		})),
		proposals: investigation.interventions.map(({ id, intervention }) => {
			const proposal = proposals.find(({ appliedInterventionId }) => appliedInterventionId === id);
			return {
				id,
				intervention: interventionLabel(intervention),
				outcome: proposal ? OUTCOMES[proposal.outcome] : null,
				extent: proposal?.extent ? showExtent(proposal.extent) : null,
				fromOn: proposal?.fromOn ?? null,
				toOn: proposal?.untilFurtherNotice ? 'tills vidare' : (proposal?.toOn ?? null),
				timeLimitReason: proposal?.timeLimitReason ?? null,
				grounds: proposal?.grounds ?? null,
				followUp: [proposal?.followUpOn, proposal?.followUpHow].filter(Boolean).join(', ')
			};
		})
	};
};
