import type { Word } from './words.ts';

type Item = { fits: (lower: string) => boolean; isOptional: boolean; isGap: boolean };
type Compiled<T> = { items: Item[]; value: T };
export type PhraseFinder<T> = { byWord: Map<string, Compiled<T>[]>; byStart: Map<string, Compiled<T>[]>; byEnd: Compiled<T>[] };
export type Found<T> = { value: T; first: number; last: number };

const START = 3;
const GAP = 4;

/**
 * Phrases are written as words with `a|b` for either, `städ*` and `*het` for any ending and beginning, `som?` for a word that may be
 * left out, and `…` for up to four words of any kind. They are found within a sentence, whatever the letters' size.
 */
export function compilePhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseFinder<T> {
	const finder: PhraseFinder<T> = { byWord: new Map(), byStart: new Map(), byEnd: [] };
	for (const [phrase, value] of phrases) {
		const parts = phrase.toLowerCase().split(/\s+/);
		const compiled = { items: parts.map(readItem), value };
		for (const first of (parts[0] ?? '').split('|')) file(finder, first, compiled);
	}
	return finder;
}

function file<T>({ byWord, byStart, byEnd }: PhraseFinder<T>, first: string, compiled: Compiled<T>): void {
	if (first.startsWith('*')) byEnd.push(compiled);
	else if (first.endsWith('*')) push(byStart, first.slice(0, START), compiled);
	else push(byWord, first, compiled);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const there = map.get(key);
	if (there) there.push(value);
	else map.set(key, [value]);
}

function readItem(part: string): Item {
	if (part === '…') return { fits: () => true, isOptional: true, isGap: true };
	const isOptional = part.endsWith('?');
	const tests = (isOptional ? part.slice(0, -1) : part).split('|').map(readForm);
	return { fits: (lower) => tests.some((fits) => fits(lower)), isOptional, isGap: false };
}

function readForm(form: string): (lower: string) => boolean {
	if (form.startsWith('*') && form.endsWith('*')) return (lower) => lower.includes(form.slice(1, -1));
	if (form.endsWith('*')) return (lower) => lower.startsWith(form.slice(0, -1));
	if (form.startsWith('*')) return (lower) => lower.endsWith(form.slice(1));
	return (lower) => lower === form;
}

/** Every place a phrase is found, the longest where several begin at the same word. */
export function findPhrases<T>(finder: PhraseFinder<T>, words: readonly Word[]): Found<T>[] {
	const found: Found<T>[] = [];
	for (const { index, lower } of words) {
		let best: Found<T> | null = null;
		for (const candidates of [finder.byWord.get(lower), finder.byStart.get(lower.slice(0, START)), finder.byEnd]) {
			if (candidates === undefined) continue;
			for (const { items, value } of candidates) {
				const last = match(items, 0, words, index);
				if (last >= 0 && (best === null || last > best.last)) best = { value, first: index, last };
			}
		}
		if (best) found.push(best);
	}
	return found;
}

/** The index of the last word matched, or -1. */
function match(items: readonly Item[], at: number, words: readonly Word[], index: number): number {
	const item = items[at];
	if (!item) return index - 1;
	const word = words[index];
	const isSame = word !== undefined && (at === 0 || !word.isFirst);
	if (item.isGap) {
		for (let skip = 0; skip <= GAP; skip++) {
			if (skip > 0 && (words[index + skip - 1]?.isFirst ?? true)) break;
			const last = match(items, at + 1, words, index + skip);
			if (last >= 0) return last;
		}
		return -1;
	}
	if (isSame && item.fits(word.lower)) {
		const last = match(items, at + 1, words, index + 1);
		if (last >= 0) return last;
	}
	return item.isOptional ? match(items, at + 1, words, index) : -1;
}
