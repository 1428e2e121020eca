import { LEVELS, RATINGS, USUAL_RATINGS, type Draft, type Factor, type Level, type ScaleRow } from './answers.ts';
import { oneIn, present, typedText, type Fields } from './fields.ts';
import type { SimpleQuestion } from './question.ts';

export const POLARITIES = ['hinder', 'facilitator'] as const;

type Asked = Pick<Extract<SimpleQuestion, { kind: 'scale' }>, 'codes' | 'columns'>;

/** The rows something was chosen in, in the order of the question's codes. */
export function readScale({ codes, columns = [...USUAL_RATINGS] }: Asked, fields: Fields): ScaleRow[] | Draft | null {
	const names = codes.flatMap(({ code }) => columns.map((rating) => `${code}.${rating}`));
	const typed = present(Object.fromEntries(names.map((name) => [name, typedText(fields, name)])));
	if (Object.values(typed).some((value) => readLevel(value) === null)) return { draft: drafted(typed) };

	const rows = codes.map(({ code }) => ({ code, ...ratingsOf(code, typed) })).filter((row) => Object.keys(row).length > 1);
	return rows.length > 0 ? rows : null;
}

/** Half a factor, with only its direction or only its level, is a draft. */
export function readFactor(fields: Fields): Factor | Draft | null {
	const typed = present({ polarity: typedText(fields, 'polarity'), level: typedText(fields, 'level') });
	const polarity = oneIn(POLARITIES, typed.polarity);
	const level = readLevel(typed.level);
	if (polarity && level !== null) return { polarity, level };
	return Object.keys(typed).length > 0 ? { draft: drafted(typed) } : null;
}

export function fieldsOfRows(rows: readonly ScaleRow[]): Record<string, string> {
	const ratings = rows.flatMap(({ code, ...levels }) =>
		Object.entries(levels).map(([rating, level]) => [`${code}.${rating}`, String(level)])
	);
	return Object.fromEntries(ratings) as Record<string, string>;
}

function ratingsOf(code: string, typed: Readonly<Partial<Record<string, string>>>): Omit<ScaleRow, 'code'> {
	const levels = RATINGS.map((rating) => [rating, readLevel(typed[`${code}.${rating}`])] as const);
	return Object.fromEntries(levels.filter(([, level]) => level !== null));
}

const readLevel = (typed: string | undefined): Level | null => LEVELS.find((level) => String(level) === typed) ?? null;

const drafted = (typed: Readonly<Partial<Record<string, string>>>): Record<string, string> => ({ ...typed }) as Record<string, string>;
