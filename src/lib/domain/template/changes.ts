import { diffWordsWithSpace } from 'diff';
import { isChoices, isDraft, isEntry, isNotAnswered, isWeek, type AnswerValue, type Week } from './answers.ts';
import type { Option, Question, ScaleCode } from './question.ts';
import { scaleStates, showAnswer, showScale, showSlot, sourceLine, type Names } from './showing.ts';
import type { Template } from './template.ts';
import { DAY_NAMES, DAY_TIMES, DAYS, hoursAWeek, type WeekSlot } from './week.ts';

/** `removed` stood in the older wording and not in the newer one, `added` the other way round. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string };
type Value = AnswerValue | null;

/** What two wordings of an answer differ in, in the way its kind can differ: words of a text, options, rows and columns, times of the week. */
export function showChange(question: Question, before: Value, after: Value, names: Names, scale: Template['scale']): Part[] {
	if (isWhole(before) || isWhole(after)) return replaced(linesOf(question, before, names, scale), linesOf(question, after, names, scale));

	switch (question.kind) {
		case 'shortText':
		case 'longText':
			return isEntry(before) && isEntry(after)
				? [...compareTexts(before.text, after.text), ...onNewLine(replaced([told(before, names)], [told(after, names)]))]
				: [];
		case 'manyOf':
			return isChoices(before) && isChoices(after) ? changedChoices(question.options, before, after) : [];
		case 'scale':
			return changedScale(question.codes, before, after, scale);
		case 'week':
			return isWeek(before) && isWeek(after) ? changedWeek(before, after) : [];
		case 'group':
			return isChoices(before) && isChoices(after) ? changedRows(before, after) : [];
		case 'yesNo':
		case 'oneOf':
		case 'number':
		case 'date':
		case 'factor':
		case 'person':
			return replaced(linesOf(question, before, names, scale), linesOf(question, after, names, scale));
	}
}

/** Word by word, in runs one can read: what was written anew in one go stands as a whole, not as every other word of two texts. */
export function compareTexts(before: string, after: string): Part[] {
	const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }): Part => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value
	}));
	const runs: Part[] = [];
	let [gone, come] = ['', ''];
	const end = () => {
		if (gone) runs.push({ kind: 'removed', text: gone });
		if (come) runs.push({ kind: 'added', text: come });
		[gone, come] = ['', ''];
	};
	parts.forEach(({ kind, text }, index) => {
		const isBetweenChanges = text.trim() === '' && (gone || come) && index < parts.length - 1;
		if (kind === 'same' && !isBetweenChanges) {
			end();
			runs.push({ kind, text });
			return;
		}
		if (kind !== 'added') gone += text;
		if (kind !== 'removed') come += text;
	});
	end();
	return runs;
}

/** The answer as it is read among the earlier wordings: what cannot be read yet as it was typed, an entry with its source. */
export function linesOf(question: Question, value: Value, names: Names, scale: Template['scale']): string[] {
	if (isDraft(value)) return Object.values(value.draft);
	if (question.kind === 'group') return isChoices(value) ? [rowCount(value.length)] : [];
	return [...showAnswer(question, value, names, scale), ...(isEntry(value) ? [told(value, names)] : [])];
}

/** Nothing, not answered, or not readable yet: such an answer has no parts to compare. */
const isWhole = (value: Value): boolean => value === null || isNotAnswered(value) || isDraft(value);

const told = (entry: Parameters<typeof sourceLine>[0], names: Names): string => `(${sourceLine(entry, names)})`;

function changedChoices(options: readonly Option[], before: readonly string[], after: readonly string[]): Part[] {
	const chosen = options.filter(({ id }) => before.includes(id) || after.includes(id));
	return lines(chosen.map(({ id, label }) => [part(before.includes(id), after.includes(id), label)]));
}

function changedScale(codes: readonly ScaleCode[], before: Value, after: Value, scale: Template['scale']): Part[] {
	const [then, now] = [before, after].map((value) => new Map(showScale(codes, value, scale).map((row) => [row.code, scaleStates(row)])));
	const asked = codes.filter(({ code }) => then?.has(code) || now?.has(code));
	return lines(
		asked.map(({ code, title }) => [same(`${title}: `), ...separated(merged(then?.get(code) ?? [], now?.get(code) ?? []), ', ')])
	);
}

function changedWeek(before: Week, after: Week): Part[] {
	const days = DAYS.flatMap((day) => {
		const slots = DAY_TIMES.flatMap((time) => {
			const [then, now] = [before, after].map((week) => week.slots.find((slot) => slot.day === day && slot.time === time));
			return merged(shown(then), shown(now));
		});
		return slots.length > 0 ? [[same(`${DAY_NAMES[day]}: `), ...separated(slots, ', ')]] : [];
	});
	const sums = replaced(sumOf(before), sumOf(after));
	return lines(sums.length > 0 ? [...days, sums] : days);
}

/** Rows are told apart by when they came: the first that ever stood is the first here. */
function changedRows(before: readonly string[], after: readonly string[]): Part[] {
	const rows = [...new Set([...before, ...after])].sort();
	return lines(rows.map((id, index) => [part(before.includes(id), after.includes(id), `Rad ${index + 1}`)]));
}

const shown = (slot: WeekSlot | undefined): string[] => (slot ? [showSlot(slot)] : []);
const sumOf = ({ slots }: Week): string[] => [hoursAWeek(slots)].filter((sum) => sum !== null).map((sum) => `Sammanlagt ${sum}`);
const rowCount = (count: number): string => (count === 1 ? '1 rad' : `${count} rader`);

/** What stands in both once, then what went, then what came. */
function merged(before: readonly string[], after: readonly string[]): Part[] {
	return [...new Set([...before, ...after])].map((text) => part(before.includes(text), after.includes(text), text));
}

/** As a whole: the older crossed out, the newer after it. */
function replaced(before: readonly string[], after: readonly string[]): Part[] {
	const [then, now] = [before.join('\n'), after.join('\n')];
	if (then === now) return then ? [same(then)] : [];
	const parts: Part[] = [
		{ kind: 'removed', text: then },
		{ kind: 'added', text: now }
	];
	return separated(
		parts.filter(({ text }) => text !== ''),
		'\n'
	);
}

const same = (text: string): Part => ({ kind: 'same', text });
const part = (stood: boolean, stands: boolean, text: string): Part => ({
	kind: stood && stands ? 'same' : stood ? 'removed' : 'added',
	text
});
const separated = (parts: readonly Part[], by: string): Part[] => parts.flatMap((one, index) => (index === 0 ? [one] : [same(by), one]));
const onNewLine = (parts: readonly Part[]): Part[] => (parts.length > 0 ? [same('\n'), ...parts] : []);
const lines = (rows: readonly Part[][]): Part[] => rows.flatMap((row, index) => (index === 0 ? row : [same('\n'), ...row]));
