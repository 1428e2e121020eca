import { FUNCTION_WORDS } from './data/function-words.ts';
import { HOME_WORDS } from './data/home-words.ts';
import { judgingWordsOf } from './judging-forms.ts';
import { isGenitive, isKindOfPerson, isOther, isPerson } from './people.ts';
import { sentenceOf, type Reading } from './reading.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

/** What an adjective is said of. `nobody` when the sentence does not tell (a fragment). */
export type SaidOf = 'home' | 'person' | 'other' | 'thing' | 'nobody';

const home = wordSet(HOME_WORDS);
const COPULAS = new Set(
	(
		'är var varit vara verkar verkade ser såg sett ter tedde känns kändes framstår framstod förefaller förefoll upplevs upplevdes ' +
		'uppfattas uppfattades bedöms bedömdes beskrivs beskrevs uppträder uppträdde håller hålls hölls har hade luktar doftade ger gav gör gjorde ' +
		'tycks anses ansågs kan beter betedde te råder rådde härskar'
	).split(' ')
);
/** «När han är trött blir han sur»: what comes and goes is told, not judged. */
const BECOMES = new Set('blir blev bli blivit blivande'.split(' '));
const TRAITS = new Set(
	'beteende beteendet uppträdande uppträdandet utseende utseendet yttre personlighet personligheten attityd attityden sätt'.split(' ')
);
const WISHED = new Set('måste ska skall bör behöver vill skulle borde'.split(' '));
const ANYBODY = new Set('något någon man de andra vi ni folk några'.split(' '));
const PREPOSITIONS = new Set(
	'i på vid från till om efter runt kring av med hos mot för under inom utanför bakom bredvid över genom'.split(' ')
);
const CLAUSE_STARTS = new Set('men eftersom därför när då som om fast medan innan utan samt vilket dock däremot att'.split(' '));
const ADVERBS = new Set(
	'grund botten princip allmänhet regel överallt alltid ofta ibland oftast mycket väldigt ganska helt rätt så lite något bara också även nu idag relativt extremt fortfarande verkligen riktigt otroligt sällan aldrig inte rent både ut sig mest genomgående överlag allmänt minst sagt ju väl nog'.split(
		' '
	)
);
const DETERMINERS = new Set(
	'en ett den det de sin sitt sina hans hennes min mitt mina någon något några inget ingen inga flera många två'.split(' ')
);
/** «Uppfattar hemmet som rörigt»: what stands between the two is what is judged. */
const SEEN_AS = new Set('uppfattar uppfattade upplever upplevde ser såg beskriver beskrev betraktar bedömer'.split(' '));
const REACH = 9;

export const isHome = ({ lower }: Word): boolean => home.has(lower);

/** Reads what the word at `index` is said of: the noun after it, or the subject of its verb. */
export function saidOf(reading: Reading, index: number): SaidOf {
	return attribute(reading, index) ?? predicate(reading, index) ?? fragment(reading, index);
}

function attribute(reading: Reading, index: number): SaidOf | null {
	const { words } = reading;
	for (let at = index + 1; at <= index + 4; at++) {
		const word = words[at];
		if (!word || word.isFirst || /[.;:!?()]/.test(word.gap)) return null;
		if (isKindOfPerson(word) && !(word.lower === 'man' && words[at - 1]?.lower === 'och')) return 'person';
		if (isHome(word)) return isAnother(reading, index) ? 'thing' : 'home';
		const isLink = word.lower === 'och' || word.gap.includes(',') || looksLikeAdjective(word);
		if (isLink) {
			if ((word.lower === 'och' || word.gap.includes(',')) && !leadsOn(reading, at)) return null;
			continue;
		}
		if (FUNCTION_WORDS.has(word.lower) || ADVERBS.has(word.lower) || PREPOSITIONS.has(word.lower)) return null;
		if (isOther(word)) return at === index + 1 ? 'other' : null;
		const isNoun =
			/[^aeiouyåäö]a$/.test(words[index]?.lower ?? '') || DETERMINERS.has(words[index - 1]?.lower ?? '') || !looksLikeVerb(word);
		return at === index + 1 && isNoun ? 'thing' : null;
	}
	return null;
}

/** «Till en fin lägenhet i Täby»: a home that is wished for or moved to is not the one that was seen. */
const isAnother = ({ words }: Reading, index: number): boolean =>
	words
		.slice(Math.max(0, index - 4), index)
		.some(({ lower }) => lower === 'annan' || lower === 'till' || lower === 'ny' || lower === 'söker');

/** After «och» a judgement goes on only to a noun that both stand before: «ett rent och fint hem». */
function leadsOn({ words }: Reading, at: number): boolean {
	return [1, 2, 3].some((step) => {
		const word = words[at + step];
		return (
			word !== undefined &&
			!word.isFirst &&
			(isHome(word) || (isKindOfPerson(word) && word.lower !== 'man')) &&
			words.slice(at + 1, at + step).every(looksLikeAdjective)
		);
	});
}

const looksLikeAdjective = ({ lower }: Word): boolean =>
	judgingWordsOf(lower).length > 0 ||
	/(?:ig|igt|iga|ad|at|ade|sam|samt|samma|isk|iskt|iska|full|klädd|klädda|inredd|inrett)$|^(?:fint|fin|fina|ren|rent|rena|snygg|snyggt|lugn|lugnt|bra|pigg|glad|liten|stor)$/.test(
		lower
	);
const looksLikeVerb = ({ lower }: Word): boolean => /(?:er|ar|ade|de|te)$/.test(lower) && lower.length > 3;

function predicate(reading: Reading, index: number): SaidOf | null {
	const sentence = sentenceOf(reading, reading.words[index] as Word);
	const at = index - (sentence[0]?.index ?? 0);
	const verb = verbBefore(sentence, at);
	if (verb < 0) return null;
	if (sentence[verb]?.lower === 'vara' && sentence.slice(Math.max(0, verb - 2), verb).some(({ lower }) => WISHED.has(lower)))
		return 'thing';

	const start = clauseStart(sentence, verb);
	const antecedent = sentence[start - 1]?.lower === 'som' ? sentence.slice(Math.max(0, start - 2), start - 1) : [];
	for (const words of [withoutLeadIn(sentence.slice(verb + 1, at)), sentence.slice(start, verb), antecedent, sentence.slice(0, verb)]) {
		const subject = subjectAmong(reading, words);
		if (subject === 'person' && hasItSo(sentence, verb, at)) return 'home';
		if (subject) return subject === 'dummy' ? dummy(reading, sentence, verb, at) : subject;
	}
	return null;
}

/** «Har alltid rent och snyggt omkring sig.» */
const hasItSo = (sentence: readonly Word[], verb: number, at: number): boolean =>
	/^(?:har|hade)$/.test(sentence[verb]?.lower ?? '') &&
	(sentence[at]?.lower ?? '').endsWith('t') &&
	!sentence.slice(at + 1, at + 6).some(isThing);

/** «Var förvånansvärt rent», «är liten men mysig»: what leads up to the adjective is no subject. */
function withoutLeadIn(words: readonly Word[]): readonly Word[] {
	const rest = words.filter(({ lower }) => !ADVERBS.has(lower));
	const last = rest.at(-1);
	if (!last) return rest;
	if (/^(?:och|men|samt|eller)$/.test(last.lower)) return withoutLeadIn(rest.slice(0, -2));
	const isAdverb = last.lower.endsWith('t') && last.lower.length > 3 && !isHome(last);
	return isAdverb ? rest.slice(0, -1) : rest;
}

function verbBefore(sentence: readonly Word[], at: number): number {
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

function clauseStart(sentence: readonly Word[], verb: number): number {
	for (let back = verb - 1; back >= Math.max(0, verb - 8); back--) {
		const word = sentence[back] as Word;
		if (CLAUSE_STARTS.has(word.lower)) return back + 1;
	}
	return Math.max(0, verb - 8);
}

/** The head of a subject is the first noun; one after a preposition only tells where. */
function subjectAmong(reading: Reading, words: readonly Word[]): SaidOf | 'dummy' | null {
	let where: SaidOf | null = null;
	let isAfterPreposition = false;
	let found: SaidOf | 'dummy' | null = null;
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

function kindOf(word: Word, { case: about, as }: Reading): SaidOf | 'dummy' | null {
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

/** «Det är stökigt»: what «det» is shows elsewhere in the sentence, in the one before, or by being an observation. */
function dummy(reading: Reading, sentence: readonly Word[], verb: number, at: number): SaidOf {
	const after = sentence.slice(at + 1, at + 6);
	const comma = after.findIndex(({ gap }) => /[,;:]/.test(gap));
	const rest = comma < 0 ? after : after.slice(0, comma);
	if (rest.some(isHome) || sentence.slice(0, verb).some(isHome)) return 'home';
	const has = sentence[verb]?.lower;
	if ((has === 'har' || has === 'hade') && !rest.some((word) => !FUNCTION_WORDS.has(word.lower))) return 'home';
	const previous = reading.sentences[(sentence[0]?.sentence ?? 0) - 1] ?? [];
	const isVisit = [...previous, ...sentence].some(({ lower }) => lower.startsWith('hembesök') || lower.startsWith('besök'));
	if (reading.as === 'observation' || isVisit || previous.some(isHome)) return rest.some(isThing) ? 'thing' : 'home';
	return 'thing';
}

const isThing = (word: Word): boolean =>
	!FUNCTION_WORDS.has(word.lower) && !ADVERBS.has(word.lower) && !isHome(word) && !looksLikeAdjective(word);

/** «Städat och fint hemma.» */
function fragment(reading: Reading, index: number): SaidOf {
	const whole = sentenceOf(reading, reading.words[index] as Word);
	const colon = whole.findLastIndex((word) => word.index <= index && /[:;]/.test(word.gap));
	const sentence = whole.slice(Math.max(0, colon));
	if (sentence.length > 10 || sentence.some(({ lower }) => COPULAS.has(lower) || BECOMES.has(lower))) return 'thing';
	if (sentence.some(isHome)) return 'home';
	if (sentence.some(isKindOfPerson) || sentence.some((word) => isPerson(word, reading.case))) return 'person';
	const upTo = sentence.filter((word) => word.index <= index + 1);
	return upTo.every((word) => FUNCTION_WORDS.has(word.lower) || ADVERBS.has(word.lower) || looksLikeAdjective(word)) ? 'nobody' : 'thing';
}
