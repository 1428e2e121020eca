import { SAYING, WRITER, WRITERS_OWN } from './data/saying-words.ts';
import type { TextCase, TextKind } from './mark.ts';
import { isNear, isOther, isPerson } from './people.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

/** Whose account a passage is: the person's own, that of somebody near, or of anybody else. */
export type Speaker = 'person' | 'near' | 'other';

const saying = wordSet(SAYING);
const writersOwn = compilePhrases(WRITERS_OWN.map((phrase) => [phrase, true] as const));
const FIRST_PERSON = new Set('jag mig mej min mitt mina'.split(' '));
const TURNS = new Set('men dock däremot medan'.split(' '));
const WRITTEN_BY_THE_WRITER = new Set<TextKind>(['observation', 'assessment', 'refusal', 'timeLimitReason', 'childImpact', 'letter']);

/** For each word the one whose account it is: «hon säger att hon är lat» is hers, «vid besöket var hon lat» is the writer's. */
export function findReports(
	words: readonly Word[],
	sentences: readonly (readonly Word[])[],
	as: TextKind,
	about: TextCase
): (Speaker | null)[] {
	const speakers: (Speaker | null)[] = words.map(() => (as === 'ownWords' ? 'person' : null));
	if (as === 'ownWords') return speakers;
	const byTheWriter = new Set(findPhrases(writersOwn, words).map(({ first }) => words[first]?.sentence));

	for (const sentence of sentences) {
		const isWriters = byTheWriter.has(sentence[0]?.sentence);
		const whole = isWriters ? null : (accordingTo(sentence, about) ?? ownAccount(sentence, as) ?? namedLine(sentence, about));
		if (whole) sentence.forEach(({ index }) => (speakers[index] = whole));
		else reportsIn(sentence, isWriters, as, about, speakers);
	}
	return speakers;
}

function reportsIn(sentence: readonly Word[], isWriters: boolean, as: TextKind, about: TextCase, speakers: (Speaker | null)[]): void {
	let speaker: Speaker | null = null;
	sentence.forEach((word, at) => {
		if (TURNS.has(word.lower) && turnsToTheWriter(sentence, at)) speaker = null;
		if (saying.has(word.lower) && sentence[at + 1]?.lower !== 'synd') speaker = whoSays(sentence, at, isWriters, as, about) ?? speaker;
		speakers[word.index] = speaker;
	});
}

/** The nearest one before the verb, or right after it («själv säger hon»); nobody at all is the person («uppger att …»). */
function whoSays(sentence: readonly Word[], at: number, isWriters: boolean, as: TextKind, about: TextCase): Speaker | null {
	const around = [...sentence.slice(Math.max(0, at - 5), at).toReversed(), ...sentence.slice(at + 1, at + 4)];
	for (const word of around) {
		if (WRITER.has(word.lower) || word.lower === 'vi' || (FIRST_PERSON.has(word.lower) && (isWriters || WRITTEN_BY_THE_WRITER.has(as))))
			return null;
		if (isNear(word)) return 'near';
		if (isOther(word)) return 'other';
		if (isPerson(word, about) || FIRST_PERSON.has(word.lower)) return 'person';
	}
	return at === 0 || sentence.slice(0, at).every(({ lower }) => lower !== 'det' && lower !== 'man') ? 'person' : null;
}

function accordingTo(sentence: readonly Word[], about: TextCase): Speaker | null {
	const at = sentence.findIndex(({ lower }) => lower === 'enligt');
	const next = sentence.slice(at + 1, at + 4);
	if (at < 0 || next.length === 0) return null;
	if (next.some(({ lower }) => /^(?:egen|egna|själv|honom|henne|personens|hans|hennes)$/.test(lower))) return 'person';
	if (next.some(isNear)) return 'near';
	if (next.some(isOther)) return 'other';
	return next.some((word) => isPerson(word, about)) ? 'person' : null;
}

/** In an area the first person is the person's own: «jag är lat när det gäller disken». */
function ownAccount(sentence: readonly Word[], as: TextKind): Speaker | null {
	if (WRITTEN_BY_THE_WRITER.has(as)) return null;
	return sentence.some(({ lower }) => FIRST_PERSON.has(lower)) ? 'person' : null;
}

/** «Sara: det är stökigt hemma.» */
function namedLine(sentence: readonly Word[], about: TextCase): Speaker | null {
	const [first, second] = sentence;
	if (!first || !second || !/^\s*:/.test(second.gap)) return null;
	if (isNear(first)) return 'near';
	return isPerson(first, about) || /^(?:egna|själv|citat)$/.test(first.lower) ? 'person' : null;
}

/** «… men lägenheten är smutsig» is the writer again; «… men att hon trivs» is still hers. */
function turnsToTheWriter(sentence: readonly Word[], at: number): boolean {
	const next = sentence.slice(at + 1, at + 5);
	if (next[0]?.lower === 'att') return false;
	return next.some(({ lower }) =>
		/^(?:vid|undertecknad|lägenheten|hemmet|bostaden|köket|handläggar\p{L}*|ser|såg|var|är|ger|verkar|framstår)$/u.test(lower)
	);
}
