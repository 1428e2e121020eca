import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { AnswerValue, Path } from '#lib/domain/template/answers.ts';
import type { SimpleQuestion } from '#lib/domain/template/question.ts';
import { allQuestions, type Template } from '#lib/domain/template/template.ts';

export const MARKER = /«[^»]+»/g;

const mark = (name: string) => `«${name}»`;
const KNOWN = /(Id|On|At|By|Hash)$|^(id|asked|alone|revision)$/;

/** Every column of a table that can hold somebody's words, each with a marker of its own: a new one is covered. */
export function markedColumns(table: SQLiteTable): Record<string, string> {
	const texts = Object.keys(getTableColumns(table)).filter((name) => !KNOWN.test(name));
	return Object.fromEntries(texts.map((name) => [name, mark(name)]));
}

/** An answer to every question of a template; whatever holds words holds a marker. */
export function markedAnswers(template: Template): [Path, AnswerValue][] {
	return allQuestions(template).flatMap((question, index): [Path, AnswerValue][] => {
		if (question.kind === 'group') throw new Error('The record has no groups.');
		const id = `01a2110d-0000-7000-8000-${String(index).padStart(12, '0')}`;
		if (question.kind !== 'shortText' && question.kind !== 'longText') return answered(question);
		const source = { kind: 'professional' as const, title: mark(`${question.id} title`) };
		return [[`${question.id}/${id}`, { id, text: mark(question.id), source }]];
	});
}

/** A choice is its own marker only in how it is left open: the reason for no answer is words. Every other one is answered, so that more is asked. */
function answered(question: SimpleQuestion): [Path, AnswerValue][] {
	if (question.kind === 'oneOf')
		return [[question.id, question.options.find(({ id }) => OPENS.includes(id))?.id ?? question.options[0]!.id]];
	if (question.kind === 'yesNo') return [[question.id, 'yes']];
	return [[question.id, { status: 'unable', reason: mark(`${question.id} reason`) }]];
}

/** Answers that later questions ask to be there. */
const OPENS = ['nu', 'ja', 'formular', 'osaker', 'bestalld'];
