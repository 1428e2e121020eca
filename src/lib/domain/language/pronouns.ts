import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts';
import type { Finding } from './mark.ts';
import { isGivenName, mayBe, withoutGenitive } from './people.ts';
import { place, type Reading } from './reading.ts';
import type { Word } from './words.ts';

type Gender = 'f' | 'm';
const PRONOUNS: Record<Gender, ReadonlySet<string>> = {
	f: new Set(['hon', 'henne', 'hennes']),
	m: new Set(['han', 'honom', 'hans'])
};
const women = new Set(FEMALE_NAMES);
const men = new Set(MALE_NAMES);
/** So many sentences back a pronoun may point. */
const REACH = 6;

/** «Han» about a woman: a sign that the text was written about somebody else (U23). Silent wherever it may be about another person. */
export function findWrongPronouns(reading: Reading): Finding[] {
	const own = ownGender(reading);
	if (!own) return [];
	const wrong = own === 'f' ? 'm' : 'f';
	return reading.words
		.filter(
			(word) =>
				PRONOUNS[wrong].has(word.lower) && !isTheName(reading, word) && !reading.isQuoted[word.index] && !mayBeAnother(reading, word, wrong)
		)
		.map(({ index }) => ({
			...place(reading, index),
			why: own === 'f' ? 'Texten byter från hon till han om samma person.' : 'Texten byter från han till hon om samma person.',
			suggestion: 'Kontrollera att stycket handlar om rätt person. Är det någon annan, skriv vem.',
			weight: 2
		}));
}

function ownGender({ case: { person }, words }: Reading): Gender | null {
	if (person?.pronoun) return person.pronoun === 'hon' ? 'f' : person.pronoun === 'han' ? 'm' : null;
	if (person?.legalSex) return person.legalSex === 'female' ? 'f' : 'm';
	const first = words.find(({ lower }) => PRONOUNS.f.has(lower) || PRONOUNS.m.has(lower));
	if (!first) return null;
	return PRONOUNS.f.has(first.lower) ? 'f' : 'm';
}

function mayBeAnother(reading: Reading, word: Word, gender: Gender): boolean {
	const near = reading.words.filter(
		({ sentence, index, lower }) =>
			index !== word.index && lower !== 'hans' && sentence >= word.sentence - REACH && (index < word.index || sentence === word.sentence)
	);
	return near.some((other) => mayBe(other, gender) || isNamed(reading, other, gender));
}

function isNamed({ case: { person, others = [] } }: Reading, word: Word, gender: Gender): boolean {
	if (!word.isCapital) return false;
	const name = withoutGenitive(word.text);
	if (person?.name.split(' ').includes(name)) return false;
	const known = others.find((one) => one.name.split(' ').includes(name));
	if (known?.legalSex) return (known.legalSex === 'female') === (gender === 'f');
	if (known) return true;
	if (isGivenName(word)) return gender === 'f' ? women.has(name) || !men.has(name) : men.has(name) || !women.has(name);
	return !word.isFirst;
}

/** «Hans behöver stöd»: a name, not a pronoun. */
const isTheName = ({ words }: Reading, { text, index, isFirst }: Word): boolean =>
	text === 'Hans' &&
	(!isFirst || /^(?:behöver|har|är|vill|bor|säger|uppger|berättar|klarar|tycker|kan)$/.test(words[index + 1]?.lower ?? ''));
