import { FUNCTION_WORDS } from './data/function-words.ts';
import { GOAL_FILLERS, VAGUE_GOALS } from './data/vague-goals.ts';
import type { Finding } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { place, type Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

const vague = compilePhrases(VAGUE_GOALS.map((phrase) => [phrase, true] as const));
const fillers = wordSet(GOAL_FILLERS);
const SIGN =
	/\d|(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|en gång|varje|måndag\p{L}*|tisdag\p{L}*|onsdag\p{L}*|torsdag\p{L}*|fredag\p{L}*|lördag\p{L}*|söndag\p{L}*|veckan|dagligen|månad\p{L}*|ensam till|utan att|i stället för|syns på|märks|senast)(?!\p{L})/iu;

/** Goals that nobody could tell are reached (U14). To maintain something is a goal, once it is said what. */
export function findVagueGoal(reading: Reading): Finding[] {
	const all = findPhrases(vague, reading.words);
	const [found] = all;
	if (!found || SIGN.test(reading.text)) return [];
	const own = reading.words.filter(
		({ lower, index }) =>
			lower.length > 1 &&
			!FUNCTION_WORDS.has(lower) &&
			!fillers.has(lower) &&
			!all.some(({ first, last }) => index >= first && index <= last)
	);
	if (own.length > 0) return [];
	return [
		{
			...place(reading, found.first, Math.max(...all.map(({ last }) => last))),
			why: 'Ingen kan se när målet är nått.',
			suggestion:
				'Fråga hur det skulle märkas: vad gör personen då som hen inte gör i dag, hur ofta, och när ska det vara så? Att behålla något är också ett mål, om det framgår vad.',
			weight: 2
		}
	];
}
