import { GIVEN_NAMES } from './data/given-names.ts';
import { KINDS_OF_PERSON, NEAR_PEOPLE, OTHER_PEOPLE, PERSON_WORDS } from './data/people-words.ts';
import type { TextCase } from './mark.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

const others = wordSet(OTHER_PEOPLE.map(([stem]) => stem));
const women = wordSet(OTHER_PEOPLE.filter(([, gender]) => gender !== 'm').map(([stem]) => stem));
const men = wordSet(OTHER_PEOPLE.filter(([, gender]) => gender !== 'f').map(([stem]) => stem));
const near = wordSet(NEAR_PEOPLE);

export const isKindOfPerson = ({ lower }: Word): boolean => KINDS_OF_PERSON.has(lower);
export const isOther = ({ lower }: Word): boolean => others.has(lower);
export const isNear = ({ lower }: Word): boolean => near.has(lower);
export const mayBe = ({ lower }: Word, gender: 'f' | 'm'): boolean => (gender === 'f' ? women : men).has(lower);

export const isGivenName = ({ text, isCapital }: Word): boolean => isCapital && GIVEN_NAMES.has(withoutGenitive(text));

/** Called by a word for the person, by their name in the case, or by any given name. */
export function isPerson(word: Word, { person }: TextCase = {}): boolean {
	if (PERSON_WORDS.has(word.lower)) return true;
	if (!word.isCapital) return false;
	return isGivenName(word) || (person?.name.split(' ').includes(withoutGenitive(word.text)) ?? false);
}

/** «Saras lägenhet»: the one who owns is not the one that is spoken of. */
export const isGenitive = (word: Word): boolean => isGivenName(word) && withoutGenitive(word.text) !== word.text.normalize('NFC');

/** «Saras» is Sara's, «Marcus» is Marcus. */
export function withoutGenitive(name: string): string {
	const plain = name.normalize('NFC').replace(/[’':]s$/u, '');
	if (plain !== name.normalize('NFC') || GIVEN_NAMES.has(plain)) return plain;
	return plain.endsWith('s') && GIVEN_NAMES.has(plain.slice(0, -1)) ? plain.slice(0, -1) : plain;
}
