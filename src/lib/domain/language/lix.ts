import type { Word } from './words.ts';

const LONG = 6;

/** Läsbarhetsindex (Björnsson 1968): words per sentence plus the per cent of words over six letters. */
export function lixOf(words: readonly Word[], sentences: number): number {
	if (words.length === 0 || sentences === 0) return 0;
	const long = words.filter(({ lower }) => lower.length > LONG).length;
	return words.length / sentences + (100 * long) / words.length;
}
