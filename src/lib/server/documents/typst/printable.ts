import { paragraphsOf, type Block, type DocumentTree } from '#lib/domain/document/document.ts';
import { byDirection, readable } from '#lib/domain/document/readable.ts';

const LONGEST_WORD = 24;
/** They join the characters beside them into one sign, and say nothing where there is no such sign. */
const JOINERS = ['\u{200D}', '\u{FE0E}', '\u{FE0F}'];

/** The tree as the layout takes it: statements in paragraphs, every text in characters that can be set and words that can be broken. */
export function printable(tree: DocumentTree, missing: ReadonlySet<string>): unknown {
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') return settable(value, missing);
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
	};
	return clean({ ...tree, blocks: tree.blocks.map(withParagraphs) });
}

function withParagraphs(block: Block): unknown {
	if (block.kind === 'thread') return { ...block, blocks: block.blocks.map(withParagraphs) };
	if (block.kind !== 'statement') return block;
	const { text, ...rest } = block;
	const paragraphs = paragraphsOf(text);
	return { ...rest, paragraphs: paragraphs.length > 0 ? paragraphs : [''] };
}

function settable(text: string, missing: ReadonlySet<string>): string {
	const isolated = byDirection(readable(text)).map((piece) => (piece.fromRightToLeft ? `\u{2068}${piece.text}\u{2069}` : piece.text));
	const shown = [...isolated.join('')].map((character) => (missing.has(character) ? codeOf(character) : character)).join('');
	return shown.replace(/\S{25,}/gu, (word) => word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gu'))?.join('\u{200B}') ?? word);
}

const codeOf = (character: string): string =>
	JOINERS.includes(character) ? '' : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
