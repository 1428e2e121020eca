import { GIVEN_NAMES } from './data/given-names.ts';
import { ACTING, IN_NEED, NEED_NOUNS, POINTING } from './data/name-contexts.ts';
import { SURNAME_ENDING, SURNAMES } from './data/surnames.ts';
import type { MarkedPlace } from './mark.ts';
import { introducedIn, isName, isTitle, nameOf } from './named.ts';
import { isGenitive, isOther, isPerson } from './people.ts';
import { place, type Reading } from './reading.ts';
import type { Word } from './words.ts';

const SHOUTING = 0.5;

/** Names that are not the person's and not those of anybody in the case (U23). Without a case: a second person in need. */
export function findWrongNames(reading: Reading): MarkedPlace[] {
	if (isShouting(reading)) return [];
	const { person, others = [] } = reading.case;
	const candidates = reading.words.filter((word) => isName(reading, word));
	const introduced = introducedIn(reading, candidates);
	// Whoever the person tells of is somebody else.
	const isTold = ({ index }: Word) => reading.isQuoted[index] || reading.speaker[index] === 'person';
	const unknown = (word: Word) => !introduced.has(nameOf(word)) && !isTold(word);
	if (!person) return secondInNeed(reading, candidates.filter(unknown));

	const known = new Set([person, ...others].flatMap(({ name }) => parts(name)));
	const given = candidates.filter((word) => unknown(word) && !known.has(nameOf(word)) && isAbout(reading, word));
	const own = new Set(parts(person.name));
	const surnames = reading.words.filter((word) => word.isCapital && !known.has(surnameOf(word)) && isWrongSurname(reading, word, own));
	return withoutTwins([...given, ...surnames]).map((word) => placed(reading, word, given.includes(word)));
}

function placed(reading: Reading, { index }: Word, isGiven: boolean): MarkedPlace {
	const next = reading.words[index + 1];
	const last = isGiven && next && looksLikeSurname(next) && next.gap === ' ' ? index + 1 : index;
	return {
		...place(reading, index, last),
		why: 'Namnet är inte personens och finns inte bland dem som är med i ärendet.',
		suggestion: 'Kontrollera att texten handlar om rätt person. Är det någon i nätverket, skriv vem: ”vännen …”, ”boendestödjaren …”.',
		weight: 3
	};
}

/** «Anna bor ensam. Erik behöver …»: a second one who is in need, where nobody is said to be anybody else. */
function secondInNeed(reading: Reading, candidates: readonly Word[]): MarkedPlace[] {
	const { words } = reading;
	const first =
		candidates.find(({ index, isFirst }) => isFirst && ACTING.has(words[index + 1]?.lower ?? '')) ??
		candidates.find((word) => isInNeed(words, word));
	if (!first) return [];
	return candidates
		.filter((word) => word.index > first.index && nameOf(word) !== nameOf(first) && isInNeed(words, word))
		.filter((word) => !words.some((other) => isSomebodyElse(other) && other.index < word.index && other.sentence >= word.sentence - 2))
		.map((word) => placed(reading, word, true));
}

const isSomebodyElse = (word: Word): boolean => isOther(word) && !/^(?:boendestöd|hemtjänst)/.test(word.lower);

function isInNeed(words: readonly Word[], word: Word): boolean {
	const next = words[word.index + 1];
	if (!next || next.isFirst) return false;
	if (isGenitive(word)) return NEED_NOUNS.test(next.lower);
	return IN_NEED.has(next.lower) || (next.lower === 'har' && words[word.index + 2]?.lower === 'behov');
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
		if (before.isCapital || isOther(before) || isTitle(before)) return false;
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
