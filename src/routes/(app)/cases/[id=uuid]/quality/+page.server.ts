import { error, fail, redirect } from '@sveltejs/kit';
import { mayReviewCase, mayWriteCase } from '#lib/domain/case/access.ts';
import { ALL_QUESTIONS } from '#lib/domain/quality/all-questions.ts';
import { labelPlace } from '#lib/domain/quality/label-place.ts';
import { LEVEL_RULES } from '#lib/domain/quality/level-rules.ts';
import type { QualityFile } from '#lib/domain/quality/quality-file.ts';
import type { Level, Stage } from '#lib/domain/quality/question.ts';
import { QualityReadingForm, type QualityReading, type ReadAnswer } from '#lib/domain/quality/readings.ts';
import { openCase, requireCase } from '#lib/server/auth/guard-case.ts';
import { dayOf } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import * as quality from '#lib/server/quality.ts';
import { addressOf } from '#lib/components/quality/address-of.ts';
import type { Actions, PageServerLoad } from './$types';

const STAGES: readonly { stage: Stage; title: string }[] = [
	{ stage: 'investigation', title: 'Utredning' },
	{ stage: 'decision', title: 'Beslut' },
	{ stage: 'order', title: 'Beställning' },
	{ stage: 'plan', title: 'Genomförandeplan' },
	{ stage: 'followUp', title: 'Uppföljning' },
	{ stage: 'file', title: 'Akt' }
];

export const load: PageServerLoad = async ({ params }) => {
	const { user, found } = await openCase(params.id);
	const of = await quality.ofCase(db, found.id);
	if (!of) error(404, 'Ärendet finns inte.');
	const rows = of.answers.map((answer) => shown(answer, of.file));
	return {
		here: 'Kvalitetsfrågor',
		stages: STAGES.map(({ stage, title }) => ({ stage, title, rows: rows.filter((row) => row.stage === stage) })).filter(({ rows: its }) =>
			its.some(({ asked }) => asked)
		),
		locked: of.file.investigation?.locked ?? false,
		mayReview: mayReviewCase(user, found.access),
		mayDispute: mayWriteCase(user, found.access)
	};
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const { user, found } = await requireCase(params.id);
		const mayReview = mayReviewCase(user, found.access);
		if (!mayReview && !mayWriteCase(user, found.access)) error(403, 'Du kan läsa ärendet men inte svara på frågorna.');
		const typed = Object.fromEntries(await request.formData());
		const form = QualityReadingForm.safeParse(typed);
		const again = { question: String(typed.question ?? ''), reason: String(typed.reason ?? '') };
		if (!form.success) return fail(400, { ...again, message: form.error.issues[0]?.message ?? 'Välj ett svar.' });

		if (mayReview && form.data.level === '') return fail(400, { ...again, message: 'Välj ett svar.' });
		const level = form.data.level === '' ? null : (Number(form.data.level) as Level);
		const kept = await quality.keepReading(db, user, {
			caseId: found.id,
			question: form.data.question,
			level,
			reason: form.data.reason || null
		});
		if (!kept.ok && kept.reason === 'mayNot') error(403, 'Bara den som leder enheten sätter nivån, och bara den som skriver invänder.');
		if (!kept.ok)
			return fail(400, {
				...again,
				message: kept.reason === 'reasonNeeded' ? 'Skriv varför du ser det annorlunda.' : 'Frågan ställs inte i ärendet.'
			});
		redirect(303, `/cases/${found.id}/quality#${form.data.question}`);
	}
};

function shown(answer: ReadAnswer, file: QualityFile) {
	const question = ALL_QUESTIONS.find(({ id }) => id === answer.id);
	const { id, by, level, stands, message } = answer;
	return {
		id,
		by,
		level,
		stands,
		message,
		stage: question?.stage ?? 'file',
		asks: question?.asks ?? '',
		source: question?.source ?? '',
		/** Not yet due and not applicable wait in silence. */
		asked: level !== null || ('status' in answer && answer.status === 'reader'),
		waitsForReader:
			answer.reviewed === null &&
			(level === null ? 'status' in answer && answer.status === 'reader' : 'awaits' in answer && answer.awaits === 'reader'),
		where: answer.where.slice(0, 5).map((place) => ({ label: labelPlace(file, place), href: addressOf(file, place) })),
		more: Math.max(0, answer.where.length - 5),
		rules: ([3, 2, 1] as const).flatMap((one) => (LEVEL_RULES[id][one] ? [{ level: one, text: LEVEL_RULES[id][one] }] : [])),
		reviewed: told(answer.reviewed),
		disputed: told(answer.disputed)
	};
}

const told = (reading: QualityReading | null) =>
	reading && { level: reading.level, reason: reading.reason, by: reading.by, on: dayOf(reading.at) };
