import { JUDGING_SUGGESTIONS, JUDGING_WHY } from './data/judging-texts.ts';
import { JUDGING_PHRASES, OTHER_SENSES, type JudgingCategory, type JudgingWord } from './data/judging-words.ts';
import { judgingWordsOf } from './judging-forms.ts';
import type { MarkedPlace, TextKind } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { place, sentenceOf, type Reading } from './reading.ts';
import { saidOf } from './said-of.ts';
import type { SaidOf } from './subject.ts';
import { findNeeds, type NeedPlaces } from './support-need.ts';
import type { Word } from './words.ts';

const phrases = compilePhrases(JUDGING_PHRASES.map((entry) => [entry.phrase, entry] as const));
const otherSenses = compilePhrases(OTHER_SENSES.map((phrase) => [phrase, true] as const));

/** In these the writer does not describe anybody; the plainest insults are faults here too. */
const NOT_DESCRIBING = new Set<TextKind>(['goal', 'activity', 'how', 'ownWords']);
const IS = new Set('är var ser såg verkar verkade hålls håller hålla'.split(' '));
const HAS = new Set('har hade ha haft'.split(' '));
const BECOMES = new Set('blir blev bli blivit får få fick fått'.split(' '));
const OUTSIDE_THE_NEED = new Set<JudgingCategory>(['personBad', 'personGood', 'verdict']);

/** Judging words about a person or a home. Not quoted or reported speech, and not where a need of support is described. */
export function findJudgingWords(reading: Reading): MarkedPlace[] {
	if (NOT_DESCRIBING.has(reading.as)) return [];
	const senses = findPhrases(otherSenses, reading.words);
	const elsewhere = new Set(senses.flatMap(({ first, last }) => span(first, last)));
	const found: { first: number; last: number; category: JudgingCategory; suggestion?: string }[] = [];

	for (const { value, first, last } of findPhrases(phrases, reading.words)) {
		const isOther = senses.some((sense) => sense.first <= last && sense.last >= first && sense.last - sense.first >= last - first);
		if (!isOther && !isOfAThing(reading, first, last)) found.push({ ...value, first, last });
	}
	for (const word of reading.words) {
		const entries = judgingWordsOf(word.lower);
		if (entries.length === 0 || reading.isQuoted[word.index] || elsewhere.has(word.index) || isVerb(reading, word)) continue;
		const of = saidOf(reading, word.index);
		const entry = entries.find(({ about }) => isJudging(about, of, word, reading));
		if (entry) found.push({ ...entry, first: word.index, last: word.index });
	}
	const written = found.filter(({ first, category }) => !isSpoken(reading, first, category));
	if (written.length === 0) return [];
	const needs = findNeeds(reading);
	const kept = written.filter(({ first, category }) => !describesNeed(reading, needs, first, category));
	return withoutOverlap(kept).map(({ first, last, category, suggestion }) => ({
		...place(reading, first, last),
		why: JUDGING_WHY[category],
		suggestion: suggestion ?? JUDGING_SUGGESTIONS[category],
		weight: 2
	}));
}

function isJudging(about: JudgingWord['about'], of: SaidOf, word: Word, { as }: Reading): boolean {
	if (about === 'any') return of !== 'other' || word.lower.startsWith('ostäd');
	if (of === 'nobody') return as === 'observation' || word.isFirst;
	if (about === 'either') return of === 'home' || of === 'person';
	return of === about;
}

/** «Rullstolen är i gott skick»: the state of a thing is told, that of a home is judged. */
const isOfAThing = (reading: Reading, first: number, last: number): boolean =>
	/^(?:skick|ordning)$/.test(reading.words[last]?.lower ?? '') && ['thing', 'other'].includes(saidOf(reading, last));

/** «Har städat köket» is something done, «har det städat» a judgement. */
function isVerb({ words }: Reading, { lower, index }: Word): boolean {
	if (!/^(?:ny|stor|fin)?städa(?:t|de|d)$/.test(lower)) return false;
	if (words[index + 1]?.lower === 'och' && judgingWordsOf(words[index + 2]?.lower ?? '').length > 0) return false;
	if (lower.endsWith('städade')) return !/^(?:är|var|och|hålls)$/.test(words[index - 1]?.lower ?? '');
	for (let back = index - 1; back >= Math.max(0, index - 7); back--) {
		if (words[back + 1]?.isFirst) return false;
		const before = words[back]?.lower ?? '';
		if (IS.has(before) || before === 'ett' || before === 'en') return false;
		if (BECOMES.has(before)) return true;
		if (HAS.has(before)) return words[back + 1]?.lower !== 'det';
	}
	return false;
}

/** What others say of the person is kept to when it is the plainest of insults. */
function isSpoken({ isQuoted, speaker, as }: Reading, index: number, category: JudgingCategory): boolean {
	if (isQuoted[index]) return true;
	const who = speaker[index];
	return who === 'person' || (who === 'near' && (category !== 'personBad' || as === 'childImpact'));
}

/** «Behöver stöd för att hålla det städat»; «ostädat eftersom hon inte orkar». A person is never judged by a need. */
function describesNeed(reading: Reading, { need, wish, because }: NeedPlaces, index: number, category: JudgingCategory): boolean {
	const sentence = sentenceOf(reading, reading.words[index] as Word);
	const before = sentence.filter((word) => word.index < index).map((word) => word.index);
	const isAny = (places: ReadonlySet<number>, indexes: readonly number[]) => indexes.some((one) => places.has(one));
	const inClause = before.slice(clauseStart(reading, before));
	if (category === 'disgust' || category === 'verdict' || category === 'personBad') return category === 'disgust' && isAny(need, inClause);
	if (isAny(need, inClause) || isAny(wish, inClause)) return true;
	if (OUTSIDE_THE_NEED.has(category) || category === 'orderGood') return false;
	const all = sentence.map((word) => word.index);
	return isAny(need, all) || isAny(because, all);
}

function clauseStart({ words }: Reading, before: readonly number[]): number {
	const turn = before.findLastIndex(
		(index) => /^(?:men|dock|däremot)$/.test(words[index]?.lower ?? '') || /;/.test(words[index]?.gap ?? '')
	);
	return Math.max(0, turn);
}

function withoutOverlap<T extends { first: number; last: number }>(found: readonly T[]): T[] {
	const longest = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
	const kept: T[] = [];
	for (const one of longest) if (!kept.some(({ first, last }) => one.first <= last && one.last >= first)) kept.push(one);
	return kept.toSorted((a, b) => a.first - b.first);
}

const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, step) => first + step);
