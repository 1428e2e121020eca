import { eq } from 'drizzle-orm';
import { withNulls } from '#lib/domain/exchange/absent.ts';
import type {
	AssessmentInFile,
	CaseFile,
	DecisionInFile,
	InvestigationInFile,
	OrderInFile,
	StoredDocument
} from '#lib/domain/exchange/case-file.ts';
import { bytesOf } from '#lib/domain/exchange/check-import.ts';
import * as schemas from '#lib/domain/investigation/content-schemas.ts';
import * as history from '../answer-history.ts';
import * as audit from '../audit.ts';
import type { Db } from '../db/client.ts';
import { activities, childImpacts, goals, needs, proposals } from '../db/schema/assessment.ts';
import { decisions } from '../db/schema/decision.ts';
import { answers, investigationAuthors, investigationInterventions, investigations } from '../db/schema/investigation.ts';
import { orderMessages, orders, orderVersions } from '../db/schema/order.ts';
import { providers } from '../db/schema/organisation.ts';
import { investigationVersions, reviews } from '../db/schema/review.ts';
import { now } from '../clock.ts';
import { newId } from '../ids.ts';
import * as storedDocuments from '../stored-documents.ts';

/** Documents that the file did not carry, made from the sealed content: by investigation, or by order and version. */
export type Made = ReadonlyMap<string, storedDocuments.Drawn>;
export const documentKey = (subjectId: string, version: number): string => `${subjectId} ${version}`;

export async function writeInvestigation(tx: Db, file: CaseFile, investigation: InvestigationInFile, made: Made): Promise<void> {
	const { id, templateHash, state, interventionIds, openedAt, openedBy, lockedAt, versions } = investigation;
	const caseId = file.case.id;
	const locked = lockedAt ? new Date(lockedAt) : null;
	await tx
		.insert(investigations)
		.values({ id, caseId, templateHash, state, openedAt: new Date(openedAt), openedBy: openedBy.id, lockedAt: locked });
	for (const appliedInterventionId of interventionIds) {
		await tx.insert(investigationInterventions).values({ investigationId: id, appliedInterventionId });
	}
	for (const { user, firstAt } of investigation.authors) {
		await tx.insert(investigationAuthors).values({ investigationId: id, userId: user.id, firstAt: new Date(firstAt) });
	}
	await writeAnswers(tx, investigation);
	const assessment = file.assessments.find(({ investigationId }) => investigationId === id);
	if (assessment) await writeAssessment(tx, assessment);
	for (const { number, hash, content, by, at } of versions) {
		await tx
			.insert(investigationVersions)
			.values({ investigationId: id, number, content, hash, createdAt: new Date(at), createdBy: by.id });
	}
	for (const { by, at, comment, ...review } of investigation.reviews) {
		const answered = { ...review, comment: comment ?? null, reviewedBy: by.id, reviewedAt: new Date(at) };
		await tx.insert(reviews).values({ ...answered, investigationId: id });
	}
	if (state !== 'locked') return;
	const version = investigation.reviews.at(-1)?.versionNumber ?? 0;
	await writeDocument(tx, { caseId, kind: 'investigation', subjectId: id, version }, investigation.document, made);
}

/** The wording that stands is the first of the history here; a locked text has none. */
async function writeAnswers(tx: Db, { id, state, answers: saved }: InvestigationInFile): Promise<void> {
	for (const { path, value, revision, by, at } of saved) {
		const row = { investigationId: id, path, value, revision, saveId: newId(), changedBy: by.id, changedAt: new Date(at) };
		await tx.insert(answers).values(row);
		if (state !== 'locked') await history.keep(tx, row);
	}
}

async function writeAssessment(tx: Db, { investigationId, ...rows }: AssessmentInFile): Promise<void> {
	const also = ({ continuesId, revision }: { continuesId?: string | undefined; revision: number }, index: number) => ({
		investigationId,
		position: index + 1,
		continuesId: continuesId ?? null,
		revision
	});
	for (const [index, row] of rows.needs.entries()) await tx.insert(needs).values({ ...withNulls(schemas.Need, row), ...also(row, index) });
	for (const [index, row] of rows.goals.entries()) await tx.insert(goals).values({ ...withNulls(schemas.Goal, row), ...also(row, index) });
	for (const [index, row] of rows.activities.entries())
		await tx.insert(activities).values({ ...withNulls(schemas.Activity, row), ...also(row, index) });
	for (const row of rows.childImpacts) await tx.insert(childImpacts).values({ ...row, investigationId });
	for (const row of rows.proposals)
		await tx.insert(proposals).values({ ...withNulls(schemas.Proposal, row), investigationId, revision: row.revision });
}

export async function writeDecision(tx: Db, caseId: string, decision: DecisionInFile): Promise<void> {
	const { id, investigationId, versionNumber, appliedInterventionId, grounds, law, decidedOn, delegationPoint } = decision;
	if (!investigationId || !appliedInterventionId || versionNumber === undefined) throw new Error('A decision on nothing is not imported.');
	await tx.insert(decisions).values({
		id,
		caseId,
		investigationId,
		versionNumber,
		appliedInterventionId,
		...withNulls(schemas.Outcome, decision),
		grounds,
		law,
		decidedOn,
		decidedBy: decision.decidedBy.id,
		delegationPoint,
		registeredAt: new Date(decision.registeredAt)
	});
}

export async function writeOrder(tx: Db, actor: string, caseId: string, order: OrderInFile, made: Made): Promise<void> {
	const { id, number, decisionId, provider, versions, messages } = order;
	if (!decisionId) throw new Error('An order on nothing is not imported.');
	const providerId = await providerHere(tx, actor, provider);
	await tx.insert(orders).values({ id, number, caseId, decisionId, providerId });
	for (const { version, content, hash, sentAt, sentBy, firstRead, document } of versions) {
		const read = { firstReadAt: firstRead ? new Date(firstRead.at) : null, firstReadBy: firstRead?.by.id ?? null };
		await tx.insert(orderVersions).values({ orderId: id, version, content, hash, sentAt: new Date(sentAt), sentBy: sentBy.id, ...read });
		await writeDocument(tx, { caseId, kind: 'order', subjectId: id, version }, document, made);
	}
	for (const { by, at, activityId, text, ...message } of messages) {
		const said = { ...message, activityId: activityId ?? null, text: text ?? null, writtenBy: by.id, writtenAt: new Date(at) };
		await tx.insert(orderMessages).values({ ...said, orderId: id });
	}
}

/** A provider who is not here gets a name and nobody who works there. Never one of the same name: they would be shown the order. */
async function providerHere(tx: Db, actor: string, { id, name, kind }: OrderInFile['provider']): Promise<string> {
	const [known] = await tx.select({ id: providers.id }).from(providers).where(eq(providers.id, id));
	if (known) return id;
	const [namesake] = await tx.select({ id: providers.id }).from(providers).where(eq(providers.name, name));
	await tx.insert(providers).values({ id, name: namesake ? `${name} (ur akt ${id.slice(-6)})` : name, kind, endedAt: now() });
	await audit.record(tx, actor, { action: 'provider.imported', subjectKind: 'provider', subjectId: id });
	return id;
}

type Of = { caseId: string; kind: 'investigation' | 'order'; subjectId: string; version: number };

async function writeDocument(tx: Db, of: Of, document: StoredDocument | undefined, made: Made): Promise<void> {
	if (document) return storedDocuments.keep(tx, of, { pdf: bytesOf(document.content) }, new Date(document.storedAt));
	const drawn = made.get(documentKey(of.subjectId, of.version));
	if (!drawn) throw new Error('A locked document is neither in the file nor made.');
	await storedDocuments.keep(tx, of, drawn);
}
