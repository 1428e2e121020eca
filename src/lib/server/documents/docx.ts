import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { readable } from '#lib/domain/document/readable.ts';
import { asWord, textRuns } from './docx-blocks.ts';
import { repacked } from './docx-repacked.ts';
import { LIST, MARGIN, numbering, PAPER, styles, WIDTH } from './docx-styles.ts';

/** The document as a Word file with real headings, table heads and language. Equal trees give equal bytes. */
export async function drawDocx(tree: DocumentTree): Promise<Uint8Array> {
	const { title, subtitle, header, footer, draft, blocks, asOf } = tree;
	const document = new Document({
		title: readable(title),
		creator: 'Röda tråden',
		lastModifiedBy: 'Röda tråden',
		styles,
		numbering: { config: [{ reference: LIST, levels: numbering }] },
		sections: [
			{
				properties: { page: { size: PAPER, margin: MARGIN } },
				headers: {
					default: new Header({ children: [edge('Header', header.left, [...draftMark(draft), ...textRuns([{ text: header.right }])])] })
				},
				footers: {
					default: new Footer({
						children: [edge('Footer', footer.left, [new TextRun({ children: [PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })])]
					})
				},
				children: [
					new Paragraph({ style: 'Heading1', children: textRuns([{ text: title }]) }),
					...(subtitle ? [new Paragraph({ style: 'Subtitle', children: textRuns([{ text: subtitle }]) })] : []),
					...blocks.flatMap((block) => asWord(block))
				]
			}
		]
	});
	return repacked(new Uint8Array(await Packer.toBuffer(document)), asOf);
}

/** Left and right in the margin of every page. */
function edge(style: 'Header' | 'Footer', left: string, right: TextRun[]): Paragraph {
	const tab = { type: 'right' as const, position: WIDTH };
	return new Paragraph({
		style,
		tabStops: [tab],
		children: [...textRuns([{ text: left }]), new TextRun({ children: [new Tab()] }), ...right]
	});
}

const draftMark = (draft: boolean): TextRun[] => (draft ? [new TextRun({ text: 'UTKAST', style: 'DraftMark' }), new TextRun('   ')] : []);
