import { FUNCTION_WORDS } from './data/function-words.ts';
import { COMPANY, GOING, INFINITIVES_ALL_THE_SAME, NOT_INFINITIVE, NOT_INFINITIVES, SHORT_INFINITIVES, STEPS } from './data/infinitives.ts';
import type { Word } from './words.ts';

/** After these a list tells what the first thing holds: «öva på att ringa, betala». */
const HOLDS = new Set(
	'att som när då ska skall kan brukar behöver vill så eftersom innan genom exempelvis såsom dvs t.ex tex bl.a bland via inklusive antingen eller'.split(
		' '
	)
);
/** «Tvätta kläder, vika dem»: what points back is more of the same. */
const POINTS_BACK = new Set('den dem det dessa denna detta dit där resultatet resten'.split(' '));
/** What one learns is told by its parts. */
const LEARNING = /^(?:lära|öva|träna|våga|försöka|hitta)$/;
const STEM = 4;

/** Several activities told as verb phrases on one line: «arbeta i bageriet, hålla stopptid». One with its steps is not several. */
export function stepsApart(words: readonly Word[], related: (some: readonly Word[], others: readonly Word[]) => boolean): boolean {
	const phrases = verbPhrases(words);
	const own = phrases.filter((phrase, at) => isOwn(phrase, at, phrases.length));
	const apart: Word[][] = [];
	for (const phrase of own) if (!apart.some((other) => related(other, phrase) || isSameStem(other, phrase))) apart.push(phrase);
	return apart.length > 2 || (apart.length === 2 && isAddition(apart[1] ?? [], words, phrases.length));
}

/** Two phrases beside each other are often one activity told twice over, unless the other is said to be one more or is somewhere else. */
function isAddition([verb, next, place]: readonly Word[], words: readonly Word[], count: number): boolean {
	if (!verb) return false;
	if (/^(?:samt|därefter)$/.test(words[verb.index - 1]?.lower ?? '')) return true;
	if (!GOING.has(verb.lower) || LEARNING.test(words[0]?.lower ?? '')) return false;
	return (/^(?:till|på)$/.test(next?.lower ?? '') && place !== undefined) || (next?.lower === 'ut' && count > 2);
}

/** The phrases between commas, «samt» and «och därefter» that begin with a verb. What else stands there belongs to the phrase before. */
function verbPhrases(words: readonly Word[]): Word[][] {
	const phrases: Word[][] = [];
	for (const word of words) {
		if (word.index > 0 && (HOLDS.has(word.lower) || /[:(]/.test(word.gap))) break;
		const before = words[word.index - 1]?.lower ?? '';
		const isNext = /[,;+\n.]/.test(word.gap) || before === 'samt' || (/^(?:därefter|sedan|sen)$/.test(before) && word.gap === ' ');
		if (word.index === 0 || (isNext && isInfinitive(word, words[word.index + 1]))) phrases.push([word]);
		else phrases.at(-1)?.push(word);
	}
	return words[0] && isInfinitive(words[0], words[1]) ? phrases : [];
}

export function isInfinitive({ lower }: Word, next: Word | undefined): boolean {
	if (SHORT_INFINITIVES.has(lower)) return true;
	if (!/^\p{L}{2,}a$/u.test(lower) || NOT_INFINITIVES.has(lower)) return false;
	// «Skola och jobb» is no verb with its object.
	if (next && /^(?:och|eller)$/.test(next.lower) && !STEPS.has(lower) && !COMPANY.has(lower)) return !NOT_INFINITIVE.test(lower);
	return INFINITIVES_ALL_THE_SAME.has(lower) || !NOT_INFINITIVE.test(lower);
}

function isOwn(phrase: readonly Word[], at: number, count: number): boolean {
	const [verb, ...rest] = phrase as [Word, ...Word[]];
	const said = rest.filter(({ lower }) => lower !== 'sig' && lower !== 'och' && lower !== 'samt');
	if (said.length === 0 || STEPS.has(verb.lower)) return false;
	if (at > 0 && (COMPANY.has(verb.lower) || rest.some(({ lower }) => POINTS_BACK.has(lower)))) return false;
	return !(at === 0 && count === 2 && GOING.has(verb.lower));
}

const stemsOf = (phrase: readonly Word[]): string[] =>
	phrase.filter(({ lower }) => lower.length >= STEM && !FUNCTION_WORDS.has(lower)).map(({ lower }) => lower.slice(0, STEM));

function isSameStem(some: readonly Word[], others: readonly Word[]): boolean {
	const theirs = new Set(stemsOf(others));
	return stemsOf(some).some((stem) => theirs.has(stem));
}
