import { isText, joinPath, type Path } from './answers.ts';
import type { Row } from './placed.ts';
import type { Group, Question, SimpleQuestion } from './question.ts';
import type { Section, Template } from './template.ts';

/**
 * What an answer's path leads to: a section set aside, the rows of a group, or an answer (of one entry, for a text). `at` is where the group or the
 * question stands, `within` the rows around it.
 */
export type Place =
	| { kind: 'section'; section: Section }
	| { kind: 'rows'; section: Section; group: Group; at: Path; within: readonly Row[] }
	| { kind: 'answer'; section: Section; question: SimpleQuestion; at: Path; within: readonly Row[]; entryId?: string };

const ROW_OR_ENTRY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isRowId = (id: string): boolean => ROW_OR_ENTRY.test(id);

/** Undefined where the template has no such place: an answer can be saved only where something is asked. */
export function locate({ sections }: Template, path: Path): Place | undefined {
	if (path.startsWith('section:')) {
		const section = sections.find(({ id }) => path === `section:${id}`);
		return section && { kind: 'section', section };
	}
	const [first = ''] = path.split('/');
	const section = sections.find(({ questions }) => questions.some(({ id }) => id === first));
	return section && placeIn(section, section.questions, path.split('/'), []);
}

function placeIn(section: Section, questions: readonly Question[], path: string[], within: readonly Row[]): Place | undefined {
	const [id = '', next, ...rest] = path;
	const question = questions.find((one) => one.id === id);
	if (!question) return undefined;
	const at = joinPath(...within.flatMap(({ group, rowId }) => [group.id, rowId]), id);
	if (question.kind !== 'group') return answerAt(section, question, { at, within }, path.slice(1));
	if (next === undefined) return question.over === 'rows' ? { kind: 'rows', section, group: question, at, within } : undefined;
	return isRowId(next) ? placeIn(section, question.questions, rest, [...within, { group: question, rowId: next }]) : undefined;
}

/** A text holds entries; its own path only says why it was not answered. */
function answerAt(
	section: Section,
	question: SimpleQuestion,
	stands: { at: Path; within: readonly Row[] },
	rest: string[]
): Place | undefined {
	const [entryId, ...more] = rest;
	if (more.length > 0 || (entryId !== undefined && !(isText(question) && isRowId(entryId)))) return undefined;
	return { kind: 'answer', section, question, ...stands, ...(entryId && { entryId }) };
}
