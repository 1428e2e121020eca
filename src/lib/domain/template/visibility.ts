import {
	entriesOf,
	isDraft,
	isFactor,
	isNotAnswered,
	isScaleRows,
	joinPath,
	sectionPath,
	type Answers,
	type AnswerValue,
	type Path
} from './answers.ts';
import type { Condition } from './condition.ts';
import { placed, type Row, type RowsOf } from './placed.ts';
import type { Group, Question } from './question.ts';
import type { Section, Template } from './template.ts';

/** What conditions may know of the case. Age is null when the birth date is not known. */
export type Facts = { interventions: readonly string[]; hasChildren: boolean; age: number | null };

/** A form being filled in. `rows` gives the row ids of a repeat group where it stands, in order. */
export type FormState = { facts: Facts; answers: Answers; rows: RowsOf };

type FactCondition = Extract<Condition, { fact: string }>;

/**
 * The paths that are shown: `question`, `group`, `group/row/question`, `group/row/group/row/question`. What is hidden, set aside with its section or not asked in depth counts as
 * unanswered for the questions after it; a condition sees earlier questions only.
 */
export function visibleQuestions(template: Template, state: FormState): ReadonlySet<Path> {
	const visible = new Set<Path>();
	const groupsAbove = groupsByQuestion(template);

	for (const section of template.sections) {
		if (isSetAside(section, state.answers)) continue;
		for (const { path, question, within } of placed(section.questions, state.rows, (at) => visible.has(at))) {
			if (isShown(question, within)) visible.add(path);
		}
	}
	return visible;

	function isShown({ for: interventions, when }: Question, within: readonly Row[]): boolean {
		const isAsked = interventions === undefined || interventions.some((id) => state.facts.interventions.includes(id));
		return isAsked && (when === undefined || holds(when, within));
	}

	function holds(condition: Condition, within: readonly Row[]): boolean {
		if ('all' in condition) return condition.all.every((part) => holds(part, within));
		if ('any' in condition) return condition.any.some((part) => holds(part, within));
		if ('not' in condition) return !holds(condition.not, within);
		if ('fact' in condition) return factHolds(condition, state.facts);
		return pathsOf(condition.question, within).some((path) => visible.has(path) && answerHolds(condition, path, state.answers));
	}

	/** The same row first, at each level; from outside, any row. */
	function pathsOf(questionId: string, within: readonly Row[]): Path[] {
		const groups = groupsAbove.get(questionId) ?? [];
		const rows = groups.reduce<Path[]>(
			(above, group, level) => {
				const own = within[level]?.group.id === group.id ? within[level] : undefined;
				return above.flatMap((row) => {
					const at = row ? joinPath(row, group.id) : group.id;
					return (own ? [own.rowId] : state.rows(group, at)).map((rowId) => joinPath(at, rowId));
				});
			},
			['']
		);
		return rows.map((row) => (row ? joinPath(row, questionId) : questionId));
	}
}

export const isSetAside = ({ id }: Section, answers: Answers): boolean => isNotAnswered(answers[sectionPath(id)]);

/** Whether something readable was said. Not answered, and half-typed, are no answers. */
export function isAnswered(answers: Answers, path: Path): boolean {
	const value = answers[path];
	if (isNotAnswered(value) || isDraft(value)) return false;
	return value !== undefined || entriesOf(answers, path).some(({ text }) => text.trim() !== '');
}

/** The groups each question stands in, outermost first. */
function groupsByQuestion({ sections }: Template): ReadonlyMap<string, readonly Group[]> {
	const found = new Map<string, readonly Group[]>();
	const walk = (questions: readonly Question[], above: readonly Group[]) => {
		for (const question of questions) {
			found.set(question.id, above);
			if (question.kind === 'group') walk(question.questions, [...above, question]);
		}
	};
	for (const { questions } of sections) walk(questions, []);
	return found;
}

function answerHolds(condition: Extract<Condition, { question: string }>, path: Path, answers: Answers): boolean {
	if (!isAnswered(answers, path)) return false;
	const value = answers[path];
	switch (condition.op) {
		case 'answered':
			return true;
		case 'equals':
			return value === asAnswer(condition.value);
		case 'contains':
			return Array.isArray(value) && value.some((choice) => choice === condition.value);
		case 'atLeast':
			return heightsOf(value).some((height) => height >= Number(condition.value));
	}
}

function factHolds({ fact, op, value }: FactCondition, { interventions, hasChildren, age }: Facts): boolean {
	switch (fact) {
		case 'intervention':
			return interventions.some((id) => id === value);
		case 'hasChildren':
			return hasChildren === value;
		case 'age':
			return age !== null && (op === 'atLeast' ? age >= Number(value) : age === value);
	}
}

/** Conditions on a yes/no question may say `true` or `false`. */
const asAnswer = (value: string | number | boolean): string | number => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);

/** What `atLeast` looks at: a number, or the current state. 8 and 9 are not points of the scale. */
function heightsOf(value: AnswerValue | undefined): number[] {
	if (typeof value === 'number') return [value];
	if (isFactor(value)) return [value.level].filter((level) => level <= 4);
	return isScaleRows(value) ? value.flatMap(({ current }) => current ?? []).filter((level) => level <= 4) : [];
}
