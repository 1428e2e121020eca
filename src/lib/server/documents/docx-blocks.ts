import { HeadingLevel, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { columnShares, paragraphsOf, type Block, type Run } from '#lib/domain/document/document.ts';
import { byDirection, readable } from '#lib/domain/document/readable.ts';
import { HAIRLINE, HEADLINE, LIST, NO_LINE, THREAD, WIDTH } from './docx-styles.ts';

type Word = Paragraph | Table;

/** One block as Word knows it. Inside the thread, every paragraph carries its red line. */
export function asWord(block: Block, within?: 'thread'): Word[] {
	const style = within ? 'Thread' : undefined;
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
					children: textRuns([{ text: block.text }])
				})
			];
		case 'paragraph':
			return [new Paragraph({ style, children: textRuns(block.runs) })];
		case 'facts':
			return block.rows.map(({ label, runs }, index) => factsRow(label, runs, index === block.rows.length - 1));
		case 'statement':
			return statement(block, style ?? (block.own ? 'Quote' : 'Statement'));
		case 'table':
			return table(block, within ? WIDTH - THREAD : WIDTH, within ? THREAD : 0);
		case 'list':
			return block.items.map((item) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: textRuns(item) }));
		case 'thread':
			return block.blocks.flatMap((inner) => asWord(inner, 'thread')).concat(gap());
	}
}

function factsRow(label: string, runs: Run[], isLast: boolean): Paragraph {
	return new Paragraph({
		style: 'Facts',
		border: isLast ? { bottom: { ...HAIRLINE, space: 8 } } : undefined,
		children: [...textRuns([{ text: label, tone: 'quiet' }]), new TextRun({ children: [new Tab()] }), ...textRuns(runs)]
	});
}

/** The speaker opens the first paragraph, the source closes the last. */
function statement({ who, text, source }: Extract<Block, { kind: 'statement' }>, style: string): Paragraph[] {
	const paragraphs = paragraphsOf(text);
	const last = Math.max(paragraphs.length - 1, 0);
	return (paragraphs.length > 0 ? paragraphs : ['']).map(
		(words, index) =>
			new Paragraph({
				style,
				children: textRuns([
					...(index === 0 && who ? [{ text: who, tone: 'strong' as const }, { text: ' ' }] : []),
					{ text: words },
					...(index === last && source ? [{ text: ' ' }, { text: source, tone: 'quiet' as const }] : [])
				])
			})
	);
}

/** A row may go on over the page; its head comes again on each. */
function table(block: Extract<Block, { kind: 'table' }>, width: number, indent: number): Word[] {
	const { head, rows, caption } = block;
	const widths = columnShares(block).map((share) => Math.floor(share * width));
	const row = (texts: readonly string[], isHead: boolean) =>
		new TableRow({
			tableHeader: isHead || undefined,
			cantSplit: isHead || undefined,
			children: texts.map(
				(text, index) =>
					new TableCell({
						width: { size: widths[index] ?? 0, type: WidthType.DXA },
						borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: isHead ? HEADLINE : HAIRLINE },
						margins: { top: 60, bottom: 60, left: 0, right: 140 },
						children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', children: textRuns([{ text }]) })]
					})
			)
		});
	return [
		...(caption ? [new Paragraph({ style: 'TableCaption', children: textRuns([{ text: caption }]) })] : []),
		new Table({
			width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
			indent: { size: indent, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
			rows: [row(head, true), ...rows.map((texts) => row(texts, false))]
		}),
		gap()
	];
}

/** Two tables, or two threads, beside each other would be one. */
const gap = (): Paragraph => new Paragraph({ spacing: { line: 120, after: 0 }, children: [] });

const TONES = { strong: 'Emphasised', quiet: 'Quiet', quote: 'QuoteChar' } as const;

/** Text from right to left is a run of its own, so that it moves nothing beside it. */
export const textRuns = (runs: readonly Run[]): TextRun[] =>
	runs.flatMap(({ text, tone }) =>
		byDirection(readable(text)).map(
			(piece) => new TextRun({ text: piece.text, style: tone && TONES[tone], ...(piece.fromRightToLeft && { rightToLeft: true }) })
		)
	);
