import { asc, eq } from 'drizzle-orm';
import { withoutNulls } from '#lib/domain/exchange/absent.ts';
import type { AssessmentInFile, CaseFile, InvestigationInFile } from '#lib/domain/exchange/case-file.ts';
import type { Db } from '../db/client.ts';
import { activities, childImpacts, goals, needs, proposals } from '../db/schema/assessment.ts';
import { answers, investigationAuthors, investigationInterventions, investigations } from '../db/schema/investigation.ts';
import { investigationVersions, reviews } from '../db/schema/review.ts';
import { answersOf } from '../investigation-content.ts';
import { documentOf, type Reading } from './reading-parts.ts';

/** The investigations of a case, each with its assessment, in the order they were opened. */
export async function investigationsOf(reading: Reading, caseId: string) {
	const { db } = reading;
	const rows = await db.select().from(investigations).where(eq(investigations.caseId, caseId)).orderBy(asc(investigations.id));
	const read: Pick<CaseFile, 'investigations' | 'assessments'> = { investigations: [], assessments: [] };
	for (const row of rows) {
		read.investigations.push(await investigationOf(reading, row));
		read.assessments.push(await assessmentOf(db, row.id));
	}
	return read;
}

async function investigationOf(
	reading: Reading,
	{ id, templateHash, state, openedAt, openedBy, lockedAt }: typeof investigations.$inferSelect
): Promise<InvestigationInFile> {
	const { db, named } = reading;
	const covered = await db
		.select({ id: investigationInterventions.appliedInterventionId })
		.from(investigationInterventions)
		.where(eq(investigationInterventions.investigationId, id))
		.orderBy(asc(investigationInterventions.appliedInterventionId));
	const authors = await db
		.select()
		.from(investigationAuthors)
		.where(eq(investigationAuthors.investigationId, id))
		.orderBy(asc(investigationAuthors.firstAt), asc(investigationAuthors.userId));
	const versions = await db
		.select()
		.from(investigationVersions)
		.where(eq(investigationVersions.investigationId, id))
		.orderBy(asc(investigationVersions.number));
	const answered = await db.select().from(reviews).where(eq(reviews.investigationId, id)).orderBy(asc(reviews.id));
	const document = await documentOf(reading, 'investigation', id);
	return {
		id,
		templateHash,
		state,
		interventionIds: covered.map((row) => row.id),
		openedAt: openedAt.toISOString(),
		openedBy: named(openedBy),
		...(lockedAt && { lockedAt: lockedAt.toISOString() }),
		authors: authors.map(({ userId, firstAt }) => ({ user: named(userId), firstAt: firstAt.toISOString() })),
		answers: await standingAnswers(reading, { id, templateHash }),
		versions: versions.map(({ number, hash, content, createdBy, createdAt }) => ({
			number,
			hash,
			content,
			by: named(createdBy),
			at: createdAt.toISOString()
		})),
		reviews: answered.map(({ id, versionNumber, hash, outcome, comment, reviewedBy, reviewedAt }) => ({
			id,
			versionNumber,
			hash,
			outcome,
			...(comment !== null && { comment }),
			by: named(reviewedBy),
			at: reviewedAt.toISOString()
		})),
		...(document && { document })
	};
}

/** The same that may enter a version: nothing that is kept apart, and no rows that were taken away. */
async function standingAnswers({ db, named }: Reading, investigation: { id: string; templateHash: string }) {
	const standing = await answersOf(db, investigation);
	const rows = await db.select().from(answers).where(eq(answers.investigationId, investigation.id)).orderBy(asc(answers.path));
	return rows.flatMap(({ path, value, revision, changedBy, changedAt }) =>
		value === null || !Object.hasOwn(standing, path) ? [] : [{ path, value, revision, by: named(changedBy), at: changedAt.toISOString() }]
	);
}

async function assessmentOf(db: Db, investigationId: string): Promise<AssessmentInFile> {
	const needRows = await db
		.select()
		.from(needs)
		.where(eq(needs.investigationId, investigationId))
		.orderBy(asc(needs.position), asc(needs.id));
	const goalRows = await db
		.select()
		.from(goals)
		.where(eq(goals.investigationId, investigationId))
		.orderBy(asc(goals.position), asc(goals.id));
	const activityRows = await db
		.select()
		.from(activities)
		.where(eq(activities.investigationId, investigationId))
		.orderBy(asc(activities.position), asc(activities.id));
	const impacts = await db
		.select()
		.from(childImpacts)
		.where(eq(childImpacts.investigationId, investigationId))
		.orderBy(asc(childImpacts.childId));
	const proposed = await db
		.select()
		.from(proposals)
		.where(eq(proposals.investigationId, investigationId))
		.orderBy(asc(proposals.appliedInterventionId));
	return {
		investigationId,
		needs: needRows.map(placed),
		goals: goalRows.map(placed),
		activities: activityRows.map(placed),
		childImpacts: impacts.map(({ investigationId: _, ...row }) => row),
		proposals: proposed.map(({ investigationId: _, ...row }) => withoutNulls(row))
	};
}

/** The order of the list says the position. */
const placed = <Row extends { investigationId: string; position: number }>({ investigationId: _i, position: _p, ...row }: Row) =>
	withoutNulls(row);
