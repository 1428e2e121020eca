import { entriesOf, isNotAnswered, isText, joinPath, type Answers, type AnswerValue, type Path } from './answers.ts';
import type { Group, SimpleQuestion } from './question.ts';
import type { Section } from './template.ts';

/** What is saved as one: its value, and the revision and fingerprint of what was shown. */
export type Unit = { path: Path; value: AnswerValue | null; revision: number; shown: string };

/** A question as it stands on the page. A text has its entries and an empty one to write the next in. With history it has said something else before. */
export type AskedQuestion = { question: SimpleQuestion; unit: Unit; entries: Unit[]; blank: Unit | null; hasHistory: boolean };
export type AskedGroup = { group: Group; rows: { id: string; title: string; questions: AskedQuestion[] }[]; hasHistory: boolean };
export type AreaForm = (AskedQuestion | AskedGroup)[];

export type AreaState = {
	answers: Answers;
	revisions: Readonly<Record<Path, number>>;
	/** The rows of a group, named where they are persons of a register. */
	rows: (group: Group) => readonly { id: string; title: string }[];
	fingerprint: (value: AnswerValue | null) => string;
	/** For the entry that is not written yet. */
	newEntryId: () => string;
};

/** Everything a section asks, hidden questions too: an answer that is hidden while editing is kept. */
export function areaForm({ questions }: Section, state: AreaState): AreaForm {
	return questions.map((question) => {
		if (question.kind !== 'group') return asked(question, question.id, state);
		const rows = state.rows(question).map(({ id, title }) => ({
			id,
			title,
			questions: question.questions.map((inner) => asked(inner, joinPath(question.id, id, inner.id), state))
		}));
		return { group: question, rows, hasHistory: (state.revisions[question.id] ?? 0) > 1 };
	});
}

export const isAskedGroup = (asked: AskedQuestion | AskedGroup): asked is AskedGroup => 'group' in asked;

function asked(question: SimpleQuestion, path: Path, { answers, revisions, fingerprint, newEntryId }: AreaState): AskedQuestion {
	const unitAt = (at: Path): Unit => {
		const value = answers[at] ?? null;
		return { path: at, value, revision: revisions[at] ?? 0, shown: fingerprint(value) };
	};
	const unit = unitAt(path);
	const hasHistory = Object.entries(revisions).some(
		([saved, revision]) => revision > 1 && (saved === path || saved.startsWith(`${path}/`))
	);
	if (!isText(question)) return { question, unit, entries: [], blank: null, hasHistory };

	const entries = entriesOf(answers, path).map(({ id }) => unitAt(joinPath(path, id)));
	const needsBlank = entries.length === 0 && !isNotAnswered(unit.value);
	return { question, unit, entries, blank: needsBlank ? unitAt(joinPath(path, newEntryId())) : null, hasHistory };
}
