import { joinPath, type Answers, type AnswerValue } from '#lib/domain/template/answers.ts';
import type { Question } from '#lib/domain/template/question.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { DAY_TIMES, DAYS } from '#lib/domain/template/week.ts';

export type RandomAnswers = {
	answers: Answers;
	/** Words that stand nowhere else, and the path of the text they are in. */ marks: Map<string, string>;
};

/** A random answer of each question's own kind, for one child and one relative; `share` of the questions are answered. */
export function randomAnswers(template: Template, seed: number, share: number): RandomAnswers {
	const answers: Record<string, AnswerValue> = {};
	const marks = new Map<string, string>();
	let state = seed;
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
	const weekOf = (counts: 'minutes' | 'times'): AnswerValue => ({
		slots: [{ day: pick(DAYS), time: pick(DAY_TIMES), ...(counts === 'minutes' && { minutes: 45 }) }]
	});
	const chance = () => (state = (state * 48271 + 11) % 2147483647) / 2147483647;

	const answer = (question: Question, path: string) => {
		if (chance() > share) return;
		if (question.kind === 'shortText' || question.kind === 'longText') {
			const mark = `märke${marks.size}x`;
			marks.set(mark, path);
			answers[`${path}/e1`] = { id: 'e1', text: `Sagt ${mark} här.`, source: { kind: 'person' } };
		} else if (question.kind === 'yesNo') answers[path] = chance() < 0.7 ? 'yes' : 'no';
		else if (question.kind === 'oneOf') answers[path] = pick(question.options).id;
		else if (question.kind === 'manyOf') answers[path] = question.options.filter(() => chance() < 0.4).map(({ id }) => id);
		else if (question.kind === 'scale') answers[path] = [{ code: question.codes[0]?.code ?? '', current: 3, intended: 1 }];
		else if (question.kind === 'week') answers[path] = weekOf(question.counts);
		else if (question.kind === 'factor') answers[path] = { polarity: 'hinder', level: 2 };
		else if (question.kind === 'date') answers[path] = '2026-10-01';
	};
	for (const question of template.sections.flatMap((section) => section.questions)) {
		answer(question, question.id);
		if (question.kind !== 'group') continue;
		const rows =
			question.over === 'rows' ? ['row'] : question.over === 'children' ? ['child'] : question.over === 'relatives' ? ['relative'] : [];
		if (question.over === 'rows') answers[question.id] = rows;
		for (const row of rows) for (const inner of question.questions) answer(inner, joinPath(question.id, row, inner.id));
	}
	return { answers, marks };
}
