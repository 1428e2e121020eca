/** Control characters, halves of surrogate pairs and characters without meaning: no file format for keeping holds them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;
/** They turn all text after them around, also what somebody else wrote. */
const DIRECTION_MARKS = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

const RTL = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const FROM_RIGHT_TO_LEFT = new RegExp(`[${RTL}](?:[${RTL}\\p{M}\\s'’.,-]*[${RTL}\\p{M}])?`, 'gu');

/** One line of text as every format can hold it. White space is one space; a character no file may hold is shown as U+FFFD. */
export const readable = (text: string): string =>
	text
		.replace(/[\s\u{FEFF}]+/gu, ' ')
		.replace(DIRECTION_MARKS, '')
		.replace(UNPRINTABLE, '\u{FFFD}');

export type Directed = { text: string; fromRightToLeft: boolean };

/** The text in pieces by how they are read, so that a name written from right to left moves nothing that stands beside it. */
export function byDirection(text: string): Directed[] {
	const pieces: Directed[] = [];
	let from = 0;
	for (const { 0: found, index } of text.matchAll(FROM_RIGHT_TO_LEFT)) {
		pieces.push({ text: text.slice(from, index), fromRightToLeft: false }, { text: found, fromRightToLeft: true });
		from = index + found.length;
	}
	return [...pieces, { text: text.slice(from), fromRightToLeft: false }].filter((piece) => piece.text !== '');
}
