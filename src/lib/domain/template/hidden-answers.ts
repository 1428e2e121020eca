import { isAnswered, isSetAside, type FormState } from './visibility.ts';
import { joinPath, type Path } from './answers.ts';
import type { Question } from './question.ts';
import { readCondition } from './read-condition.ts';
import type { Section, Template } from './template.ts';

type HiddenAnswer = { path: Path; label: string; rule: string };

/** What is written in the section but not asked for as things are, with the rule in words. It is kept, and comes in no document. */
export function hiddenAnswers(
	template: Template,
	section: Section,
	{ answers, rows }: FormState,
	visible: ReadonlySet<Path>
): HiddenAnswer[] {
	if (isSetAside(section, answers)) return [];
	return section.questions.flatMap((question) => hiddenIn(question, question.id));

	/** Of a group that is hidden as a whole one line is enough. */
	function hiddenIn(question: Question, path: Path): HiddenAnswer[] {
		if (question.kind !== 'group') return isHidden(path) ? [told(path, question)] : [];
		const inRows = rows(question, path).flatMap((rowId) =>
			question.questions.flatMap((inner) => hiddenIn(inner, joinPath(path, rowId, inner.id)))
		);
		return visible.has(path) || inRows.length === 0 ? inRows : [told(path, question)];
	}

	function isHidden(path: Path): boolean {
		return !visible.has(path) && isAnswered(answers, path);
	}

	function told(path: Path, { label, when }: Question): HiddenAnswer {
		return { path, label, rule: when ? readCondition(when, template) : 'Frågas bara vid andra insatser.' };
	}
}
