import {
	HEARD_HOW,
	isChoices,
	isDraft,
	isEntry,
	isFactor,
	isNotAnswered,
	isScaleRows,
	isWeek,
	NOT_ANSWERED_NAMES,
	SOURCE_KINDS,
	YES_NO,
	type AnswerValue,
	type Entry,
	type Factor,
	type Level,
	type NotAnswered,
	type Week
} from './answers.ts';
import type { Option, ScaleCode, SimpleQuestion } from './question.ts';
import type { Template } from './template.ts';
import { DAY_NAMES, DAY_TIME_NAMES, daysOf, hoursAWeek, type WeekSlot } from './week.ts';

/** Names from the case's registers: the person's relatives, contacts and children by id. */
export type Names = { personName: (id: string) => string | undefined };

export const POLARITY_NAMES: Readonly<Record<Factor['polarity'], string>> = { hinder: 'Hindrar', facilitator: 'Hjälper' };

export const FACTOR_LEVELS: Readonly<Record<Factor['polarity'], Readonly<Record<Level, string>>>> = {
	hinder: {
		0: 'inget hinder',
		1: 'litet hinder',
		2: 'måttligt hinder',
		3: 'stort hinder',
		4: 'totalt hinder',
		8: 'hinder, går inte att ange hur stort',
		9: 'gäller inte'
	},
	facilitator: {
		0: 'ingen hjälp',
		1: 'lite hjälp',
		2: 'måttlig hjälp',
		3: 'stor hjälp',
		4: 'avgörande hjälp',
		8: 'hjälp, går inte att ange hur stor',
		9: 'gäller inte'
	}
};

export type ShownScaleRow = {
	code: string;
	title: string;
	own: string | null;
	current: string | null;
	intended: string | null;
	achieved: string | null;
};

/** The answer as plain Swedish, one line each; no lines where nothing readable was answered. */
export function showAnswer(
	question: SimpleQuestion,
	value: AnswerValue | null | undefined,
	names: Names,
	scale: Template['scale']
): string[] {
	if (value === null || value === undefined || isDraft(value)) return [];
	if (isNotAnswered(value)) return [showNotAnswered(value)];

	switch (question.kind) {
		case 'shortText':
		case 'longText':
			return isEntry(value) ? [value.text] : [];
		case 'yesNo':
			return Object.entries(YES_NO).flatMap(([id, name]) => (id === value ? [name] : []));
		case 'oneOf':
			return labelsOf(question.options, [value]);
		case 'manyOf':
			return isChoices(value) ? labelsOf(question.options, value) : [];
		case 'number':
			return typeof value === 'number' ? [`${String(value).replace('.', ',')} ${question.unit}`.trim()] : [];
		case 'date':
			return typeof value === 'string' ? [value] : [];
		case 'scale':
			return showScale(question.codes, value, scale).map(showScaleRow);
		case 'factor':
			return isFactor(value) ? [capitalised(FACTOR_LEVELS[value.polarity][value.level])] : [];
		case 'week':
			return isWeek(value) ? showWeek(value) : [];
		case 'person':
			return typeof value === 'string' ? [names.personName(value)].filter((name) => name !== undefined) : [];
	}
}

/** The rows of a scale question with their labels: the person's own rating in everyday words, the states in the official ones. */
export function showScale(codes: readonly ScaleCode[], value: AnswerValue | null | undefined, scale: Template['scale']): ShownScaleRow[] {
	if (!isScaleRows(value)) return [];
	const labels = (level: Level | undefined) => scale.find((step) => step.value === level);
	return value.map(({ code, ownRating, current, intended, achieved }) => ({
		code,
		title: codes.find((known) => known.code === code)?.title ?? code,
		own: labels(ownRating)?.ownLabel ?? null,
		current: labels(current)?.label ?? null,
		intended: labels(intended)?.label ?? null,
		achieved: labels(achieved)?.label ?? null
	}));
}

/** A line for each day, and the sum where minutes are counted. */
function showWeek({ slots }: Week): string[] {
	const sum = hoursAWeek(slots);
	const lines = daysOf(slots).map((row) => `${capitalised(DAY_NAMES[row.day])}: ${row.slots.map(showSlot).join(', ')}`);
	return sum ? [...lines, `Sammanlagt ${sum}`] : lines;
}

export const showSlot = ({ time, minutes }: WeekSlot): string =>
	minutes === undefined ? DAY_TIME_NAMES[time] : `${DAY_TIME_NAMES[time]} ${minutes} minuter`;

/** Who said it, how and when: «Anna, systern, telefon 2026-11-02». */
export function sourceLine({ source, how, heardOn }: Entry, names: Names): string {
	const when = [how && HEARD_HOW[how], heardOn].filter(Boolean).join(' ');
	return [speakerOf(source, names), when].filter(Boolean).join(', ');
}

function speakerOf({ kind, contactId, title }: Entry['source'], { personName }: Names): string {
	if (kind === 'person' || kind === 'observation') return SOURCE_KINDS[kind];
	const who = [contactId && personName(contactId), title].filter(Boolean).join(', ');
	if (kind === 'certificate') return [SOURCE_KINDS.certificate, who].filter(Boolean).join(', ');
	return who || SOURCE_KINDS[kind];
}

/** «Inte relevant: bor hos sina föräldrar.» */
export function showNotAnswered({ status, reason }: NotAnswered): string {
	const name = capitalised(NOT_ANSWERED_NAMES[status]);
	return reason ? `${name}: ${reason}` : name;
}

const showScaleRow = (row: ShownScaleRow): string => `${row.title}: ${scaleStates(row).join(', ')}`;

/** What is said of one code, a piece for each column. */
export const scaleStates = ({ own, current, intended, achieved }: ShownScaleRow): string[] =>
	[
		own && `egen skattning ${quiet(own)}`,
		current && `nu ${quiet(current)}`,
		intended && `avsett ${quiet(intended)}`,
		achieved && `uppnått ${quiet(achieved)}`
	].filter((state) => state !== null);

const labelsOf = (options: readonly Option[], chosen: readonly unknown[]): string[] =>
	options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const quiet = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
