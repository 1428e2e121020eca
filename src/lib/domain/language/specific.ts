import { AMBIGUOUS_NAMES } from './data/given-names.ts';
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

/** How long a decision holds is no reason for it. */
const PERIOD =
	/\b\d{1,2}\s*(?:år|mån|månader|veckor)(?!\p{L})|(?:till|t\.o\.m\.?|till och med|från|fr\.o\.m\.?)\s*(?:den\s*)?\d{4}-\d{2}-\d{2}/giu;
const isUnit = (word: Word | undefined): boolean => /^(?:år|mån|månader|veckor)$/.test(word?.lower ?? '');

/** How many words of a text are about nobody else: neither a function word nor what any file holds. */
export function ownWordsIn(words: readonly Word[]): Word[] {
	return words.filter(({ lower }) => lower.length > 2 && !FUNCTION_WORDS.has(lower) && !generic.has(lower) && !/^\d/.test(lower));
}

/** Does the text hold anything that is only true here: a name, a fact of the case, a number, a day, concrete words? */
export function isTrueOnlyHere({ text, words, as, case: about }: Reading, fewest = 2): boolean {
	const ofPeriod = as === 'timeLimitReason';
	const withoutLaw = text.replace(LAW, ' ');
	if (/\d/.test(ofPeriod ? withoutLaw.replace(PERIOD, ' ') : withoutLaw)) return true;
	if (words.some((word) => CALENDAR.has(word.lower))) return true;
	if (words.some(({ lower, isCapital, index }) => NUMBER_WORDS.has(lower) && !isCapital && !(ofPeriod && isUnit(words[index + 1]))))
		return true;
	if (words.some((word) => isGivenName(word) && !(word.isFirst && AMBIGUOUS_NAMES.has(word.text)))) return true;
	const names = [about.person, ...(about.others ?? [])].flatMap((known) => known?.name.split(' ') ?? []);
	if ([...names, ...(about.facts ?? [])].some((fact) => fact.length > 2 && says(text, fact))) return true;
	return new Set(ownWordsIn(words).map((word) => word.lower)).size >= fewest;
}

/** The whole words: Anna is not said in «annat». */
const says = (text: string, words: string): boolean =>
	new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?!\\p{L})`, 'iu').test(text);
