import { AMBIGUOUS_NAMES, GIVEN_NAMES } from './data/given-names.ts';
import { ACTING, IN_NEED, SURELY, NEED_NOUNS, PLACE_WORDS, POINTING, TITLES } from './data/name-contexts.ts';
import { SURNAME_ENDING, SURNAMES } from './data/surnames.ts';
import type { Finding } from './mark.ts';
import { isGenitive, isOther, isPerson, withoutGenitive } from './people.ts';
import { place, type Reading } from './reading.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

const titles = wordSet(TITLES);
const places = wordSet(PLACE_WORDS);
const SHOUTING = 0.5;

/** Names that are not the person's and not those of anybody in the case (U23). Without a case: a second person in need. */
export function findWrongNames(reading: Reading): Finding[] {
	if (isShouting(reading)) return [];
	const { person, others = [] } = reading.case;
	const candidates = reading.words.filter((word) => isName(reading, word));
	const introduced = introducedIn(reading, candidates);
	const unknown = (word: Word) => !introduced.has(nameOf(word)) && !reading.isQuoted[word.index];
	if (!person) return secondInNeed(reading, candidates.filter(unknown));

	const known = new Set([person, ...others].flatMap(({ name }) => parts(name)));
	const given = candidates.filter((word) => unknown(word) && !known.has(nameOf(word)) && isAbout(reading, word));
	const surnames = reading.words.filter(
		(word) => !known.has(surnameOf(word)) && isWrongSurname(reading, word, new Set(parts(person.name)))
	);
	return withoutTwins([...given, ...surnames]).map((word) => finding(reading, word, given.includes(word)));
}

function finding(reading: Reading, { index }: Word, isGiven: boolean): Finding {
	const next = reading.words[index + 1];
	const last = isGiven && next && looksLikeSurname(next) && next.gap === ' ' ? index + 1 : index;
	return {
		...place(reading, index, last),
		why: 'Namnet är inte personens och finns inte bland dem som är med i ärendet.',
		suggestion: 'Kontrollera att texten handlar om rätt person. Är det någon i nätverket, skriv vem: ”vännen …”, ”boendestödjaren …”.',
		weight: 3
	};
}

/** «Anna behöver stöd … Eriks behov av …»: two who are in need, and neither is said to be anybody else. */
function secondInNeed(reading: Reading, candidates: readonly Word[]): Finding[] {
	const inNeed = candidates.filter((word) => {
		const next = reading.words[word.index + 1];
		if (!next || next.isFirst) return false;
		return isGenitive(word)
			? NEED_NOUNS.test(next.lower)
			: IN_NEED.has(next.lower) || (next.lower === 'har' && reading.words[word.index + 2]?.lower === 'behov');
	});
	const [first, ...rest] = inNeed;
	return rest.filter((word) => first && nameOf(word) !== nameOf(first)).map((word) => finding(reading, word, true));
}

function isName({ words }: Reading, word: Word): boolean {
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
function introducedIn({ words }: Reading, candidates: readonly Word[]): ReadonlySet<string> {
	const introduced = new Set<string>();
	const isRole = (word: Word | undefined) => word !== undefined && (isOther(word) || titles.has(word.lower));
	for (const word of candidates) {
		const before = [words[word.index - 1], words[word.index - 2]];
		const after = words.slice(word.index + 1, word.index + 6).filter((next) => next.sentence === word.sentence);
		const joined = before[0]?.lower === 'och' && before[1] && introduced.has(nameOf(before[1]));
		const listed = before[0] && !word.isFirst && /,/.test(word.gap) && introduced.has(nameOf(before[0]));
		const isCalled =
			!word.isFirst &&
			(isRole(before[0]) || (isRole(before[1]) && !before[0]?.isFirst && !/^(?:och|som|har|är)$/.test(before[0]?.lower ?? '')));
		const isMet =
			!word.isFirst &&
			/^(?:med|träffar|träffade|ringer|ringde|besöker|besökte|känner|hälsar|saknar|och)$/.test(before[0]?.lower ?? '') &&
			before[0]?.lower !== 'och';
		const isSaid = after.some(
			(next, step) =>
				isRole(next) && (step < 2 || /^\s*[(,–-]/.test(after[0]?.gap ?? '') || after[0]?.lower === 'som' || after[0]?.lower === 'är')
		);
		const isFrom =
			after[0] !== undefined &&
			(/^(?:på|från|hos|vid)$/.test(after[0].lower) || (after[0].lower === 'som' && after[0].gap.includes(','))) &&
			after[1]?.lower !== 'grund';
		if (joined || listed || isCalled || isMet || isSaid || isFrom) introduced.add(nameOf(word));
	}
	return introduced;
}

/** Stands where the person of the case stands: subject, owner, or the one something is for. */
function isAbout({ words }: Reading, word: Word): boolean {
	const before = words[word.index - 1];
	const next = words[word.index + 1];
	const hasNext = next !== undefined && !next.isFirst;
	if (isGenitive(word) && hasNext && !next.isCapital) return true;
	if (hasNext && ACTING.has(next.lower)) return true;
	const afterName = words[word.index + 2];
	if (hasNext && looksLikeSurname(next) && afterName && !afterName.isFirst && ACTING.has(afterName.lower)) return true;
	if (word.isFirst || !before) return false;
	const subject = words[word.index - 2];
	if (before.lower === 'om' && subject?.lower === 'tycker') return false;
	const isInverted =
		subject?.lower !== 'det' && ACTING.has(before.lower) && !(subject && !before.isFirst && (isPerson(subject) || isOther(subject)));
	return isInverted || POINTING.has(before.lower);
}

/** «Sara Lind» where the person is Sara Berg; «fru Lind»; «Lind behöver …». */
function isWrongSurname({ words }: Reading, word: Word, own: ReadonlySet<string>): boolean {
	if (!looksLikeSurname(word)) return false;
	const before = words[word.index - 1];
	if (before && !word.isFirst && word.gap === ' ') {
		if (own.has(nameOf(before)) && before.isCapital) return true;
		if (/^(?:fru|herr|fröken)$/.test(before.lower)) return true;
		if (before.isCapital || isOther(before) || titles.has(before.lower)) return false;
	}
	const next = words[word.index + 1];
	return (
		SURNAMES.has(surnameOf(word)) &&
		!GIVEN_NAMES.has(surnameOf(word)) &&
		word.lower.endsWith('sson') &&
		next !== undefined &&
		!next.isFirst &&
		ACTING.has(next.lower)
	);
}

function looksLikeSurname(word: Word): boolean {
	const name = surnameOf(word);
	return word.isCapital && !word.isFirst ? SURNAMES.has(name) || SURNAME_ENDING.test(name) : SURNAMES.has(name) && name.endsWith('sson');
}

const nameOf = (word: Word): string => withoutGenitive(word.text);
const surnameOf = ({ text }: Word): string => (SURNAMES.has(text) || !text.endsWith('s') ? text : text.slice(0, -1));
const parts = (name: string): string[] => name.split(/\s+/).flatMap((part) => [part, ...part.split('-')]);

function isShouting({ words }: Reading): boolean {
	const shouted = words.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length;
	return words.length > 3 && shouted / words.length > SHOUTING;
}

const withoutTwins = (words: readonly Word[]): Word[] =>
	[...new Set(words)]
		.toSorted((a, b) => a.index - b.index)
		.filter((word, at, all) => all[at - 1]?.index !== word.index - 1 || word.isFirst);
