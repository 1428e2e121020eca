import { FUNCTION_WORDS } from './data/function-words.ts';
import { ADVERBS, BECOMES, COPULAS, DETERMINERS, PREPOSITIONS, WISHED } from './data/grammar-words.ts';
import { clauseStart, verbBefore, withoutLeadIn } from './clause.ts';
import { isKindOfPerson, isOther, isPerson } from './people.ts';
import { sentenceOf, type Reading } from './reading.ts';
import { isHome, isThing, looksLikeAdjective, looksLikeVerb, subjectAmong, type SaidOf } from './subject.ts';
import type { Word } from './words.ts';

/** Reads what the word at `index` is said of: the noun after it, or the subject of its verb. */
export function saidOf(reading: Reading, index: number): SaidOf {
	return attribute(reading, index) ?? predicate(reading, index) ?? fragment(reading, index);
}

function attribute(reading: Reading, index: number): SaidOf | null {
	const { words } = reading;
	let isDirect = true;
	for (let at = index + 1; at <= index + 4; at++) {
		const word = words[at];
		if (!word || word.isFirst || /[.;:!?()]/.test(word.gap)) return null;
		if (isKindOfPerson(word) && !(word.lower === 'man' && words[at - 1]?.lower === 'och')) return 'person';
		if (isHome(word)) return isAnother(reading, index) ? 'thing' : 'home';
		const isAnd = word.lower === 'och' || word.lower === 'samt';
		const isLink = isAnd || word.gap.includes(',') || looksLikeAdjective(word);
		if (isLink) {
			if ((isAnd || word.gap.includes(',')) && !leadsOn(reading, at)) return null;
			isDirect &&= !isAnd && !word.gap.includes(',');
			continue;
		}
		if (FUNCTION_WORDS.has(word.lower) || ADVERBS.has(word.lower) || PREPOSITIONS.has(word.lower)) return null;
		if (isOther(word)) return isDirect ? 'other' : null;
		const isNoun =
			/[^aeiouyåäö]a$/.test(words[index]?.lower ?? '') || DETERMINERS.has(words[index - 1]?.lower ?? '') || !looksLikeVerb(word);
		return isDirect && isNoun ? 'thing' : null;
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
	return [2, 3].some((step) => {
		const word = words[at + step];
		return (
			word !== undefined &&
			!word.isFirst &&
			(isHome(word) || (isKindOfPerson(word) && word.lower !== 'man')) &&
			words.slice(at + 1, at + step).every(looksLikeAdjective)
		);
	});
}

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

const isSomebody = (word: Word | undefined, { case: about }: Reading): boolean => word !== undefined && isPerson(word, about);

/** «Det är stökigt»: what «det» is shows elsewhere in the sentence, in the one before, or by being an observation. */
function dummy(reading: Reading, sentence: readonly Word[], verb: number, at: number): SaidOf {
	const after = sentence.slice(at + 1, at + 6);
	const comma = after.findIndex(({ gap }) => /[,;:]/.test(gap));
	const rest = comma < 0 ? after : after.slice(0, comma);
	if (
		rest.some(isHome) ||
		sentence.slice(0, verb).some(isHome) ||
		sentence.some(({ lower }, step) => lower === 'hos' && isSomebody(sentence[step + 1], reading))
	)
		return 'home';
	if (/städat$/.test(sentence[at]?.lower ?? '')) return 'home';
	const has = sentence[verb]?.lower;
	if ((has === 'har' || has === 'hade') && !rest.some((word) => !FUNCTION_WORDS.has(word.lower))) return 'home';
	const previous = reading.sentences[(sentence[0]?.sentence ?? 0) - 1] ?? [];
	const isVisit = [...previous, ...sentence].some(({ lower }) => lower.startsWith('hembesök') || lower.startsWith('besök'));
	if (reading.as === 'observation' || isVisit || previous.some(isHome)) return rest.some(isThing) ? 'thing' : 'home';
	return 'thing';
}

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
