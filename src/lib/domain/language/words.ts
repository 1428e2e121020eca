import { ABBREVIATIONS, MAY_END_A_SENTENCE } from './data/abbreviations.ts';

export type Word = {
	text: string;
	/** In small letters, composed (NFC), without soft hyphens. */
	lower: string;
	from: number;
	to: number;
	index: number;
	sentence: number;
	isFirst: boolean;
	isCapital: boolean;
	/** What stands between the word before and this one. */
	gap: string;
};

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD]|[-‐’'.:/](?=[\p{L}\p{N}]))*/gu;
const PLAIN = /^[a-zåäöA-ZÅÄÖ0-9]+$/;
const JOINED = /^(?:\p{N}+(?:[.:]\p{N}+)+|(?:\p{L}{1,4}\.)+\p{L}{1,4}|\p{L}+:\p{Ll}{1,3}|S:ta?|\p{N}+\.\p{L}+)$/u;
const SPLIT_AT = /[.:/](?=[\p{L}\p{N}])/u;
/** A new line begins a sentence when it looks like one, not where a pasted text was cut at the margin. */
const NEW_LINE = /\n\s*(?:\n|[-–—•*·]|\d+[.)])/;

/** Cuts a text into words and sentences. */
export function readWords(text: string): Word[] {
	const words: Word[] = [];
	for (const found of text.matchAll(WORD)) {
		for (const { piece, at } of pieces(found[0])) add(words, text, piece, found.index + at);
	}
	return words;
}

function add(words: Word[], text: string, piece: string, from: number): void {
	const before = words.at(-1);
	const gap = text.slice(before?.to ?? 0, from);
	const isCapital = isUpper(piece.charCodeAt(0)) || (piece.charCodeAt(0) > 0xff && /^\p{Lu}/u.test(piece));
	const isFirst = before === undefined || endsSentence(before, gap, isCapital);
	words.push({
		text: piece,
		lower: lowerOf(piece),
		from,
		to: from + piece.length,
		index: words.length,
		sentence: before === undefined ? 0 : before.sentence + (isFirst ? 1 : 0),
		isFirst,
		isCapital,
		gap
	});
}

/** A–Z and the capitals of Latin-1, among them Å, Ä and Ö. */
const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

const lowerOf = (piece: string): string =>
	piece === 'o' ? 'och' : PLAIN.test(piece) ? piece.toLowerCase() : piece.replaceAll('\u00AD', '').normalize('NFC').toLowerCase();

/** «städat.Hon» is two words, «t.ex» and «9.12» are one, «handla/ärenden» is two. */
function pieces(found: string): { piece: string; at: number }[] {
	if (PLAIN.test(found) || !SPLIT_AT.test(found) || isOne(found)) return [{ piece: found, at: 0 }];
	const parts: { piece: string; at: number }[] = [];
	let at = 0;
	for (const piece of found.split(SPLIT_AT)) {
		if (piece !== '') parts.push({ piece, at });
		at += piece.length + 1;
	}
	return parts;
}

function isOne(found: string): boolean {
	if (!JOINED.test(found)) return false;
	return (
		!/\p{Ll}[.]\p{Lu}/u.test(found) &&
		(!/\p{L}\.\p{L}/u.test(found) || ABBREVIATIONS.has(found.toLowerCase()) || /^(?:\p{L}\.)+\p{L}$/u.test(found))
	);
}

function endsSentence(before: Word, gap: string, nextIsCapital: boolean): boolean {
	if (gap === ' ') return false;
	if (/[!?…]/.test(gap)) return true;
	if (NEW_LINE.test(gap) || (gap.includes('\n') && nextIsCapital)) return true;
	if (!/[.]/.test(gap)) return false;
	if (ABBREVIATIONS.has(before.lower)) return MAY_END_A_SENTENCE.has(before.lower) && nextIsCapital;
	if (/^\d+$/.test(before.lower) && !nextIsCapital) return false;
	return !/^\p{Lu}$/u.test(before.text);
}
