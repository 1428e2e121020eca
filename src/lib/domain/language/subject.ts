import { FUNCTION_WORDS } from './data/function-words.ts';
import { ADVERBS, ANYBODY, COPULAS, PREPOSITIONS, TRAITS } from './data/grammar-words.ts';
import { HOME_WORDS } from './data/home-words.ts';
import { judgingWordsOf } from './judging-forms.ts';
import { isGenitive, isOther, isPerson } from './people.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

/** What an adjective is said of. `nobody` when the sentence does not tell (a fragment). */
export type SaidOf = 'home' | 'person' | 'other' | 'thing' | 'nobody';
/** «Det» and «här» are a subject only in form. */
export type Subject = SaidOf | 'dummy';

const home = wordSet(HOME_WORDS);

export const isHome = ({ lower }: Word): boolean => home.has(lower);

/** The head of a subject is the first noun; one after a preposition only tells where. */
export function subjectAmong(reading: Reading, words: readonly Word[]): Subject | null {
	let where: SaidOf | null = null;
	let isAfterPreposition = false;
	let found: Subject | null = null;
	for (const word of words) {
		if (PREPOSITIONS.has(word.lower)) {
			isAfterPreposition = true;
			continue;
		}
		const kind = kindOf(word, reading);
		if (kind === null || looksLikeAdjective(word)) continue;
		if (isAfterPreposition) where ??= kind === 'dummy' ? null : kind;
		else if (found === null || found === 'thing' || (found === 'dummy' && kind !== 'thing')) found = kind;
		if (!FUNCTION_WORDS.has(word.lower)) isAfterPreposition = false;
	}
	if (found === 'dummy' || found === null) return where === 'home' ? 'home' : found;
	return found;
}

function kindOf(word: Word, { case: about, as }: Reading): Subject | null {
	if (word.lower === 'det' || word.lower === 'här' || word.lower === 'allt') return 'dummy';
	if (isHome(word)) return 'home';
	if (TRAITS.has(word.lower)) return 'person';
	if (/(?:[^o]ande|ligen|vis)$/.test(word.lower) && !isPerson(word, about)) return null;
	if (ANYBODY.has(word.lower)) return 'thing';
	if (word.lower === 'hans' || isGenitive(word)) return null;
	if (isPerson(word, about) || (as === 'childImpact' && isParent(word))) return 'person';
	if (isOther(word)) return 'other';
	if (FUNCTION_WORDS.has(word.lower) || ADVERBS.has(word.lower) || COPULAS.has(word.lower)) return null;
	return 'thing';
}

/** In an analysis for a child, the parent is the person of the case. */
const isParent = ({ lower }: Word): boolean => /^(?:mamman|pappan|modern|fadern|föräldern)$/.test(lower);

export const isThing = (word: Word): boolean =>
	!FUNCTION_WORDS.has(word.lower) && !ADVERBS.has(word.lower) && !isHome(word) && !looksLikeAdjective(word);

export const looksLikeAdjective = ({ lower }: Word): boolean =>
	judgingWordsOf(lower).length > 0 ||
	/(?:ig|igt|iga|ad|at|ade|sam|samt|samma|isk|iskt|iska|full|klädd|klädda|inredd|inrett)$|^(?:fint|fin|fina|ren|rent|rena|snygg|snyggt|lugn|lugnt|bra|pigg|glad|liten|stor|äldre|yngre|ung|gammal|medelålders|lång|kort)$/.test(
		lower
	);
export const looksLikeVerb = ({ lower }: Word): boolean => /(?:er|ar|ade|de|te)$/.test(lower) && lower.length > 3;
