import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { readDocx } from '../../../../tests/read-docx.ts';
import { heading, paragraph, quiet, quote, strong, type DocumentTree } from '#lib/domain/document/document.ts';
import { drawDocx } from './docx.ts';

const tree: DocumentTree = {
	title: 'Utredning om bistånd & stöd',
	subtitle: 'IBIC vuxna, version 1',
	language: 'sv',
	header: { left: 'Lindby kommun', right: 'Ärende 2026-0412' },
	footer: { left: 'Upprättad 2026-11-24' },
	asOf: '2026-11-24T10:12:00+01:00',
	draft: false,
	blocks: [
		{ kind: 'facts', rows: [{ label: 'Gäller', runs: [{ text: 'محمد علي, 1980' }] }] },
		heading(2, 'Hemliv'),
		heading(3, 'Egen beskrivning'),
		{ kind: 'statement', who: 'Åke:', text: 'Handlar.\n\nFlyttar i januari.', source: 'Hembesök 2026-11-10.', own: true },
		{ kind: 'statement', who: 'Mor:', text: 'Hjälper till.', source: null },
		{
			kind: 'table',
			caption: 'Sammanlagt 2 timmar',
			head: ['Område', 'Nu'],
			rows: [
				['d620', '3 stor'],
				['d640', '–']
			]
		},
		{ kind: 'list', items: [[strong('En: '), { text: 'ett' }], [{ text: 'Två' }]] },
		heading(2, 'Bedömning'),
		{
			kind: 'thread',
			blocks: [paragraph(strong('Behov'), ' Handla. ', quiet('Hemliv')), paragraph(strong('Eget mål '), quote('”Bjuda hem”'))]
		}
	]
};
const read = async (overrides: Partial<DocumentTree> = {}) => readDocx(await drawDocx({ ...tree, ...overrides }));

test('a Word file has real headings, its title, its language and the date of the document', async () => {
	const word = await read();
	expect(word).toMatchObject({ title: tree.title, language: 'sv-SE', created: '2026-11-24T09:12:00Z' });
	expect(word.paragraphs.filter(({ style }) => /^Heading/.test(style ?? ''))).toEqual([
		{ style: 'Heading1', text: 'Utredning om bistånd & stöd' },
		{ style: 'Heading2', text: 'Hemliv' },
		{ style: 'Heading3', text: 'Egen beskrivning' },
		{ style: 'Heading2', text: 'Bedömning' }
	]);
	const used = new Set(word.paragraphs.flatMap(({ style }) => style ?? []));
	const known = [...(word.parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
	expect([...used].filter((style) => !known.includes(style))).toEqual([]);
	expect(known.filter((id, index) => known.indexOf(id) !== index)).toEqual([]);
});

test('a table has its head marked, and the facts stand beside their labels', async () => {
	const word = await read();
	expect(word.tables).toEqual([
		{
			head: ['Område', 'Nu'],
			rows: [
				['d620', '3 stor'],
				['d640', '–']
			]
		}
	]);
	expect(word.paragraphs).toContainEqual({ style: 'TableCaption', text: 'Sammanlagt 2 timmar' });
	expect(word.paragraphs).toContainEqual({ style: 'Facts', text: 'Gäller محمد علي, 1980' });
});

test('header and footer are those of the PDF, with the number of the page; a draft says so', async () => {
	const word = await read();
	expect(word.header).toBe('Lindby kommun Ärende 2026-0412');
	expect(word.footer).toBe('Upprättad 2026-11-24 {PAGE} av {NUMPAGES}');
	expect((await read({ draft: true })).header).toBe('Lindby kommun UTKAST Ärende 2026-0412');
});

test("the person's own words have the style of a quotation, and the thread its red line", async () => {
	const word = await read();
	expect(word.paragraphs).toContainEqual({ style: 'Quote', text: 'Åke: Handlar.' });
	expect(word.paragraphs).toContainEqual({ style: 'Quote', text: 'Flyttar i januari. Hembesök 2026-11-10.' });
	expect(word.paragraphs).toContainEqual({ style: 'Statement', text: 'Mor: Hjälper till.' });
	expect(word.paragraphs.filter(({ style }) => style === 'Thread')).toEqual([
		{ style: 'Thread', text: 'Behov Handla. Hemliv' },
		{ style: 'Thread', text: 'Eget mål ”Bjuda hem”' }
	]);
	expect(word.parts['word/styles.xml']).toMatch(/w:styleId="Thread".*?<w:pBdr><w:left [^>]*w:color="B3202C"/s);
	expect(word.parts['word/document.xml']).toContain('<w:rStyle w:val="QuoteChar"/>');
});

test('a name from right to left is a run of its own', async () => {
	expect((await read()).fromRightToLeft).toEqual(['محمد علي']);
});

test('the file holds no clock, wherever on earth it is made', async () => {
	const zone = process.env.TZ;
	const files = [];
	for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage']) {
		process.env.TZ = TZ;
		files.push(Buffer.from(await drawDocx(structuredClone(tree))));
	}
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
	expect(files[0]!.equals(files[1]!)).toBe(true);
	expect(files[0]!.equals(Buffer.from(await drawDocx({ ...tree, asOf: '2026-11-25' })))).toBe(false);
	expect(Object.keys(unzipSync(new Uint8Array(files[0]!)))[0]).toBe('[Content_Types].xml');
});
