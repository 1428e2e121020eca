import { FUNCTION_WORDS } from './data/function-words.ts';
import { GENERIC_WORDS } from './data/stock-phrases.ts';
import { isGivenName } from './people.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';
import type { Word } from './words.ts';

const generic = wordSet(GENERIC_WORDS);
const CALENDAR = wordSet(
	'måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* januari februari mars april maj juni juli augusti september oktober november december sommar* höst* vinter* vår våren vårterminen morgon* kväll* förmiddag* eftermiddag* helg* natt natten nätter'.split(
		' '
	)
);
const NUMBER_WORDS = new Set('två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio'.split(' '));
const LAW = /\b\d+\s*kap\.?\s*\d*\s*\w?\s*§*|§+\s*\d*|\b\d+(?:[–-]\d+)?\s*(?:[a-h]\s)?§+|\(?\b\d{4}:\d+\)?|\bpunkt(?:en)?\s+\d+/giu;

/** How many words of a text are about nobody else: neither a function word nor what any file holds. */
export function ownWordsIn(words: readonly Word[]): Word[] {
	return words.filter(({ lower }) => lower.length > 2 && !FUNCTION_WORDS.has(lower) && !generic.has(lower) && !/^\d/.test(lower));
}

/** Does the text hold anything that is only true here: a name, a fact of the case, a number, a day, concrete words? */
export function isTrueOnlyHere({ text, words, case: about }: Reading, fewest = 3): boolean {
	const withoutLaw = text.replace(LAW, ' ');
	if (/\d/.test(withoutLaw)) return true;
	if (words.some((word) => CALENDAR.has(word.lower) || (NUMBER_WORDS.has(word.lower) && !word.isCapital))) return true;
	if (words.some((word) => isGivenName(word) && !word.isFirst)) return true;
	const lower = text.toLowerCase();
	const names = [about.person, ...(about.others ?? [])].flatMap((known) => known?.name.split(' ') ?? []);
	if ([...names, ...(about.facts ?? [])].some((fact) => fact.length > 2 && lower.includes(fact.toLowerCase()))) return true;
	return new Set(ownWordsIn(words).map((word) => word.lower)).size >= fewest;
}
