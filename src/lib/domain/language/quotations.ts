export type Span = { from: number; to: number };

const PAIRS = [
	/”[^”"\n]{1,600}[”"]/g,
	/[“„][^“”"\n]{1,600}[“”"]/g,
	/"[^"”\n]{1,600}["”]/g,
	/»[^»«\n]{1,600}[»«]/g,
	/«[^»«\n]{1,600}»/g,
	/(?<![\p{L}\p{N}])[’‘'][^’'\n]{1,400}?[’'](?![\p{L}\p{N}])/gu
];
const UNCLOSED = /[”"“»][^”"“»«\n]*$/gm;
/** A dash that begins a line begins speech only when the line speaks: elsewhere it is a list. */
const SPOKEN_LINE = /^[ \t]*[–—][ \t]*(?=.*(?<!\p{L})(?:jag|mig|min|mitt|mina|vi|oss|säger|sade|sa|svarar|frågar|du|dig)(?!\p{L})).*$/gimu;

/** The places of a text that stand within quotation marks, or are lines of speech (anföring). */
export function findQuotations(text: string): Span[] {
	const spans: Span[] = [];
	const take = (pattern: RegExp) => {
		for (const { index, 0: found } of text.matchAll(pattern)) {
			if (!spans.some(({ from, to }) => index < to && index + found.length > from)) spans.push({ from: index, to: index + found.length });
		}
	};
	PAIRS.forEach(take);
	take(UNCLOSED);
	take(SPOKEN_LINE);
	return spans;
}
