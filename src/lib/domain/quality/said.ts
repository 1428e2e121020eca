import {
	entriesOf,
	isDraft,
	isEntry,
	isNotAnswered,
	isText,
	type Answers,
	type AnswerValue,
	type Entry,
	type NotAnswered,
	type Path
} from '../template/answers.ts';
import { means, type MeaningId } from '../template/meanings.ts';
import { placed } from '../template/placed.ts';
import type { Question } from '../template/question.ts';
import type { InvestigationView } from './quality-file.ts';
import { place, type Place } from './question.ts';

/** One place where something with a meaning is asked, and what stands there. */
export type Said = {
	path: Path;
	sectionId: string;
	rowId: string | null;
	question: Question;
	/** Written and, where it was carried over, confirmed. */
	entries: readonly Entry[];
	value: Exclude<AnswerValue, Entry> | null;
	notAnswered: NotAnswered | null;
};

/** Everything shown that means this, group rows each for themselves. */
export function saidOf(investigation: InvestigationView, meaning: MeaningId): Said[] {
	const { template, state, visible, answers } = investigation;
	return template.sections.flatMap(({ id: sectionId, questions }) =>
		[...placed(questions, state.rows, (path) => visible.has(path))]
			.filter(({ path, question }) => visible.has(path) && means(question, meaning))
			.map(({ path, question, within }) => read({ sectionId, path, question, rowId: within[0]?.rowId ?? null }, answers))
	);
}

function read({ path, question, ...where }: Pick<Said, 'sectionId' | 'path' | 'question' | 'rowId'>, answers: Answers): Said {
	const value = answers[path];
	const written = isText(question) ? entriesOf(answers, path).filter(({ text }) => text.trim() !== '') : [];
	return {
		...where,
		path,
		question,
		entries: written.filter(isConfirmed),
		value: value === undefined || isNotAnswered(value) || isDraft(value) || isEntry(value) ? null : value,
		notAnswered: isNotAnswered(value) ? value : null
	};
}

/** What was carried over from the last investigation does not count until it is confirmed. */
export const isConfirmed = ({ carriedFrom, confirmedOn }: Entry): boolean => !carriedFrom || confirmedOn !== undefined;

export const isSaid = ({ entries, value }: Said): boolean => entries.length > 0 || value !== null;

/** Asked, and the person would not or could not; or it does not matter here, with the reason that demands. */
export const isDeclined = ({ notAnswered }: Said): boolean =>
	notAnswered !== null && (notAnswered.status !== 'notRelevant' || (notAnswered.reason ?? '').trim() !== '');

export const isSettled = (said: Said): boolean => isSaid(said) || isDeclined(said);

/** A meaning is settled in the investigation as a whole when one place says it. */
export const hasMeaning = (investigation: InvestigationView, meaning: MeaningId): boolean => saidOf(investigation, meaning).some(isSettled);

/** The first place where it is asked, for the one who wants to mend it. */
export function placeOf(investigation: InvestigationView, meaning: MeaningId): Place[] {
	const [first] = saidOf(investigation, meaning);
	return first ? [place('answer', first.path)] : [];
}

/** Every entry that is shown, with its path. */
export function entriesShown({ answers, visible }: InvestigationView): { path: Path; entry: Entry }[] {
	return Object.entries(answers).flatMap(([path, value]) => {
		const at = path.lastIndexOf('/');
		if (at < 0 || typeof value !== 'object' || value === null || !('source' in value)) return [];
		return visible.has(path.slice(0, at)) && value.text.trim() !== '' ? [{ path, entry: value }] : [];
	});
}

export const textsOf = (said: readonly Said[]): string[] => said.flatMap(({ entries }) => entries.map(({ text }) => text));
