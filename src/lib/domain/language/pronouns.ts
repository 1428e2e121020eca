import { FUNCTION_WORDS } from './data/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts';
import { PREPOSITIONS } from './data/grammar-words.ts';
import { ACTING, NEED_NOUNS } from './data/name-contexts.ts';
import { PERSON_WORDS } from './data/people-words.ts';
import type { MarkedPlace } from './mark.ts';
import { isGivenName, mayBe, withoutGenitive } from './people.ts';
import { place, type Reading } from './reading.ts';
import { isHome } from './subject.ts';
import type { Word } from './words.ts';

type Gender = 'f' | 'm';
const PRONOUNS: Record<Gender, ReadonlySet<string>> = {
	f: new Set(['hon', 'henne', 'hennes']),
	m: new Set(['han', 'honom', 'hans'])
};
/** «Han skjutsar henne»: two, so he is somebody else. */
const OBJECTS: Record<Gender, ReadonlySet<string>> = { f: new Set(['henne', 'hennes']), m: new Set(['honom', 'hans']) };
const women = new Set(FEMALE_NAMES);
const men = new Set(MALE_NAMES);
/** Whoever tells of themself says «jag», and means others by «han» and «hon». */
const FIRST_PERSON = new Set('jag mig mej min mitt mina vi oss'.split(' '));
/** So many sentences back a pronoun may point. */
const REACH = 6;

/** «Han» about a woman: a sign that the text was written about somebody else (U23). Silent wherever it may be about another person. */
export function findWrongPronouns(reading: Reading): MarkedPlace[] {
	const own = ownGender(reading);
	if (!own || reading.words.some(({ lower, index }) => FIRST_PERSON.has(lower) && !reading.isQuoted[index])) return [];
	const wrong = own === 'f' ? 'm' : 'f';
	const isAboutThePerson = reading.words.some(
		(word) =>
			PRONOUNS[own].has(word.lower) || (PERSON_WORDS.has(word.lower) && !PRONOUNS[wrong].has(word.lower)) || isOwnName(reading, word)
	);
	return reading.words
		.filter(
			(word) =>
				PRONOUNS[wrong].has(word.lower) &&
				(isAboutThePerson || (word.isFirst && asksForSupport(reading, word))) &&
				!isTheName(reading, word) &&
				!isPointedOut(reading, word) &&
				!isHelping(reading, word) &&
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
	if (reading.sentences[word.sentence]?.some(({ lower }) => OBJECTS[other].has(lower))) return true;
	return reading.words.some((near) => {
		if (near.index === word.index || near.lower === 'hans' || near.sentence < word.sentence - REACH || near.sentence > word.sentence)
			return false;
		if (near.index > word.index) return mayBe(near, gender) && !mayBe(near, other);
		return (
			mayBe(near, gender) || SOMEBODY.test(near.lower) || isSomebodyAtWork(near) || isTold(reading, near) || isNamed(reading, near, gender)
		);
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

/** «Någon har tagit nyckeln», «rösten säger»: known to nobody but somebody all the same. */
const SOMEBODY = /^(?:någon|nån|rösten|röster|rösterna|gestalten)$/;

/** «Hennes tränare», «en ny frisör». */
const isTold = ({ words }: Reading, { lower, index }: Word): boolean =>
	/(?:are|log|ist|ör|ped)$/.test(lower) &&
	/^(?:hennes|hans|hens|sin|en|ny|nya|gamla|samma|min|tidigare|annan)$/.test(words[index - 1]?.lower ?? '');

/** «Hon som bodde där förut», «han i kiosken»: somebody else, told by what follows. */
const isPointedOut = ({ words }: Reading, { index, lower }: Word): boolean =>
	/^(?:hon|han)$/.test(lower) && /^(?:som|i|på|från|med|där)$/.test(words[index + 1]?.lower ?? '');

/** «Utan att hon hjälpt till»: whoever helps, drives or reminds is not the one who is helped. */
const isHelping = ({ words }: Reading, { index, sentence }: Word): boolean =>
	words.slice(index + 1, index + 4).some((next) => next.sentence === sentence && HELPS.test(next.lower));
const HELPS =
	/^(?:hjälp(?:er|te|t)|stött(?:ar|ade|at)|stöd(?:jer|de)|påmin(?:ner|de|t)|skjuts(?:ar|ade|at)|vårda(?:r|de|t)|avlast(?:ar|ade|at))$/;

const isOwnName = ({ case: { person } }: Reading, { text, isCapital }: Word): boolean =>
	isCapital && (person?.name.split(' ').includes(withoutGenitive(text)) ?? false);

/** Where nothing else tells whom a text is about, «han» is the person only when he does what only the person of a case does. */
function asksForSupport({ words }: Reading, { index, sentence, lower }: Word): boolean {
	const next = words[index + 1];
	if (/^(?:hans|hennes)$/.test(lower)) return next !== undefined && (isHome(next) || NEED_NOUNS.test(next.lower));
	return words.slice(index + 1, index + 4).some((next) => next.sentence === sentence && ONLY_THE_PERSON.test(next.lower));
}
const ONLY_THE_PERSON =
	/^(?:behöver|behövde|ansöker|ansökte|ansökt|söker|beviljas|beviljats|klarar|klarade|orkar|svårt|svårigheter|behov|önskar|bor|diagnos\p{L}*|medicin\p{L}*)$/u;

/** «Hans behöver stöd», «Hans, på skolan»: a name, not a pronoun. Where somebody in the case has it, it is theirs. */
function isTheName({ words, case: { others = [] } }: Reading, { text, index, isFirst }: Word): boolean {
	if (text !== 'Hans') return false;
	const next = words[index + 1];
	if (
		!isFirst ||
		!next ||
		next.isFirst ||
		next.gap !== ' ' ||
		next.isCapital ||
		others.some(({ name }) => name.split(' ').includes('Hans'))
	)
		return true;
	return ACTING.has(next.lower) || FUNCTION_WORDS.has(next.lower) || PREPOSITIONS.has(next.lower);
}
