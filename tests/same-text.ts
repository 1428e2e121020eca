import type { DocumentTree } from '#lib/domain/document/document.ts';

/** What a document says, whatever file it was read from: without the margins of its pages, list marks, and where its lines end. */
export function bodyText(text: string, { header, footer }: DocumentTree): string {
	const margins = [header.left, header.right, footer.left].reduce((rest, margin) => rest.replaceAll(margin, ' '), text);
	return margins
		.replace(/\[U\+([\dA-F]+)\]/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
		.replace(/\b\d+ av \d+\b|UTKAST|\u200B|\u200D|[\u2066-\u2069]|\uFE0F|–/g, '')
		.replace(/\s+/g, '');
}

/** The marks in the order they come, as often as they come. */
export const marksIn = (text: string): string[] => text.replace(/\s+/g, ' ').match(/märke\d+x/g) ?? [];
