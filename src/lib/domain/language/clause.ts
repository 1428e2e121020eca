import { ADVERBS, BECOMES, CLAUSE_STARTS, COPULAS, SEEN_AS } from './data/grammar-words.ts';
import { judgingWordsOf } from './judging-forms.ts';
import { isHome } from './subject.ts';
import type { Word } from './words.ts';

/** So far back an adjective may stand from its verb, and a subject from that. */
const REACH = 9;
const SUBJECT_REACH = 8;

/** The place in the sentence of the verb that an adjective belongs to, or -1. */
export function verbBefore(sentence: readonly Word[], at: number): number {
	for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
		const word = sentence[back] as Word;
		if (COPULAS.has(word.lower)) return back;
		if (BECOMES.has(word.lower)) return -1;
		if (word.lower === 'som' || word.lower === 'vara') {
			const seen = [1, 2, 3, 4]
				.map((step) => back - step)
				.find((step) => SEEN_AS.has(sentence[step]?.lower ?? '') || COPULAS.has(sentence[step]?.lower ?? ''));
			if (seen !== undefined) return seen;
		}
		if (
			word.lower === 'men' &&
			(judgingWordsOf(sentence[back - 1]?.lower ?? '').length > 0 || COPULAS.has(sentence[back - 2]?.lower ?? ''))
		)
			continue;
		if (/[;:]/.test(sentence[back + 1]?.gap ?? '') || (CLAUSE_STARTS.has(word.lower) && word.lower !== 'då' && word.lower !== 'att'))
			return -1;
	}
	return -1;
}

/** Where the clause of a verb begins. */
export function clauseStart(sentence: readonly Word[], verb: number): number {
	for (let back = verb - 1; back >= Math.max(0, verb - SUBJECT_REACH); back--) {
		const word = sentence[back] as Word;
		if (CLAUSE_STARTS.has(word.lower) || (word.lower === 'och' && back + 1 < verb)) return back + 1;
	}
	return Math.max(0, verb - SUBJECT_REACH);
}

/** «Var förvånansvärt rent», «är liten men mysig»: what leads up to the adjective is no subject. */
export function withoutLeadIn(words: readonly Word[]): readonly Word[] {
	const rest = words.filter(({ lower }) => !ADVERBS.has(lower));
	const last = rest.at(-1);
	if (!last) return rest;
	if (/^(?:och|men|samt|eller)$/.test(last.lower)) return withoutLeadIn(rest.slice(0, -2));
	const isAdverb = last.lower.endsWith('t') && last.lower.length > 3 && !isHome(last);
	return isAdverb ? rest.slice(0, -1) : rest;
}
