import { and, desc, eq } from 'drizzle-orm';
import { mayDecideCase } from '#lib/domain/case/access.ts';
import { basisOf } from '#lib/domain/case/interventions.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { DecisionForm } from '#lib/domain/decision/decision-form.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import { lawOf } from '#lib/domain/law/law-reference.ts';
import * as history from './answer-history.ts';
import * as audit from './audit.ts';
import * as cases from './cases.ts';
import { dayOf, now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { appliedInterventions } from './db/schema/application.ts';
import { users } from './db/schema/auth.ts';
import { decisions } from './db/schema/decision.ts';
import { investigations as investigationTable } from './db/schema/investigation.ts';
import { orders } from './db/schema/order.ts';
import * as delegations from './delegations.ts';
import { newId } from './ids.ts';
import * as investigations from './investigations.ts';
import { outcomeOf } from './proposals.ts';
import { reopenIfChanged } from './reopening.ts';
import * as reviews from './reviews.ts';
import * as storedDocuments from './stored-documents.ts';
import * as versions from './versions.ts';

/** Makes the bytes that are kept: the investigation as it was approved. */
export type RenderInvestigation = (content: InvestigationContent, version: { number: number; asOf: Date }) => Promise<Uint8Array>;

type Registered =
	| { ok: true; id: string }
	| { ok: false; reason: 'notApproved' | 'changed' | 'decided' | 'unknown' | 'notAllowed' | 'noDelegation' | 'future' | 'beforeApproval' };

/**
 * Registers the decision of the signed-in user on one intervention. The first one locks the investigation and keeps its
 * bytes; the others are decided on that same version.
 */
export async function register(
	db: Db,
	user: User,
	investigationId: string,
	form: DecisionForm,
	render: RenderInvestigation
): Promise<Registered> {
	const at = now();
	if (form.decidedOn > dayOf(at)) return { ok: false, reason: 'future' };
	const before = await investigations.find(db, investigationId);
	if (before?.state !== 'approved' && before?.state !== 'locked') return { ok: false, reason: 'notApproved' };
	// Made outside the transaction, which waits for nothing but the database; that it still is the same version is asked again inside.
	const made = before.state === 'approved' ? await rendered(db, investigationId, at, render) : undefined;

	return inTransaction(db, async (tx) => {
		const investigation = await investigations.find(tx, investigationId);
		const applied = investigation?.interventions.find(({ id }) => id === form.appliedInterventionId);
		if (!investigation || !applied) return { ok: false, reason: 'unknown' };
		const ofCase = await cases.find(tx, investigation.caseId);
		if (!ofCase || !mayDecideCase(user, ofCase.access)) return { ok: false, reason: 'notAllowed' };
		if (await isDecided(tx, applied.id)) return { ok: false, reason: 'decided' };
		const delegation = await delegations.validFor(tx, user.id, applied.intervention, form.decidedOn);
		// Who has lost a delegation does not get it back by writing an earlier day.
		const holdsToday = await delegations.validFor(tx, user.id, applied.intervention, dayOf(at));
		if (!delegation || !holdsToday) return { ok: false, reason: 'noDelegation' };

		const { caseId, state } = investigation;
		const approval = await reviews.approvedVersion(tx, investigationId);
		if (approval && form.decidedOn < dayOf(approval.at)) return { ok: false, reason: 'beforeApproval' };
		if (state === 'approved') {
			const reopened = await reopenIfChanged(tx, user.id, { id: investigationId, caseId });
			const approved = await reviews.approvedVersion(tx, investigationId);
			if (reopened || !made || approved?.hash !== made.hash) return { ok: false, reason: 'changed' };
			await lock(tx, user, { investigationId, caseId, at }, made);
		} else if (state !== 'locked') return { ok: false, reason: 'notApproved' };

		const versionNumber = (await reviews.approvedVersion(tx, investigationId))?.number ?? 0;
		const id = newId();
		await tx.insert(decisions).values({
			...outcomeOf(applied.intervention, form),
			id,
			caseId,
			investigationId,
			versionNumber,
			appliedInterventionId: applied.id,
			grounds: form.grounds,
			law: lawOf(basisOf(applied.intervention), form.decidedOn),
			decidedOn: form.decidedOn,
			decidedBy: user.id,
			delegationPoint: delegation.point,
			registeredAt: at
		});
		await audit.record(tx, user.id, { action: 'decision.registered', subjectKind: 'decision', subjectId: id, caseId });
		return { ok: true, id };
	});
}

type Made = { number: number; hash: string; bytes: Uint8Array };

async function rendered(db: Db, investigationId: string, asOf: Date, render: RenderInvestigation): Promise<Made | undefined> {
	const approved = await reviews.approvedVersion(db, investigationId);
	const content = approved && (await versions.contentOf(db, investigationId, approved.number));
	return content && { ...approved, bytes: await render(content, { number: approved.number, asOf }) };
}

async function lock(
	tx: Db,
	user: User,
	{ investigationId, caseId, at }: { investigationId: string; caseId: string; at: Date },
	{ number, bytes }: Made
) {
	await tx
		.update(investigationTable)
		.set({ state: 'locked', lockedAt: at })
		.where(and(eq(investigationTable.id, investigationId), eq(investigationTable.state, 'approved')));
	await storedDocuments.keep(tx, { caseId, kind: 'investigation', subjectId: investigationId, version: number }, bytes);
	const about = { subjectKind: 'investigation', subjectId: investigationId, caseId };
	await audit.record(tx, user.id, { ...about, action: 'investigation.locked', detail: { version: number } });
	await history.disposeOf(tx, investigationId);
	await audit.record(tx, user.id, { ...about, action: 'answers.historyDisposed' });
}

async function isDecided(tx: Db, appliedInterventionId: string): Promise<boolean> {
	const [row] = await tx.select({ id: decisions.id }).from(decisions).where(eq(decisions.appliedInterventionId, appliedInterventionId));
	return row !== undefined;
}

export type DecisionInList = Awaited<ReturnType<typeof listForCase>>[number];

/** With the intervention, who decided, and the order if there is one. Latest first. */
export const listForCase = (db: Db, caseId: string) => select(db).where(eq(decisions.caseId, caseId)).orderBy(desc(decisions.id));

export async function find(db: Db, id: string): Promise<DecisionInList | undefined> {
	const [row] = await select(db).where(eq(decisions.id, id));
	return row;
}

const select = (db: Db) =>
	db
		.select({
			decision: decisions,
			intervention: appliedInterventions.intervention,
			decidedByName: users.name,
			decidedByTitle: users.title,
			orderId: orders.id
		})
		.from(decisions)
		.innerJoin(appliedInterventions, eq(appliedInterventions.id, decisions.appliedInterventionId))
		.innerJoin(users, eq(users.id, decisions.decidedBy))
		.leftJoin(orders, eq(orders.decisionId, decisions.id))
		.$dynamic();
