import { FUNCTION_WORDS } from './data/function-words.ts';
import { stemOf } from './stems.ts';
import { readWords } from './words.ts';

/** From here a plan's *how* is a copy of the order's *what* (P03). */
export const COPIED = 0.7;

/** The share of a text's own words that stand in another one, whatever their endings, 0–1. */
export function shareCopied(text: string, from: string): number {
	const own = stemsOf(text);
	if (own.length === 0) return 0;
	const theirs = new Set(stemsOf(from));
	return own.filter((stem) => theirs.has(stem)).length / own.length;
}

/** A plan that says *what* again where it should say *how*. */
export const isCopyOf = (how: string, what: string): boolean => shareCopied(how, what) >= COPIED;

/** «Städning» has the stem of its verb. */
const stemsOf = (text: string): string[] =>
	readWords(text)
		.filter(({ lower }) => !FUNCTION_WORDS.has(lower))
		.map(({ lower }) => stemOf(lower).replace(/(?<=.{3})ning$/, ''));
