import { and, eq } from 'drizzle-orm';
import { extentOf } from '#lib/domain/case/extent-fields.ts';
import type { InterventionId } from '#lib/domain/case/interventions.ts';
import type { User } from '#lib/domain/case/user.ts';
import { isGranted } from '#lib/domain/decision/decision.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import type { ChildImpact, Proposal } from '#lib/domain/investigation/assessment.ts';
import type { ChildImpactForm, OutcomeFields, ProposalForm } from '#lib/domain/investigation/assessment-forms.ts';
import { find } from './assessment-reading.ts';
import type { RowRemoved, RowSaved } from './assessment-rows.ts';
import type { Db } from './db/client.ts';
import { updateRevised } from './db/revised.ts';
import { childImpacts, proposals } from './db/schema/assessment.ts';
import * as investigations from './investigations.ts';
import * as register from './register.ts';
import { writeIn } from './writing.ts';

/** Förslag till beslut for one applied intervention; revision 0 is the first. */
export async function save(db: Db, user: User, investigationId: string, form: ProposalForm): Promise<RowSaved<Proposal>> {
	const { appliedInterventionId, revision } = form;
	const thisOne = and(eq(proposals.investigationId, investigationId), eq(proposals.appliedInterventionId, appliedInterventionId));
	return writeIn(db, user, investigationId, async (tx, wrote) => {
		const covered = (await investigations.find(tx, investigationId))?.interventions.find(({ id }) => id === appliedInterventionId);
		if (!covered) return { ok: false, reason: 'unknown' };
		const values = outcomeOf(covered.intervention, form);
		const current = (await find(tx, investigationId)).proposals.find((one) => one.appliedInterventionId === appliedInterventionId);
		if ((current?.revision ?? 0) !== revision) return { ok: false, reason: 'stale', current };

		if (current) await updateRevised(tx, proposals, thisOne, revision, values);
		else await tx.insert(proposals).values({ investigationId, appliedInterventionId, ...values });
		await wrote({ action: 'proposal.saved', subjectKind: 'appliedIntervention', subjectId: appliedInterventionId });
		return { ok: true, id: appliedInterventionId, revision: revision + 1 };
	});
}

/** What is proposed or decided; a refusal has neither extent nor period. */
export function outcomeOf(intervention: InterventionId, form: OutcomeFields): Omit<Proposal, 'appliedInterventionId'> {
	const granted = isGranted(form.outcome);
	return {
		outcome: form.outcome,
		extent: granted ? extentOf(intervention, form) : null,
		fromOn: granted ? blankToNull(form.fromOn) : null,
		toOn: granted ? blankToNull(form.toOn) : null,
		untilFurtherNotice: granted && form.untilFurtherNotice,
		timeLimitReason: granted ? blankToNull(form.timeLimitReason) : null,
		grounds: blankToNull(form.grounds),
		followUpOn: granted ? blankToNull(form.followUpOn) : null,
		followUpHow: granted ? blankToNull(form.followUpHow) : null
	};
}

/** Barnkonsekvensanalys for one child of the case. */
export async function saveChildImpact(db: Db, user: User, investigationId: string, form: ChildImpactForm): Promise<RowSaved<ChildImpact>> {
	const { childId, text, revision } = form;
	const thisOne = and(eq(childImpacts.investigationId, investigationId), eq(childImpacts.childId, childId));
	return writeIn(db, user, investigationId, async (tx, wrote, caseId) => {
		if (!(await register.find(tx, caseId)).children.some(({ id }) => id === childId)) return { ok: false, reason: 'unknown' };
		const current = (await find(tx, investigationId)).childImpacts.find((one) => one.childId === childId);
		if ((current?.revision ?? 0) !== revision) return { ok: false, reason: 'stale', current };

		if (current) await updateRevised(tx, childImpacts, thisOne, revision, { text });
		else await tx.insert(childImpacts).values({ investigationId, childId, text });
		await wrote({ action: 'childImpact.saved', subjectKind: 'child', subjectId: childId });
		return { ok: true, id: childId, revision: revision + 1 };
	});
}

export async function removeChildImpact(
	db: Db,
	user: User,
	investigationId: string,
	childId: string,
	revision: number
): Promise<RowRemoved> {
	return writeIn(db, user, investigationId, async (tx, wrote) => {
		const removed = await tx
			.delete(childImpacts)
			.where(and(eq(childImpacts.investigationId, investigationId), eq(childImpacts.childId, childId), eq(childImpacts.revision, revision)))
			.returning({ childId: childImpacts.childId });
		if (removed.length === 0) return { ok: false, reason: 'stale' };
		await wrote({ action: 'childImpact.removed', subjectKind: 'child', subjectId: childId });
		return { ok: true };
	});
}
