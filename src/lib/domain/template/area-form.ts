import { entriesOf, isNotAnswered, isText, joinPath, type Answers, type AnswerValue, type Path } from './answers.ts';
import type { RowsOf } from './placed.ts';
import type { Group, Question, SimpleQuestion } from './question.ts';
import { rowName, rowsFrom, type Registers } from './registers.ts';
import type { Section } from './template.ts';

/** What is saved as one: its value, and the revision and fingerprint of what was shown. */
export type Unit = { path: Path; value: AnswerValue | null; revision: number; shown: string };

/** A question as it stands on the page. A text has its entries and an empty one to write the next in. With history it has said something else before. */
export type AskedQuestion = {
	question: SimpleQuestion;
	unit: Unit;
	entries: Unit[];
	blank: Unit | null;
	hasHistory: boolean;
	/** When it is asked, where that is shown beside it. */
	rule?: string;
};
/** A group where it stands, with its rows; the rows of a register have a title. */
export type AskedGroup = { group: Group; path: Path; rows: AskedRow[]; hasHistory: boolean; rule?: string };
export type AskedRow = { id: string; title: string; questions: AreaForm };
export type AreaForm = (AskedQuestion | AskedGroup)[];

export type AreaState = {
	answers: Answers;
	revisions: Readonly<Record<Path, number>>;
	registers: Registers;
	/** The codes that were given an intended state, where a follow-up asks for those only. */
	intendedCodes?: readonly string[];
	fingerprint: (value: AnswerValue | null) => string;
	/** For the entry that is not written yet. */
	newEntryId: () => string;
};

/** Everything a section asks, hidden questions too: an answer that is hidden while editing is kept. */
export const areaForm = ({ questions }: Pick<Section, 'questions'>, state: AreaState): AreaForm =>
	askedIn(questions, '', { ...state, rowsOf: rowsFrom(state.answers, state.registers), changed: changedPaths(state.revisions) });

/** A row nobody has written in yet, as the browser adds it. */
export function emptyRow(group: Group, at: Path, rowId: string, state: Pick<AreaState, 'fingerprint' | 'newEntryId'>): AskedRow {
	const nothing = { answers: {}, revisions: {}, registers: {}, rowsOf: () => [], changed: new Set<Path>() };
	return { id: rowId, title: '', questions: askedIn(group.questions, joinPath(at, rowId), { ...state, ...nothing }) };
}

type Reading = AreaState & { rowsOf: RowsOf; changed: ReadonlySet<Path> };

function askedIn(questions: readonly Question[], above: Path, reading: Reading): AreaForm {
	return questions.map((question) => {
		const path = above ? joinPath(above, question.id) : question.id;
		if (question.kind !== 'group') return asked(narrowed(question, reading), path, reading);
		const rows = reading.rowsOf(question, path).map((id) => ({
			id,
			title: rowName(question, id, reading.registers),
			questions: askedIn(question.questions, joinPath(path, id), reading)
		}));
		return { group: question, path, rows, hasHistory: reading.changed.has(path) };
	});
}

/** Where a question stands in the form. */
export const pathOf = (asked: AskedQuestion | AskedGroup): Path => (isAskedGroup(asked) ? asked.path : asked.unit.path);

export const isAskedGroup = (asked: AskedQuestion | AskedGroup): asked is AskedGroup => 'group' in asked;

function narrowed(question: SimpleQuestion, { intendedCodes }: AreaState): SimpleQuestion {
	if (question.kind !== 'scale' || question.codesFrom === undefined || !intendedCodes) return question;
	return { ...question, codes: question.codes.filter(({ code }) => intendedCodes.includes(code)) };
}

/** Where something else has been said before: the answer itself, and the text an entry belongs to. */
function changedPaths(revisions: AreaState['revisions']): ReadonlySet<Path> {
	const changed = Object.entries(revisions).flatMap(([path, revision]) => (revision > 1 ? [path] : []));
	return new Set(changed.flatMap((path) => [path, path.slice(0, Math.max(path.lastIndexOf('/'), 0))]));
}

function asked(question: SimpleQuestion, path: Path, { answers, revisions, fingerprint, newEntryId, changed }: Reading): AskedQuestion {
	const unitAt = (at: Path): Unit => {
		const value = answers[at] ?? null;
		return { path: at, value, revision: revisions[at] ?? 0, shown: fingerprint(value) };
	};
	const unit = unitAt(path);
	const hasHistory = changed.has(path);
	if (!isText(question)) return { question, unit, entries: [], blank: null, hasHistory };

	const entries = entriesOf(answers, path).map(({ id }) => unitAt(joinPath(path, id)));
	const needsBlank = entries.length === 0 && !isNotAnswered(unit.value);
	return { question, unit, entries, blank: needsBlank ? unitAt(joinPath(path, newEntryId())) : null, hasHistory };
}
