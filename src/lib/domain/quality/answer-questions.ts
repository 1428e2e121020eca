import { ALL_QUESTIONS } from './all-questions.ts';
import type { QualityFile } from './quality-file.ts';
import type { Part, QualityAnswer, QualityId, QualityQuestion } from './question.ts';

/** Answers every question that is asked here. */
export function answerQuestions(file: QualityFile, only?: readonly QualityId[]): QualityAnswer[] {
	return asked(file, only).map((question) => answered(question, file));
}

/** After an edit: what it cannot have changed stands as it was, the rest is answered anew. */
export function answerAgain(file: QualityFile, before: readonly QualityAnswer[], changed: readonly Part[]): QualityAnswer[] {
	const known = new Map(before.map((answer) => [answer.id, answer]));
	const touched: readonly Part[] = changed.some((part) => DECIDES_WHAT_IS_ASKED.includes(part)) ? [...changed, 'answers'] : changed;
	return asked(file).map((question) => {
		const stands = known.get(question.id);
		return stands && !question.reads.some((part) => touched.includes(part)) ? stands : answered(question, file);
	});
}

/** Age, children and the interventions applied for show and hide questions, and with them their answers. */
const DECIDES_WHAT_IS_ASKED: readonly Part[] = ['case', 'registers', 'applications'];

const asked = ({ settings }: QualityFile, only?: readonly QualityId[]): QualityQuestion[] =>
	ALL_QUESTIONS.filter(({ id }) => !settings.off.includes(id) && (only === undefined || only.includes(id)));

const answered = (question: QualityQuestion, file: QualityFile): QualityAnswer => ({
	...question.answer(file),
	id: question.id,
	by: question.by
});
