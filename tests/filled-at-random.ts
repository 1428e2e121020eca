import { joinPath, LEVELS, USUAL_RATINGS, YES_NO, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import type { Question, SimpleQuestion } from '#lib/domain/template/question.ts';
import type { Registers } from '#lib/domain/template/registers.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { DAYS, DAY_TIMES } from '#lib/domain/template/week.ts';

export const TODAY = '2026-11-24';
export const REGISTERS: Registers = Object.fromEntries(
	['children', 'relatives', 'contacts', 'staff', 'activities', 'goals'].map((register) => [
		register,
		[
			{ id: `${register}-1`, name: `${register} ett` },
			{ id: `${register}-2`, name: `${register} två` }
		]
	])
);

/** Answers of each question's own kind, in every row; the same seed gives the same. Half of the questions are passed over. */
export function filledAtRandom(template: Template, seed: number): Record<Path, AnswerValue> {
	const answers: Record<Path, AnswerValue> = {};
	let state = seed;
	const chance = () => (state = (state * 48271 + 11) % 2147483647) / 2147483647;
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;

	for (const { questions } of template.sections) fill(questions, '');
	return answers;

	function fill(questions: readonly Question[], above: Path): void {
		for (const question of questions) {
			const path = above ? joinPath(above, question.id) : question.id;
			if (question.kind === 'group') {
				const rows = question.over === 'rows' ? ['row-1', 'row-2'] : (REGISTERS[question.over] ?? []).map(({ id }) => id);
				if (question.over === 'rows') answers[path] = rows;
				for (const row of rows) fill(question.questions, joinPath(path, row));
			} else if (chance() < 0.5) {
				const isText = question.kind === 'shortText' || question.kind === 'longText';
				answers[isText ? joinPath(path, 'entry') : path] = answerTo(question);
			}
		}
	}

	function answerTo(question: SimpleQuestion): AnswerValue {
		switch (question.kind) {
			case 'shortText':
			case 'longText':
				return { id: 'entry', text: `Ord ${Math.floor(chance() * 1e6)}.`, source: { kind: 'person' } };
			case 'yesNo':
				return pick(Object.keys(YES_NO));
			case 'oneOf':
				return pick(question.options).id;
			case 'manyOf': {
				const chosen = question.options.filter(() => chance() < 0.4).map(({ id }) => id);
				return chosen.length > 0 ? chosen : [question.options[0]!.id];
			}
			case 'number':
				return Math.max(question.min ?? 0, 1);
			case 'date':
				return '2026-10-01';
			case 'scale':
				return [
					{
						code: pick(question.codes).code,
						...Object.fromEntries((question.columns ?? USUAL_RATINGS).map((column) => [column, pick(LEVELS)]))
					}
				];
			case 'factor':
				return { polarity: pick(['hinder', 'facilitator'] as const), level: pick(LEVELS) };
			case 'week': {
				const slot = { day: pick(DAYS), time: pick(DAY_TIMES) };
				return { slots: [question.counts === 'minutes' ? { ...slot, minutes: 45 } : slot] };
			}
			case 'person':
				return (REGISTERS[question.register] ?? [])[0]!.id;
		}
	}
}
