import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts';
import { PERSON_WORDS } from './data/people-words.ts';
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
				PRONOUNS[wrong].has(word.lower) &&
				!isTheName(reading, word) &&
				!isPointedOut(reading, word) &&
				!reading.isQuoted[word.index] &&
				!mayBeAnother(reading, word, wrong)
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
	const first = words.find(({ lower }) => PRONOUNS.f.has(lower) || PRONOUNS.m.has(lower) || lower === 'kvinnan');
	if (!first) return null;
	return PRONOUNS.m.has(first.lower) ? 'm' : 'f';
}

function mayBeAnother(reading: Reading, word: Word, gender: Gender): boolean {
	const other = gender === 'f' ? 'm' : 'f';
	return reading.words.some((near) => {
		if (near.index === word.index || near.lower === 'hans' || near.sentence < word.sentence - REACH || near.sentence > word.sentence)
			return false;
		if (near.index > word.index) return mayBe(near, gender) && !mayBe(near, other);
		return mayBe(near, gender) || isSomebodyAtWork(near) || isNamed(reading, near, gender);
	});
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

/** «Brevbäraren», «frisören», «logopeden»: somebody, whom «han» and «hon» may point back to. */
const isSomebodyAtWork = ({ lower }: Word): boolean =>
	lower.length > 6 &&
	/(?:aren|arens|erskan|logen|isten|ören|anten|peden|atern|ombudet|enten)$/.test(lower) &&
	!NOBODY.test(lower) &&
	!PERSON_WORDS.has(lower);
const NOBODY = /^(?:sommaren|momenten|dokumenten|procenten|varianten|januari)$/;

/** «Hon som bodde där förut», «han i kiosken»: somebody else, told by what follows. */
const isPointedOut = ({ words }: Reading, { index, lower }: Word): boolean =>
	/^(?:hon|han)$/.test(lower) && /^(?:som|i|på|från|med|där)$/.test(words[index + 1]?.lower ?? '');

/** «Hans behöver stöd»: a name, not a pronoun. */
const isTheName = ({ words }: Reading, { text, index, isFirst }: Word): boolean =>
	text === 'Hans' &&
	(!isFirst || /^(?:behöver|har|är|vill|bor|säger|uppger|berättar|klarar|tycker|kan)$/.test(words[index + 1]?.lower ?? ''));
