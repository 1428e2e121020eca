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
	return section.questions.flatMap((question) => {
		if (question.kind !== 'group') return isHidden(question.id) ? [told(question.id, question)] : [];
		const inRows = rows(question).flatMap((rowId) =>
			question.questions.flatMap((inner) => {
				const path = joinPath(question.id, rowId, inner.id);
				return isHidden(path) ? [told(path, inner)] : [];
			})
		);
		return visible.has(question.id) || inRows.length === 0 ? inRows : [told(question.id, question)];
	});

	function isHidden(path: Path): boolean {
		return !visible.has(path) && isAnswered(answers, path);
	}

	function told(path: Path, { label, when }: Question): HiddenAnswer {
		return { path, label, rule: when ? readCondition(when, template) : 'Frågas bara vid andra insatser.' };
	}
}
