import { isNotAnswered, sectionPath } from '../template/answers.ts';
import { placed } from '../template/placed.ts';
import type { Question } from '../template/question.ts';
import { showNotAnswered } from '../template/showing.ts';
import type { Section } from '../template/template.ts';
import { isAnswered } from '../template/visibility.ts';
import { heading, strong, type Block } from './document.ts';
import { capitalised, inAndOut, leadIn, sentence } from './wording.ts';
import { printed, sectionsPrinted, type Written } from './written.ts';

type Asked = { path: string; label: string };

/** «Det som inte ingår»: sections set aside, questions not answered, and why. Only violence is passed over in silence. */
export function leftOut(written: Written): Block[] {
	const sections = sectionsPrinted(written);
	const byReason = new Map<string, string[]>();
	for (const { title, id } of sections) {
		const value = written.content.answers[sectionPath(id)];
		if (isNotAnswered(value)) add(byReason, showNotAnswered(value), title);
	}
	for (const section of sections) {
		const asked = askedIn(written, section);
		for (const { path, label } of asked) {
			const value = written.content.answers[path];
			if (isNotAnswered(value)) add(byReason, showNotAnswered(value), `${section.title}, ${label}`);
		}
		if (asked.length > 0 && asked.every(({ path }) => isUntouched(written, path))) add(byReason, 'Inga uppgifter.', section.title);
	}

	const items = [...byReason].map(([reason, what]) => [strong(leadIn(capitalised(inAndOut(what)))), { text: sentence(reason) }]);
	return items.length > 0 ? [heading(2, 'Det som inte ingår'), { kind: 'list', items }] : [];
}

/** The questions of a section that were asked, those of each row too. A section that is set aside asks none. */
function askedIn({ visible, rows, names }: Written, { questions }: Section): Asked[] {
	const asked = [...placed(questions, rows)].filter(({ path, question, within }) => {
		const around = within.map(({ group }) => group);
		return visible.has(path) && printed<Question>([question, ...around]).length === within.length + 1;
	});
	return asked.map(({ path, question, within }) => ({
		path,
		label: [...within.map(({ rowId }) => names.personName(rowId)), question.label].filter(Boolean).join(': ')
	}));
}

function isUntouched({ content: { answers } }: Written, path: string): boolean {
	const value = answers[path];
	return !isAnswered(answers, path) && !isNotAnswered(value);
}

function add(byReason: Map<string, string[]>, reason: string, what: string): void {
	byReason.set(reason, [...(byReason.get(reason) ?? []), what]);
}
