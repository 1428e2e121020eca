import type { Answers, Path } from './answers.ts';
import type { Question } from './question.ts';
import { allQuestions, type Section, type Template } from './template.ts';

/** Violence has a record, a permission and a document of its own. Not even that it was asked stands anywhere else. */
export const isKeptApart = ({ meanings }: Pick<Question, 'meanings'>): boolean =>
	meanings.some((meaning) => meaning.startsWith('violence'));

/** A section of nothing else: not even its title leaves. */
export const isKeptApartSection = ({ questions }: Pick<Section, 'questions'>): boolean => questions.every(isKeptApart);

/** The answers that may enter a version, a document, a search or a case file. */
export function withoutKeptApart(template: Template, answers: Answers): Answers {
	const apart = new Set(
		allQuestions(template)
			.filter(isKeptApart)
			.map(({ id }) => id)
	);
	const sections = template.sections.filter(isKeptApartSection).map(({ id }) => `section:${id}`);
	const isApart = (path: Path) => sections.includes(path) || path.split('/').some((part) => apart.has(part));
	return Object.fromEntries(Object.entries(answers).filter(([path]) => !isApart(path)));
}
