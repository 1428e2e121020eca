import type { InvestigationContent } from '../investigation/content.ts';
import { formState } from '../investigation/form-state.ts';
import { entriesOf, type Answers, type Entry, type Path } from '../template/answers.ts';
import { isKeptApart } from '../template/kept-apart.ts';
import type { RowsOf } from '../template/placed.ts';
import type { Question } from '../template/question.ts';
import type { Names } from '../template/showing.ts';
import type { Section, Template } from '../template/template.ts';
import { isAnswered, visibleQuestions } from '../template/visibility.ts';

/** What was written in an investigation, and how it is read: the same for every part of its document. */
export type Written = {
	content: InvestigationContent;
	template: Template;
	visible: ReadonlySet<Path>;
	names: Names;
	rows: RowsOf;
};

export function writtenIn(content: InvestigationContent, template: Template, asOf: string): Written {
	const state = formState(content, asOf.slice(0, 10));
	return { content, template, visible: visibleQuestions(template, state), rows: state.rows, names: namesIn(content) };
}

const isPrinted = (question: Question): boolean => question.prints.includes('investigation') && !isKeptApart(question);

/** What of a section, or of a group, belongs in the document. */
export const printed = <Kind extends Question>(questions: readonly Kind[]): Kind[] => questions.filter(isPrinted);

export const sectionsPrinted = ({ template }: Written): Section[] =>
	template.sections.filter(({ questions }) => printed<Question>(questions).length > 0);

/** The entries of a text that the person and others may read. */
export const readableEntries = (answers: Answers, path: Path): Entry[] =>
	isAnswered(answers, path)
		? entriesOf(answers, path).filter(({ text, notToBeCommunicated }) => text.trim() !== '' && !notToBeCommunicated)
		: [];

export const nameOfChild = ({ name, birthYear }: InvestigationContent['children'][number]): string => name ?? `barn fött ${birthYear}`;

function namesIn({ children, relatives, contacts }: InvestigationContent): Names {
	const named = new Map<string, string>([
		...children.map((child) => [child.id, nameOfChild(child)] as const),
		...relatives.map(({ id, name, relation }) => [id, `${name}, ${relation}`] as const),
		...contacts.map(({ id, name, title }) => [id, `${name}, ${title}`] as const)
	]);
	return { personName: (id) => named.get(id) };
}
