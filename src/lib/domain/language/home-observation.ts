import { HOME_DETAILS } from './data/home-words.ts';
import type { Finding } from './mark.ts';
import { place, type Reading } from './reading.ts';
import { findNeeds } from './support-need.ts';
import { wordSet } from './word-set.ts';

const details = wordSet(HOME_DETAILS);
const CONSENT =
	/samtyck|tackade ja|godkän|(?:hon|han|hen|personen|den enskilde?) (?:själv )?(?:visar|visade|bad|ber|ville visa)|visar upp|på (?:hennes|hans|hens|personens|egen) begäran|bjöd in/i;

/** A home seen in detail without a word of a need (U24, U29): is it needed, and was the visit consented to? */
export function findHomeObservation(reading: Reading): Finding[] {
	if (reading.as !== 'observation') return [];
	const needs = findNeeds(reading);
	if (needs.need.size > 0) return [];
	const seen = reading.words.filter(
		(word) => details.has(word.lower) && !reading.isQuoted[word.index] && reading.speaker[word.index] === null
	);
	const first = seen[0];
	const last = seen.at(-1);
	const kinds = new Set(seen.map(({ lower }) => lower.slice(0, 5)));
	if (!first || !last || kinds.size < 2) return [];

	const asksConsent = !CONSENT.test(reading.text);
	return [
		{
			...place(reading, first.index, last.index),
			why: `Texten beskriver hemmet i detalj men säger inget om ett behov.${asksConsent ? ' Det syns inte heller om personen gick med på ett besök där hemmet iakttas.' : ''}`,
			suggestion: `Är det här ett behov? Skriv då vilket stöd det gäller, och stryk det annars.${asksConsent ? ' Finns samtycke till besöket? Skriv när personen gav det.' : ''}`,
			weight: 2
		}
	];
}
