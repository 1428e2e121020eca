import { and, desc, eq } from 'drizzle-orm';
import { mayDecideCase } from '#lib/domain/case/access.ts';
import { basisOf } from '#lib/domain/case/interventions.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { DecisionForm } from '#lib/domain/decision/decision-form.ts';
import { decisionDocument, type DecisionSource } from '#lib/domain/document/decision-document.ts';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import { lawOf } from '#lib/domain/law/law-reference.ts';
import * as history from './answer-history.ts';
import * as audit from './audit.ts';
import * as cases from './cases.ts';
import { dayOf, now, stampOf } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { appliedInterventions } from './db/schema/application.ts';
import { users } from './db/schema/auth.ts';
import { decisions } from './db/schema/decision.ts';
import { investigations as investigationTable } from './db/schema/investigation.ts';
import { orders } from './db/schema/order.ts';
import * as delegations from './delegations.ts';
import { contentHash } from './hash.ts';
import { newId } from './ids.ts';
import * as investigations from './investigations.ts';
import type { Investigation } from './investigations.ts';
import { outcomeOf } from './proposals.ts';
import { reopenIfChanged } from './reopening.ts';
import * as reviews from './reviews.ts';
import * as storedDocuments from './stored-documents.ts';
import * as versions from './versions.ts';

type Registered =
	| { ok: true; id: string }
	| { ok: false; reason: 'notApproved' | 'changed' | 'decided' | 'unknown' | 'notAllowed' | 'noDelegation' | 'future' | 'beforeApproval' };

/**
 * Registers the decision of the signed-in user on one intervention, and keeps its letter. The first one locks the investigation
 * and keeps its bytes too; the others are decided on that same version.
 */
export async function register(
	db: Db,
	user: User,
	investigationId: string,
	form: DecisionForm,
	draw: storedDocuments.DrawPdf
): Promise<Registered> {
	const at = now();
	if (form.decidedOn > dayOf(at)) return { ok: false, reason: 'future' };
	const before = await investigations.find(db, investigationId);
	if (before?.state !== 'approved' && before?.state !== 'locked') return { ok: false, reason: 'notApproved' };
	// Made outside the transaction, which waits for nothing but the database; that it still says the same is asked again inside.
	const prepared = await prepare(db, user, before, form, at);
	if (!prepared.ok) return prepared;
	const made = {
		investigation: before.state === 'approved' ? await drawn(investigationTree(before, prepared, at), draw) : undefined,
		letter: await drawn(prepared.letter, draw)
	};

	return inTransaction(db, async (tx) => {
		const investigation = await investigations.find(tx, investigationId);
		const ofCase = investigation && (await cases.find(tx, investigation.caseId));
		if (!investigation) return { ok: false, reason: 'unknown' };
		if (!ofCase || !mayDecideCase(user, ofCase.access)) return { ok: false, reason: 'notAllowed' };
		const { caseId, state } = investigation;
		const approval = await reviews.approvedVersion(tx, investigationId);
		if (approval && form.decidedOn < dayOf(approval.at)) return { ok: false, reason: 'beforeApproval' };
		if (state === 'approved') {
			const reopened = await reopenIfChanged(tx, user.id, { id: investigationId, caseId });
			const approved = await reviews.approvedVersion(tx, investigationId);
			if (reopened || !made.investigation || approved?.hash !== prepared.version.hash) return { ok: false, reason: 'changed' };
		} else if (state !== 'locked') return { ok: false, reason: 'notApproved' };
		const still = await prepare(tx, user, investigation, form, at);
		if (!still.ok) return still;
		if (contentHash(still.letter) !== contentHash(made.letter.tree)) return { ok: false, reason: 'changed' };

		const { number } = prepared.version;
		if (made.investigation) await lock(tx, user, { investigationId, caseId, number, at }, made.investigation);
		const id = newId();
		await tx
			.insert(decisions)
			.values({ ...prepared.decision, id, caseId, investigationId, versionNumber: number, decidedBy: user.id, registeredAt: at });
		await storedDocuments.keep(tx, { caseId, kind: 'decision', subjectId: id, version: 1 }, made.letter);
		await audit.record(tx, user.id, { action: 'decision.registered', subjectKind: 'decision', subjectId: id, caseId });
		return { ok: true, id };
	});
}

type Prepared = {
	ok: true;
	version: { number: number; hash: string };
	content: InvestigationContent;
	decision: DecisionSource['decision'];
	letter: DocumentTree;
};

/** What would be decided, on which version, and the letter that says it. */
async function prepare(
	db: Db,
	user: User,
	{ id, interventions }: Investigation,
	form: DecisionForm,
	at: Date
): Promise<Prepared | Extract<Registered, { ok: false }>> {
	const applied = interventions.find((one) => one.id === form.appliedInterventionId);
	if (!applied) return { ok: false, reason: 'unknown' };
	if (await isDecided(db, applied.id)) return { ok: false, reason: 'decided' };
	const { intervention } = applied;
	const delegation = await delegations.validFor(db, user.id, intervention, form.decidedOn);
	// Who has lost a delegation does not get it back by writing an earlier day.
	const holdsToday = await delegations.validFor(db, user.id, intervention, dayOf(at));
	if (!delegation || !holdsToday) return { ok: false, reason: 'noDelegation' };
	const version = await reviews.approvedVersion(db, id);
	const content = version && (await versions.contentOf(db, id, version.number));
	if (!version || !content) return { ok: false, reason: 'notApproved' };

	const { decidedOn, grounds } = form;
	const law = lawOf(basisOf(intervention), decidedOn);
	const made = {
		...outcomeOf(intervention, form),
		appliedInterventionId: applied.id,
		grounds,
		law,
		decidedOn,
		delegationPoint: delegation.point
	};
	const letter = decisionDocument({ content, decision: made, intervention, decidedBy: user }, { asOf: stampOf(at) });
	return { ok: true, version, content, decision: made, letter };
}

const investigationTree = ({ template }: Investigation, { content, version }: Prepared, at: Date): DocumentTree =>
	investigationDocument(content, template, { asOf: stampOf(at), draft: false, version: version.number });

const drawn = async (tree: DocumentTree, draw: storedDocuments.DrawPdf): Promise<storedDocuments.Drawn> => ({
	tree,
	pdf: await draw(tree)
});

async function lock(
	tx: Db,
	user: User,
	{ investigationId, caseId, number, at }: { investigationId: string; caseId: string; number: number; at: Date },
	document: storedDocuments.Drawn
) {
	await tx
		.update(investigationTable)
		.set({ state: 'locked', lockedAt: at })
		.where(and(eq(investigationTable.id, investigationId), eq(investigationTable.state, 'approved')));
	await storedDocuments.keep(tx, { caseId, kind: 'investigation', subjectId: investigationId, version: number }, document);
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
			decidedByPhone: users.phone,
			orderId: orders.id
		})
		.from(decisions)
		.innerJoin(appliedInterventions, eq(appliedInterventions.id, decisions.appliedInterventionId))
		.innerJoin(users, eq(users.id, decisions.decidedBy))
		.leftJoin(orders, eq(orders.decisionId, decisions.id))
		.$dynamic();
