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
import type { Group, Question, SimpleQuestion } from './question.ts';
import type { Section, Template } from './template.ts';

/** What conditions may know of the case. Age is null when the birth date is not known. */
export type Facts = { interventions: readonly string[]; hasChildren: boolean; age: number | null };

/** A form being filled in. `rows` gives the row ids of a repeat group, in order. */
export type FormState = { facts: Facts; answers: Answers; rows: (group: Group) => readonly string[] };

type FactCondition = Extract<Condition, { fact: string }>;
type Row = { group: Group; rowId: string };

/**
 * The paths that are shown: `question`, `group`, `group/row/question`. What is hidden, set aside with its section or not asked in depth counts as
 * unanswered for the questions after it; a condition sees earlier questions only.
 */
export function visibleQuestions(template: Template, state: FormState): ReadonlySet<Path> {
	const visible = new Set<Path>();
	const groupOf = groupsByQuestion(template);

	for (const section of template.sections) {
		if (isSetAside(section, state.answers)) continue;
		for (const question of section.questions) {
			if (!isShown(question)) continue;
			visible.add(question.id);
			if (question.kind === 'group') addRows(question);
		}
	}
	return visible;

	function addRows(group: Group): void {
		for (const rowId of state.rows(group)) {
			for (const question of group.questions) {
				if (isShown(question, { group, rowId })) visible.add(joinPath(group.id, rowId, question.id));
			}
		}
	}

	function isShown({ for: interventions, when }: Question, row?: Row): boolean {
		const isAsked = interventions === undefined || interventions.some((id) => state.facts.interventions.includes(id));
		return isAsked && (when === undefined || holds(when, row));
	}

	function holds(condition: Condition, row?: Row): boolean {
		if ('all' in condition) return condition.all.every((part) => holds(part, row));
		if ('any' in condition) return condition.any.some((part) => holds(part, row));
		if ('not' in condition) return !holds(condition.not, row);
		if ('fact' in condition) return factHolds(condition, state.facts);
		return pathsOf(condition.question, row).some((path) => visible.has(path) && answerHolds(condition, path, state.answers));
	}

	/** The same row first; from outside, any row. */
	function pathsOf(questionId: string, row?: Row): Path[] {
		const group = groupOf.get(questionId);
		if (!group) return [questionId];
		const rowIds = row?.group.id === group.id ? [row.rowId] : state.rows(group);
		return rowIds.map((rowId) => joinPath(group.id, rowId, questionId));
	}
}

export const isSetAside = ({ id }: Section, answers: Answers): boolean => isNotAnswered(answers[sectionPath(id)]);

/** Whether something readable was said. Not answered, and half-typed, are no answers. */
export function isAnswered(answers: Answers, path: Path): boolean {
	const value = answers[path];
	if (isNotAnswered(value) || isDraft(value)) return false;
	return value !== undefined || entriesOf(answers, path).some(({ text }) => text.trim() !== '');
}

function groupsByQuestion(template: Template): ReadonlyMap<string, Group> {
	const groups = template.sections.flatMap(({ questions }) => questions).filter((question) => question.kind === 'group');
	return new Map(groups.flatMap((group) => group.questions.map(({ id }: SimpleQuestion) => [id, group] as const)));
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
