import { columnShares, paragraphsOf, type Block, type DocumentTree } from '#lib/domain/document/document.ts';
import { byDirection, readable } from '#lib/domain/document/readable.ts';

/** Letters in a word that fits on any line. */
const LONGEST_WORD = 24;
/** In points: the text between the margins, the space beside a column, and a letter of a usual word in a table. */
const TEXT_WIDTH = 442;
const COLUMN_GAP = 9;
const LETTER = 5.6;
/** The longest compounds people write are shorter. */
const NO_WORD = 45;

/** They join the characters beside them into one sign, and say nothing where there is no such sign. */
const JOINERS = ['\u{200D}', '\u{FE0E}', '\u{FE0F}'];

/** The tree as the layout takes it: statements in paragraphs, every text in characters that can be set and words that can be broken. */
export function printable(tree: DocumentTree, missing: ReadonlySet<string>): unknown {
	const settable = (text: string, longest = LONGEST_WORD): string => breakable(shown(text, missing), longest);
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') return settable(value);
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
	};
	const cleanBlock = (block: Block): unknown => {
		if (block.kind === 'thread') return { ...block, blocks: block.blocks.map(cleanBlock) };
		if (block.kind === 'table') {
			const shares = columnShares(block);
			const cells = (row: readonly string[]) => row.map((text, column) => settable(text, lettersIn(shares[column] ?? 0)));
			return { ...block, shares, caption: clean(block.caption), head: cells(block.head), rows: block.rows.map(cells) };
		}
		if (block.kind !== 'statement') return clean(block);
		const { text, ...rest } = block;
		const paragraphs = paragraphsOf(text);
		return clean({ ...rest, paragraphs: paragraphs.length > 0 ? paragraphs : [''] });
	};
	const { blocks, ...rest } = tree;
	return { ...(clean(rest) as object), blocks: blocks.map(cleanBlock) };
}

const lettersIn = (share: number): number => Math.max(1, Math.min(LONGEST_WORD, Math.floor((share * TEXT_WIDTH - COLUMN_GAP) / LETTER)));

/** A name from right to left stands in isolation; a character no font has is named by its number. */
function shown(text: string, missing: ReadonlySet<string>): string {
	const isolated = byDirection(readable(text)).map((piece) => (piece.fromRightToLeft ? `\u{2068}${piece.text}\u{2069}` : piece.text));
	return [...isolated.join('')].map((character) => (missing.has(character) ? codeOf(character) : character)).join('');
}

/** A long word can be broken where a line of it ends, and what is too long to be a word after any sign. */
const breakable = (text: string, longest: number): string =>
	text.replace(new RegExp(`\\S{${longest + 1},}`, 'gu'), (word) =>
		(word.length > NO_WORD ? signsOf(word) : (word.match(new RegExp(`.{1,${longest}}`, 'gu')) ?? [word])).join('\u{200B}')
	);

const signs = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const signsOf = (word: string): string[] => [...signs.segment(word)].map(({ segment }) => segment);

const codeOf = (character: string): string =>
	JOINERS.includes(character) ? '' : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
