import { findCopiedText } from './copied-text.ts';
import { findHomeObservation } from './home-observation.ts';
import { findJudgingWords } from './judging-words.ts';
import type { CheckId, Finding, Mark, TextCase, TextKind } from './mark.ts';
import { findHardLanguage } from './plain-language.ts';
import { readText, type Reading } from './reading.ts';
import { findStaleText } from './stale-text.ts';
import { findStockPhrases } from './stock-phrases.ts';
import { findVagueActivity } from './vague-activity.ts';
import { findVagueGoal } from './vague-goal.ts';
import { findVagueHow } from './vague-how.ts';
import { findWrongPerson } from './wrong-person.ts';

type TextCheck = { id: CheckId; as: readonly TextKind[] | 'all'; find: (reading: Reading) => Finding[] };

const CHECKS: readonly TextCheck[] = [
	{ id: 'judgingWords', as: 'all', find: findJudgingWords },
	{ id: 'homeObservation', as: ['observation'], find: findHomeObservation },
	{ id: 'stockPhrases', as: ['assessment', 'refusal', 'childImpact', 'timeLimitReason', 'ownWords'], find: findStockPhrases },
	{ id: 'wrongPerson', as: 'all', find: findWrongPerson },
	{ id: 'copiedText', as: 'all', find: findCopiedText },
	{ id: 'staleText', as: 'all', find: findStaleText },
	{ id: 'vagueActivity', as: ['activity'], find: findVagueActivity },
	{ id: 'vagueGoal', as: ['goal'], find: findVagueGoal },
	{ id: 'vagueHow', as: ['how'], find: findVagueHow },
	{ id: 'plainLanguage', as: ['letter'], find: findHardLanguage }
];

/** All remarks on a text, in the order they stand. Each can be dismissed for its place; none forbids anything. */
export function checkText(text: string, { as, case: about }: { as: TextKind; case?: TextCase }): Mark[] {
	const reading = readText(text, as, about);
	return CHECKS.filter((check) => check.as === 'all' || check.as.includes(as))
		.flatMap(({ id, find }) => find(reading).map((finding) => ({ check: id, words: text.slice(finding.from, finding.to), ...finding })))
		.toSorted((a, b) => a.from - b.from || b.weight - a.weight);
}
