import { AlignmentType, BorderStyle, LevelFormat, type ILevelsOptions, type IStylesOptions } from 'docx';

/** Lengths in twentieths of a point: A4 with the margins of the PDF. */
export const PAPER = { width: 11906, height: 16838 };
export const MARGIN = { left: 1531, right: 1531, top: 1644, bottom: 1417, header: 850, footer: 720 };
export const WIDTH = PAPER.width - MARGIN.left - MARGIN.right;
/** Where the second column of the facts begins: a hanging indent is a tab stop of itself. */
export const FACTS = 2437;
/** Room for the red line and the text beside it. */
export const THREAD = 284;
export const LIST = 'streck';

const INK = '1C2430';
const SOFT = '566070';
const RED = 'B3202C';
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'E4E0D7' };
export const HEADLINE = { style: BorderStyle.SINGLE, size: 6, color: SOFT };
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const heading = (size: number, before: number, after: number) => ({
	run: { size, bold: true, color: INK },
	paragraph: { keepNext: true, keepLines: true, spacing: { before, after } }
});

const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true };

export const styles: IStylesOptions = {
	default: {
		document: {
			run: { font: 'Atkinson Hyperlegible Next', size: 21, color: INK, language: { value: 'sv-SE', bidirectional: 'ar-SA' } },
			paragraph: { spacing: { line: 288, after: 100 } }
		},
		heading1: heading(38, 0, 160),
		heading2: heading(28, 440, 140),
		heading3: heading(23, 260, 80)
	},
	paragraphStyles: [
		{ id: 'Subtitle', name: 'Subtitle', ...based, run: { color: SOFT, size: 21 }, paragraph: { spacing: { after: 280 } } },
		{
			id: 'Facts',
			name: 'Uppgifter',
			...based,
			next: 'Facts',
			paragraph: {
				indent: { left: FACTS, hanging: FACTS },
				spacing: { line: 264, after: 60 }
			}
		},
		{ id: 'Statement', name: 'Uttalande', ...based, next: 'Statement' },
		{ id: 'Quote', name: 'Quote', ...based, next: 'Quote', paragraph: { indent: { left: THREAD } } },
		{
			id: 'Thread',
			name: 'Röd tråd',
			...based,
			next: 'Thread',
			paragraph: { indent: { left: THREAD }, border: { left: { style: BorderStyle.SINGLE, size: 10, color: RED, space: 12 } } }
		},
		{
			id: 'TableText',
			name: 'Tabelltext',
			...based,
			next: 'TableText',
			run: { size: 19 },
			paragraph: { spacing: { line: 252, after: 0 } }
		},
		{ id: 'TableHead', name: 'Tabellhuvud', ...based, basedOn: 'TableText', run: { bold: true }, paragraph: { keepNext: true } },
		{ id: 'Header', name: 'header', ...based, next: 'Header', run: { color: SOFT, size: 17 } },
		{ id: 'Footer', name: 'footer', ...based, next: 'Footer', run: { color: SOFT, size: 17 } },
		{
			id: 'TableCaption',
			name: 'Tabellrubrik',
			...based,
			run: { color: SOFT, size: 19 },
			paragraph: { keepNext: true, spacing: { before: 120, after: 60 } }
		}
	],
	characterStyles: [
		{ id: 'Emphasised', name: 'Betonad', quickFormat: true, run: { bold: true } },
		{ id: 'Quiet', name: 'Källa', quickFormat: true, run: { color: SOFT, size: 18 } },
		{ id: 'QuoteChar', name: 'Quote Char', quickFormat: true, run: { italics: true } },
		{ id: 'DraftMark', name: 'Utkast', run: { bold: true, color: INK, size: 24, characterSpacing: 40 } }
	]
};

export const numbering: ILevelsOptions[] = [
	{
		level: 0,
		format: LevelFormat.BULLET,
		text: '–',
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: 284, hanging: 284 } } }
	}
];
