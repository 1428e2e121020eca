import { AMBIGUOUS_NAMES, GIVEN_NAMES } from './data/given-names.ts';
import { PLACE_WORDS, SURELY, TITLES } from './data/name-contexts.ts';
import { isOther, withoutGenitive } from './people.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

const titles = wordSet(TITLES);
const places = wordSet(PLACE_WORDS);

/** The name a word stands for, without its genitive. */
export const nameOf = (word: Word): string => withoutGenitive(word.text);
export const isTitle = ({ lower }: Word): boolean => titles.has(lower);

/** A given name, and no place, institution or other word. */
export function isName({ words }: Reading, word: Word): boolean {
	if (!word.isCapital || word.lower.length < 2 || /^\p{Lu}{2,}$/u.test(word.text)) return false;
	const name = withoutGenitive(word.text);
	if (!GIVEN_NAMES.has(name) && !name.split('-').every((part) => GIVEN_NAMES.has(part))) return false;
	const before = words[word.index - 1];
	const next = words[word.index + 1];
	if (before && !word.isFirst && /^(?:sankt|sankta|s:t|s:ta|s\.t)$/.test(before.lower)) return false;
	if (
		[next, words[word.index + 2]].some((one) => one && !one.isFirst && places.has(one.lower) && !one.isCapital && isPlain(words, word, one))
	)
		return false;
	if (!AMBIGUOUS_NAMES.has(name)) return true;
	if (word.isFirst || /[:”"“(]/.test(word.gap)) return next !== undefined && !next.isFirst && SURELY.has(next.lower);
	return true;
}

/** Between a name and the word for a place stand only more names: «Karin Boyes gata». */
const isPlain = (words: readonly Word[], name: Word, end: Word): boolean =>
	end.index - name.index === 1 || (words[name.index + 1]?.isCapital ?? false);

/** Names that the text itself says are somebody else's: «systern Eva», «Petra, boendestödjare», «träffar Eva». */
export function introducedIn({ words }: Reading, candidates: readonly Word[]): ReadonlySet<string> {
	const introduced = new Set<string>();
	const isRole = (word: Word | undefined) => word !== undefined && (isOther(word) || isTitle(word));
	for (const word of candidates) {
		const before = [words[word.index - 1], words[word.index - 2]];
		const after = words.slice(word.index + 1, word.index + 6).filter((next) => next.sentence === word.sentence);
		const joined = before[0]?.lower === 'och' && before[1] && introduced.has(nameOf(before[1]));
		const listed = before[0] && !word.isFirst && /,/.test(word.gap) && introduced.has(nameOf(before[0]));
		const isCalled =
			!word.isFirst &&
			(isRole(before[0]) || (isRole(before[1]) && !before[0]?.isFirst && !/^(?:och|som|har|är)$/.test(before[0]?.lower ?? '')));
		const isMet =
			!word.isFirst && /^(?:med|träffar|träffade|ringer|ringde|besöker|besökte|känner|hälsar|saknar)$/.test(before[0]?.lower ?? '');
		const isSaid = after.some(
			(next, step) =>
				isRole(next) && (step < 2 || /^\s*[(,–-]/.test(after[0]?.gap ?? '') || after[0]?.lower === 'som' || after[0]?.lower === 'är')
		);
		const isFrom =
			after[0] !== undefined &&
			(/^(?:på|från|hos|vid)$/.test(after[0].lower) || (after[0].lower === 'som' && after[0].gap.includes(','))) &&
			after[1]?.lower !== 'grund';
		const isAppended = !word.isFirst && /,/.test(word.gap) && /^\s*[,.]/.test(words[word.index + 1]?.gap ?? '');
		if (joined || listed || isAppended || isCalled || isMet || isSaid || isFrom) introduced.add(nameOf(word));
	}
	return introduced;
}
