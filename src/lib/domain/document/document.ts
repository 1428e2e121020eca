/** A piece of running text. `quiet` is a source or an aside, `quote` somebody's own words. */
export type Run = { text: string; tone?: 'strong' | 'quiet' | 'quote' };

export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'paragraph'; runs: Run[] }
	/** The quiet two-column head: what, whom, when. */
	| { kind: 'facts'; rows: { label: string; runs: Run[] }[] }
	/** One entry: who said what, its source after it. `text` may hold several paragraphs. `own` is the person's own words. */
	| { kind: 'statement'; who: string | null; text: string; source: string | null; own?: boolean }
	/** `widths` are those of the columns beside each other; without them the first column is the widest. */
	| { kind: 'table'; head: string[]; rows: string[][]; caption?: string; widths?: number[] }
	| { kind: 'list'; items: Run[][] }
	/** Drawn with the red line in the margin. */
	| { kind: 'thread'; blocks: Block[] };

/** What every output is made from: the page in the browser, the PDF, the Word file. `asOf` is an instant or a day, ISO. */
export type DocumentTree = {
	title: string;
	subtitle: string | null;
	language: 'sv';
	header: { left: string; right: string };
	footer: { left: string };
	asOf: string;
	draft: boolean;
	blocks: Block[];
};

export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

export const paragraph = (...runs: (Run | string)[]): Block => ({ kind: 'paragraph', runs: runs.map(run) });

export const strong = (text: string): Run => ({ text, tone: 'strong' });

export const quiet = (text: string): Run => ({ text, tone: 'quiet' });

export const quote = (text: string): Run => ({ text, tone: 'quote' });

const run = (value: Run | string): Run => (typeof value === 'string' ? { text: value } : value);

/** The paragraphs of a text somebody typed; empty lines are spacing, not content. */
export const paragraphsOf = (text: string): string[] =>
	text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** How much of the width each column of a table takes, together 1. */
export function columnShares({ head, widths }: Extract<Block, { kind: 'table' }>): number[] {
	const parts = head.map((_, column) => widths?.[column] ?? (column === 0 ? 2.2 : 1));
	const whole = parts.reduce((sum, part) => sum + part, 0);
	return parts.map((part) => part / whole);
}

/** All text of the document in reading order, one piece a line. */
export function plainText({ title, subtitle, header, footer, blocks }: DocumentTree): string {
	return [header.left, header.right, title, subtitle, ...blocks.flatMap(textOf), footer.left].filter(Boolean).join('\n');
}

function textOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return [block.text];
		case 'paragraph':
			return [joined(block.runs)];
		case 'facts':
			return block.rows.map(({ label, runs }) => `${label} ${joined(runs)}`);
		case 'statement':
			return [[block.who, paragraphsOf(block.text).join('\n'), block.source].filter(Boolean).join(' ')];
		case 'table':
			return [block.caption ?? '', block.head.join(' '), ...block.rows.map((row) => row.join(' '))];
		case 'list':
			return block.items.map(joined);
		case 'thread':
			return block.blocks.flatMap(textOf);
	}
}

const joined = (runs: Run[]): string => runs.map(({ text }) => text).join('');
