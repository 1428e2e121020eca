import { isText, type Path } from './answers.ts';
import type { Group, SimpleQuestion } from './question.ts';
import type { Section, Template } from './template.ts';

/** What an answer's path leads to: a section set aside, the rows of a group, or an answer (of one entry, for a text). */
export type Place =
	| { kind: 'section'; section: Section }
	| { kind: 'rows'; section: Section; group: Group }
	| { kind: 'answer'; section: Section; question: SimpleQuestion; group?: Group; rowId?: string; entryId?: string };

const ROW_OR_ENTRY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isRowId = (id: string): boolean => ROW_OR_ENTRY.test(id);

/** Undefined where the template has no such place: an answer can be saved only where something is asked. */
export function locate({ sections }: Template, path: Path): Place | undefined {
	if (path.startsWith('section:')) {
		const section = sections.find(({ id }) => path === `section:${id}`);
		return section && { kind: 'section', section };
	}
	const [first = '', ...rest] = path.split('/');
	const section = sections.find(({ questions }) => questions.some(({ id }) => id === first));
	const asked = section?.questions.find(({ id }) => id === first);
	if (!section || !asked) return undefined;
	if (asked.kind !== 'group') return answerAt(section, asked, rest);
	if (rest.length === 0) return asked.over === 'rows' ? { kind: 'rows', section, group: asked } : undefined;

	const [rowId = '', questionId, ...entry] = rest;
	const question = asked.questions.find(({ id }) => id === questionId);
	const place = question && ROW_OR_ENTRY.test(rowId) ? answerAt(section, question, entry) : undefined;
	return place && { ...place, group: asked, rowId };
}

/** A text holds entries; its own path only says why it was not answered. */
function answerAt(section: Section, question: SimpleQuestion, rest: string[]): Extract<Place, { kind: 'answer' }> | undefined {
	const [entryId, ...more] = rest;
	if (more.length > 0 || (entryId !== undefined && !(isText(question) && ROW_OR_ENTRY.test(entryId)))) return undefined;
	return { kind: 'answer', section, question, ...(entryId && { entryId }) };
}
