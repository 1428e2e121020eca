import type { AnswerValue, Draft, Entry, Factor, Level, NotAnswered, ScaleRow, Week } from './answer-value.ts';

export type { AnswerValue, Draft, Entry, Factor, Level, NotAnswered, ScaleRow, Week };

export const SOURCE_KINDS: Readonly<Record<Entry['source']['kind'], string>> = {
	person: 'personen själv',
	relative: 'anhörig',
	professional: 'yrkesperson',
	certificate: 'intyg',
	observation: 'egen iakttagelse'
};
export const HEARD_HOW: Readonly<Record<NonNullable<Entry['how']>, string>> = {
	visit: 'hembesök',
	phone: 'telefon',
	meeting: 'möte',
	letter: 'brev',
	digital: 'digitalt'
};
export const NOT_ANSWERED_NAMES: Readonly<Record<NotAnswered['status'], string>> = {
	declined: 'vill inte svara',
	unable: 'kan inte svara',
	notRelevant: 'inte relevant'
};
/** The columns of a scale: what the person thinks, how it is, how it is meant to become, and how it became. */
export const RATINGS = ['ownRating', 'current', 'intended', 'achieved'] as const;
export type Rating = (typeof RATINGS)[number];
export const RATING_NAMES: Readonly<Record<Rating, string>> = {
	ownRating: 'Egen skattning',
	current: 'Nuvarande',
	intended: 'Avsett',
	achieved: 'Uppnått'
};
/** What an investigation asks for; a follow-up has columns of its own. */
export const USUAL_RATINGS: readonly Rating[] = ['ownRating', 'current', 'intended'];
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 8, 9];

export const YES_NO = { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' } as const;
export type YesNo = keyof typeof YES_NO;

/**
 * `question`, `group/row/question` or `group/row/group/row/question`, each plus `/entry` for a text; a group alone holds row ids; `section:id` sets
 * a section aside.
 */
export type Path = string;
export type Answers = Readonly<Record<Path, AnswerValue>>;

/** Texts hold entries; every other kind holds one answer. */
export const isText = <Asked extends { kind: string }>(question: Asked): question is Extract<Asked, { kind: 'shortText' | 'longText' }> =>
	question.kind === 'shortText' || question.kind === 'longText';

export const joinPath = (...parts: string[]): Path => parts.join('/');
export const sectionPath = (sectionId: string): Path => `section:${sectionId}`;

export const isNotAnswered = (value: AnswerValue | null | undefined): value is NotAnswered => isRecord(value) && 'status' in value;
export const isEntry = (value: AnswerValue | null | undefined): value is Entry => isRecord(value) && 'source' in value;
export const isDraft = (value: AnswerValue | null | undefined): value is Draft => isRecord(value) && 'draft' in value;
export const isFactor = (value: AnswerValue | null | undefined): value is Factor => isRecord(value) && 'polarity' in value;
export const isWeek = (value: AnswerValue | null | undefined): value is Week => isRecord(value) && 'slots' in value;
export const isScaleRows = (value: AnswerValue | null | undefined): value is ScaleRow[] =>
	Array.isArray(value) && value.every((row) => typeof row === 'object');
export const isChoices = (value: AnswerValue | null | undefined): value is string[] =>
	Array.isArray(value) && value.every((choice) => typeof choice === 'string');

/** The entries of a text question, oldest first: entry ids sort by the time they were made. */
export function entriesOf(answers: Answers, path: Path): Entry[] {
	const prefix = `${path}/`;
	return Object.keys(answers)
		.filter((key) => key.startsWith(prefix) && !key.slice(prefix.length).includes('/'))
		.sort()
		.map((key) => answers[key])
		.filter(isEntry);
}

/** CRLF → LF and NFC, so that the same text is the same however it was sent; half a character is none, and has no hash. */
export const normaliseText = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC');

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
