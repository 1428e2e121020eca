import { chromium } from 'playwright';
import { heading, type Block, type DocumentTree } from '../../src/lib/domain/document/document.ts';
import { renderPdf } from '../../src/lib/server/documents/pdf.ts';
import { chromiumLaunch } from '../chromium.ts';
import { readPdf } from '../read-pdf.ts';
import { median } from './figures.ts';

const ROUNDS = 5;
const SENTENCE = 'Jag lagar mat när jag har handlat, det är att komma iväg till affären som inte blir av. ';

/** A document of twelve pages, set by Typst in its worker and printed by Chromium: warm medians and their ratio. */
const tree = documentOf(12);
const pages = (await readPdf(await renderPdf(tree))).pages;
const typst = await times(async () => renderPdf(tree));

const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
await page.setContent(htmlOf(tree));
await page.pdf({ format: 'A4', tagged: true });
const printed = await times(async () => page.pdf({ format: 'A4', tagged: true }));
await browser.close();

console.log(
	`PDF of ${pages} pages, warm, median of ${ROUNDS}: ${median(typst).toFixed(0)} ms (at most 100); a Chromium print takes ${(median(printed) / median(typst)).toFixed(1)} times as long (${median(printed).toFixed(0)} ms)`
);

async function times(work: () => Promise<unknown>): Promise<number[]> {
	const taken: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const started = performance.now();
		await work();
		taken.push(performance.now() - started);
	}
	return taken;
}

function documentOf(areas: number): DocumentTree {
	const area = (number: number): Block[] => [
		heading(2, `Livsområde ${number}`),
		...['Egen beskrivning', 'Resurser', 'Önskemål'].flatMap((label): Block[] => [
			heading(3, label),
			{ kind: 'statement', who: 'Sara:', text: SENTENCE.repeat(9), source: 'Hembesök 2026-11-09.' },
			{ kind: 'statement', who: 'Karin, mor:', text: SENTENCE.repeat(3), source: 'Telefon 2026-11-10.' }
		]),
		{ kind: 'table', head: ['Område', 'Nuvarande', 'Avsett'], rows: [['d620', '3 stor', '1 lätt']] }
	];
	return {
		title: 'Utredning om bistånd',
		subtitle: null,
		language: 'sv',
		header: { left: 'Lindängs kommun', right: 'Ärende 2026-0412' },
		footer: { left: 'Upprättad 2026-11-24' },
		asOf: '2026-11-24',
		draft: false,
		blocks: Array.from({ length: areas }, (_, index) => area(index + 1)).flat()
	};
}

function htmlOf({ title, blocks }: DocumentTree): string {
	const html = blocks.map((block) => {
		if (block.kind === 'heading') return `<h${block.level}>${block.text}</h${block.level}>`;
		if (block.kind === 'statement') return `<p><b>${block.who}</b> ${block.text} <small>${block.source}</small></p>`;
		if (block.kind === 'table') return `<table>${block.rows.map((row) => `<tr><td>${row.join('<td>')}</tr>`).join('')}</table>`;
		return '';
	});
	return `<!doctype html><html lang="sv"><title>${title}</title><h1>${title}</h1>${html.join('')}`;
}
