import { OWN_WORDS_SAID, STOCK_TEXTS } from './data/stock-texts.ts';
import { STOCK_PHRASES, type StockPhrase } from './data/stock-phrases.ts';
import type { Finding, TextKind } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { place, type Reading } from './reading.ts';
import { isTrueOnlyHere, ownWordsIn } from './specific.ts';

const stock = compilePhrases(STOCK_PHRASES.map((entry) => [entry.phrase, entry] as const));
const satisfied = compilePhrases(
	[
		'fungerar|fungerat|funkar|funkat|fungera|går|gått … bra|väl|fint|okej|ok',
		'nöjd*',
		'vill|önskar … fortsätta|ha|behålla kvar?',
		'oförändra*',
		'inga|ingen förändring*|ändring*',
		'som vanligt|tidigare|förut|förra',
		'samma som',
		'allt är|var bra|okej|ok',
		'det är bra',
		'är … bra',
		'bra som det är',
		'trivs … bra?',
		'bra',
		'inget|ingenting att? tillägga|särskilt|nytt'
	].map((phrase) => [phrase, true] as const)
);

const READ_BY: Partial<Record<TextKind, readonly StockPhrase['about'][]>> = {
	assessment: ['met', 'noNeed', 'child', 'refusal', 'works', 'level', 'timeLimit'],
	refusal: ['met', 'noNeed', 'refusal', 'works', 'level', 'child'],
	timeLimitReason: ['timeLimit', 'noNeed', 'works', 'refusal', 'met', 'level'],
	childImpact: ['child', 'met', 'noNeed', 'works', 'level']
};

/** Phrases of any file, marked only where the text holds nothing that is only true here. U12, U17, B03–B05, F03. */
export function findStockPhrases(reading: Reading): Finding[] {
	if (reading.as === 'ownWords') return findSatisfaction(reading);
	const read = READ_BY[reading.as];
	if (!read || isTrueOnlyHere(reading)) return [];

	const found = findPhrases(stock, reading.words).filter(({ value, first }) => read.includes(value.about) && !reading.isQuoted[first]);
	let last = -1;
	return found
		.filter((one) => {
			if (one.first <= last) return false;
			last = one.last;
			return true;
		})
		.map(({ value, first, last }) => ({ ...place(reading, first, last), ...STOCK_TEXTS[value.about], weight: 2 }));
}

/** What the person says at a follow-up: only that it works well, with nothing of how. */
function findSatisfaction(reading: Reading): Finding[] {
	if (isTrueOnlyHere(reading, 2) || ownWordsIn(reading.words).length > 1) return [];
	const found = findPhrases(satisfied, reading.words);
	const first = found[0]?.first ?? -1;
	return first >= 0 ? [{ ...place(reading, first, Math.max(...found.map(({ last }) => last))), ...OWN_WORDS_SAID, weight: 2 }] : [];
}
