import { asc, eq } from 'drizzle-orm';
import { mayReviewCase, mayWriteCase } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import { checkText } from '#lib/domain/language/check-text.ts';
import { answerQuestions } from '#lib/domain/quality/answer-questions.ts';
import { qualityFile, type QualityFile } from '#lib/domain/quality/quality-file.ts';
import type { Level, QualityId } from '#lib/domain/quality/question.ts';
import { readingOf } from '#lib/domain/quality/reading.ts';
import { needsReason, withReadings, type QualityReading, type ReadAnswer } from '#lib/domain/quality/readings.ts';
import { USUAL_SETTINGS } from '#lib/domain/quality/settings.ts';
import { textCaseOf } from '#lib/domain/language/text-case.ts';
import * as audit from './audit.ts';
import * as cases from './cases.ts';
import { now, today } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { qualityReadings } from './db/schema/quality.ts';
import { readCase } from './exchange/reading.ts';
import { newId } from './ids.ts';
import * as violenceScreenings from './violence-screenings.ts';

export type CaseQuality = { file: QualityFile; answers: ReadAnswer[] };

/** Every quality question of a case as of a day, with what readers have said of it. */
export async function ofCase(db: Db, caseId: string, on = today()): Promise<CaseQuality | undefined> {
	const [read, violence, readings] = await Promise.all([
		readCase(db, caseId),
		violenceScreenings.occasions(db, caseId),
		readingsOf(db, caseId)
	]);
	if (!read) return undefined;
	const file = qualityFile(read, on, USUAL_SETTINGS, readingOf(checkText, textCaseOf(read, on)), { violence });
	return { file, answers: withReadings(answerQuestions(file), readings) };
}

/** Keeps what somebody said of a question, with what the machine said then. A level is the reviewer's to set, an objection the writer's. */
export async function keepReading(
	db: Db,
	user: User,
	{ caseId, question, level, reason }: { caseId: string; question: QualityId; level: Level | null; reason: string | null }
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'reasonNeeded' | 'mayNot' }> {
	return inTransaction(db, async (tx) => {
		const found = await cases.find(tx, caseId);
		if (!found || !(level === null ? mayWriteCase : mayReviewCase)(user, found.access)) return { ok: false, reason: 'mayNot' };
		const answer = (await ofCase(tx, caseId))?.answers.find(({ id }) => id === question);
		if (!answer) return { ok: false, reason: 'unknown' };
		if (reason === null && (level === null || needsReason(level, answer))) return { ok: false, reason: 'reasonNeeded' };

		await tx
			.insert(qualityReadings)
			.values({ id: newId(), caseId, question, level, machineLevel: answer.level, reason, readBy: user.id, readAt: now() });
		await audit.record(tx, user.id, {
			action: level === null ? 'quality.disputed' : 'quality.read',
			subjectKind: 'quality',
			subjectId: question,
			caseId,
			...(level === null ? {} : { detail: { level } })
		});
		return { ok: true };
	});
}

async function readingsOf(db: Db, caseId: string): Promise<QualityReading[]> {
	const { question, level, machineLevel, reason, readAt } = qualityReadings;
	return db
		.select({ question, level, machineLevel, reason, by: users.name, at: readAt })
		.from(qualityReadings)
		.innerJoin(users, eq(users.id, qualityReadings.readBy))
		.where(eq(qualityReadings.caseId, caseId))
		.orderBy(asc(qualityReadings.id));
}
