import { and, asc, eq, inArray } from 'drizzle-orm';
import type { InterventionId } from '#lib/domain/case/interventions.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { InvestigationState } from '#lib/domain/investigation/investigation.ts';
import type { Template } from '#lib/domain/template/template.ts';
import * as audit from './audit.ts';
import * as applications from './applications.ts';
import { dayOf, now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { appliedInterventions } from './db/schema/application.ts';
import { investigationAuthors, investigationInterventions, investigations, templateVersions } from './db/schema/investigation.ts';
import { newId } from './ids.ts';
import * as templates from './templates.ts';

export type Investigation = {
	id: string;
	caseId: string;
	state: InvestigationState;
	templateHash: string;
	template: Template;
	interventions: { id: string; intervention: InterventionId }[];
	openedAt: Date;
	lockedAt: Date | null;
};

type OpenResult = { ok: true; id: string } | { ok: false; reason: 'noTemplate' | 'notApplied' | 'alreadyInvestigated' };

/** Opens an investigation of what was applied for, on the newest version of the template that is in force. */
export async function open(db: Db, user: User, caseId: string, appliedIds: readonly string[], templateId: string): Promise<OpenResult> {
	const openedAt = now();
	return inTransaction(db, async (tx) => {
		const template = (await templates.inForce(tx, dayOf(openedAt))).find((one) => one.templateId === templateId);
		if (!template) return { ok: false, reason: 'noTemplate' };
		const applied = (await applications.list(tx, caseId))
			.flatMap(({ interventions }) => interventions)
			.filter(({ id }) => appliedIds.includes(id));
		if (applied.length === 0 || applied.length < new Set(appliedIds).size) return { ok: false, reason: 'notApplied' };
		if (applied.some(({ investigationId }) => investigationId !== null)) return { ok: false, reason: 'alreadyInvestigated' };

		const id = newId();
		await tx.insert(investigations).values({ id, caseId, templateHash: template.hash, openedAt, openedBy: user.id });
		await tx.insert(investigationInterventions).values(applied.map((one) => ({ investigationId: id, appliedInterventionId: one.id })));
		await audit.record(tx, user.id, { action: 'investigation.opened', subjectKind: 'investigation', subjectId: id, caseId });
		return { ok: true, id };
	});
}

export async function find(db: Db, id: string): Promise<Investigation | undefined> {
	const [row] = await db
		.select({ of: investigations, template: templateVersions.content })
		.from(investigations)
		.innerJoin(templateVersions, eq(templateVersions.hash, investigations.templateHash))
		.where(eq(investigations.id, id));
	if (!row) return undefined;
	const { caseId, state, templateHash, openedAt, lockedAt } = row.of;
	const interventions = await db
		.select({ id: appliedInterventions.id, intervention: appliedInterventions.intervention })
		.from(investigationInterventions)
		.innerJoin(appliedInterventions, eq(appliedInterventions.id, investigationInterventions.appliedInterventionId))
		.where(eq(investigationInterventions.investigationId, id))
		.orderBy(asc(appliedInterventions.id));
	return { id, caseId, state, templateHash, template: row.template, interventions, openedAt, lockedAt };
}

export type InvestigationInList = Omit<Investigation, 'template' | 'templateHash'> & { title: string };

/** Of one case, latest first. */
export async function listForCase(db: Db, caseId: string): Promise<InvestigationInList[]> {
	const rows = await db
		.select({ of: investigations, title: templateVersions.title })
		.from(investigations)
		.innerJoin(templateVersions, eq(templateVersions.hash, investigations.templateHash))
		.where(eq(investigations.caseId, caseId))
		.orderBy(asc(investigations.id));
	const covered = await db
		.select({
			investigationId: investigationInterventions.investigationId,
			id: appliedInterventions.id,
			intervention: appliedInterventions.intervention
		})
		.from(investigationInterventions)
		.innerJoin(appliedInterventions, eq(appliedInterventions.id, investigationInterventions.appliedInterventionId))
		.where(
			inArray(
				investigationInterventions.investigationId,
				rows.map(({ of }) => of.id)
			)
		);
	return rows.toReversed().map(({ of: { id, caseId, state, openedAt, lockedAt }, title }) => ({
		id,
		caseId,
		state,
		openedAt,
		lockedAt,
		title,
		interventions: covered.filter(({ investigationId }) => investigationId === id).map(({ id, intervention }) => ({ id, intervention }))
	}));
}

/** Whether an applied intervention is one of those the investigation covers. */
export async function covers(db: Db, id: string, appliedInterventionId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: investigationInterventions.investigationId })
		.from(investigationInterventions)
		.where(
			and(eq(investigationInterventions.investigationId, id), eq(investigationInterventions.appliedInterventionId, appliedInterventionId))
		);
	return row !== undefined;
}

/** Everybody who saved anything in it. */
export async function authorsOf(db: Db, id: string): Promise<string[]> {
	const rows = await db
		.select({ userId: investigationAuthors.userId })
		.from(investigationAuthors)
		.where(eq(investigationAuthors.investigationId, id));
	return rows.map(({ userId }) => userId);
}
