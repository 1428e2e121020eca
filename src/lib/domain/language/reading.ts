import type { TextCase, TextKind } from './mark.ts';
import { findQuotations, type Span } from './quotations.ts';
import { findReports, type Speaker } from './reported-speech.ts';
import { readWords, type Word } from './words.ts';

/** A text cut once for all checks: its words, sentences, and who speaks where. */
export type Reading = {
	text: string;
	as: TextKind;
	case: TextCase;
	words: readonly Word[];
	sentences: readonly (readonly Word[])[];
	quotations: readonly Span[];
	/** For each word: within quotation marks. */
	isQuoted: readonly boolean[];
	/** For each word: whose account it stands in, or null where the writer speaks. */
	speaker: readonly (Speaker | null)[];
};

export function readText(text: string, as: TextKind, about: TextCase = {}): Reading {
	const words = readWords(text);
	const sentences = intoSentences(words);
	const quotations = findQuotations(text);
	const isQuoted = words.map(({ from, to }) => quotations.some((span) => from >= span.from && to <= span.to));
	return { text, as, case: about, words, sentences, quotations, isQuoted, speaker: findReports(words, sentences, as, about) };
}

function intoSentences(words: readonly Word[]): Word[][] {
	const sentences: Word[][] = [];
	for (const word of words) {
		if (word.isFirst) sentences.push([]);
		sentences.at(-1)?.push(word);
	}
	return sentences;
}

export const sentenceOf = ({ sentences }: Reading, { sentence }: Word): readonly Word[] => sentences[sentence] ?? [];

/** The words from one index to another, and where they stand. */
export function place({ words }: Reading, first: number, last = first): { from: number; to: number } {
	return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
}
