import { ABBREVIATED, LEGAL_WORDS } from './data/legal-words.ts';
import { lixOf } from './lix.ts';
import type { Finding } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import { place, type Reading } from './reading.ts';

const legal = compilePhrases(LEGAL_WORDS);
const abbreviated = compilePhrases(ABBREVIATED);
const LONG_SENTENCE = 30;
/** LIX over a few lines says nothing; over 50 is the language of offices, and 40 a newspaper's. */
const FEWEST_FOR_LIX = 80;
const HARD_LIX = 50;

/** What the person reads: long sentences, words of law with an everyday explanation, abbreviations, LIX. B10. */
export function findHardLanguage(reading: Reading): Finding[] {
	return [...hardText(reading), ...longSentences(reading), ...hardWords(reading), ...shortened(reading)];
}

function hardText({ words, sentences, text }: Reading): Finding[] {
	const lix = lixOf(words, sentences.length);
	if (words.length < FEWEST_FOR_LIX || lix <= HARD_LIX) return [];
	return [
		{
			from: 0,
			to: text.length,
			why: `Texten är svår att läsa (LIX ${Math.round(lix)}; under 40 är lagom för ett brev).`,
			suggestion: 'Dela meningarna och byt långa ord mot vanliga. Börja med det viktigaste: vad som är bestämt.',
			weight: 1
		}
	];
}

function longSentences(reading: Reading): Finding[] {
	return reading.sentences.flatMap((sentence) => {
		const first = sentence[0];
		const last = sentence.at(-1);
		if (!first || !last || sentence.length <= LONG_SENTENCE || isList(reading.text.slice(first.from, last.to))) return [];
		return [
			{
				...place(reading, first.index, last.index),
				why: `Meningen har ${sentence.length} ord.`,
				suggestion: 'Dela den: en sak i varje mening.',
				weight: 1
			} satisfies Finding
		];
	});
}

const isList = (sentence: string): boolean => (sentence.match(/[,;:]/g)?.length ?? 0) > sentence.split(/\s+/).length / 5;

const hardWords = (reading: Reading): Finding[] =>
	findPhrases(legal, reading.words)
		.filter(({ first }) => !reading.isQuoted[first])
		.map(({ value, first, last }) => ({
			...place(reading, first, last),
			why: 'Ordet hör till lagens och kontorets språk.',
			suggestion: `Säg det med vanliga ord: ${value}.`,
			weight: 1
		}));

const shortened = (reading: Reading): Finding[] =>
	findPhrases(abbreviated, reading.words)
		.filter(({ first }) => !isExplained(reading, first))
		.map(({ value, first, last }) => ({
			...place(reading, first, last),
			why: 'Alla känner inte till förkortningen.',
			suggestion: value.startsWith('skriv') ? `${value.charAt(0).toUpperCase()}${value.slice(1)}.` : `Skriv ut den: ${value}.`,
			weight: 1
		}));

/** «Samordnad individuell plan (SIP)». */
const isExplained = ({ words, text }: Reading, index: number): boolean =>
	/[(]\s*$/.test(words[index]?.gap ?? '') || text.slice(words[index]?.to ?? 0).startsWith(' (');
