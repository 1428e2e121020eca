import { expect, test } from 'vitest';
import { readPdf } from '../../../../tests/read-pdf.ts';
import { heading, paragraph, strong, type Block, type DocumentTree } from '#lib/domain/document/document.ts';
import { renderPdf } from './pdf.ts';
import { DocumentsBusy, DocumentTooSlow, make, rest } from './queue.ts';

const aTree = (blocks: Block[], overrides: Partial<DocumentTree> = {}): DocumentTree => ({
	title: 'Utredning om bistånd',
	subtitle: 'IBIC vuxna, version 1',
	language: 'sv',
	header: { left: 'Lindby kommun', right: 'Ärende 2026-0412' },
	footer: { left: 'Upprättad 2026-11-24' },
	asOf: '2026-11-24',
	draft: false,
	blocks,
	...overrides
});

const statement = (text: string): Block => ({ kind: 'statement', who: 'Mor', text, source: 'Telefon 2026-11-10.' });

const whole = aTree([
	{ kind: 'facts', rows: [{ label: 'Gäller', runs: [{ text: 'Åke Öberg' }] }] },
	heading(2, 'Hemliv'),
	heading(3, 'Egen beskrivning'),
	statement('Handlar.\n\nFlyttar i januari.'),
	{ kind: 'table', head: ['Område', 'Nu'], rows: [['d620', '3 stor']] },
	heading(2, 'Bedömning'),
	{ kind: 'thread', blocks: [paragraph(strong('Behov'), ' Handla.')] }
]);

test('a document is a tagged PDF/A in Swedish, with its title, headings and table heads', async () => {
	const read = await readPdf(await renderPdf(whole));

	expect(read.pdfa).toEqual({ part: '2', conformance: 'A' });
	expect(read).toMatchObject({ pages: 1, language: 'sv', title: 'Utredning om bistånd', marked: true, outputIntent: true });
	expect(read.headings).toEqual([
		{ level: 1, text: 'Utredning om bistånd' },
		{ level: 2, text: 'Hemliv' },
		{ level: 3, text: 'Egen beskrivning' },
		{ level: 2, text: 'Bedömning' }
	]);
	expect(read.tags).toMatchObject({ TH: 2, TD: 2 });
	expect(read.fonts.length).toBeGreaterThan(0);
	expect(read.fonts.filter(({ name, embedded }) => !embedded || !name.includes('AtkinsonHyperlegibleNext'))).toEqual([]);
	expect(read.text).toContain('Gäller Åke Öberg Hemliv Egen beskrivning Mor Handlar. Flyttar i januari. Telefon 2026-11-10.');
	expect(read.text).toContain('1 av 1');
	expect(read.text).not.toContain('UTKAST');
});

test('a draft says so on its page, and the other standard can be asked for', async () => {
	const read = await readPdf(await renderPdf({ ...whole, draft: true }, { standard: 'ua-1' }));
	expect(read.text).toContain('UTKAST');
	expect(read.pdfua).toBe('1');
});

test('equal documents are equal bytes', async () => {
	const [one, another] = await Promise.all([renderPdf(whole), renderPdf(structuredClone(whole))]);
	expect(Buffer.from(one).equals(Buffer.from(another))).toBe(true);
	expect(Buffer.from(one).equals(Buffer.from(await renderPdf({ ...whole, asOf: '2026-11-25' })))).toBe(false);
});

test.each(['#*$@\\<x>_ `= + - / ~ [a](b) #{1+1} //x /* y */', '"citat" \'enkla\' -- --- ...', '#panic("x") $1/0$ @ref <label>'])(
	'what somebody typed is never markup: %s',
	async (text) => {
		expect((await readPdf(await renderPdf(aTree([statement(text)])))).text).toContain(`Mor ${text} Telefon`);
	}
);

test('60 000 characters come out whole, with and without spaces', async () => {
	const words = Array.from({ length: 6000 }, (_, index) => `ord${String(index).padStart(6, '0')}`);
	const read = await readPdf(await renderPdf(aTree([statement(words.join(' '))])));
	expect(words.filter((word) => !read.text.includes(word))).toEqual([]);

	const unbroken = await readPdf(await renderPdf(aTree([statement('åäö'.repeat(2000))])));
	expect(unbroken.text.match(/[åäö]/g)?.length).toBeGreaterThan(5990);
});

test('a text without words, and a table of forty rows over two pages, are set', async () => {
	const rows = Array.from({ length: 40 }, (_, index) => [
		`Rad ${index + 1}.`,
		'En cell som är lång nog för att behöva två rader i sin smala kolumn'
	]);
	const read = await readPdf(await renderPdf(aTree([statement(''), { kind: 'table', head: ['Rad', 'Text'], rows }])));

	expect(read.pages).toBeGreaterThan(1);
	expect(rows.filter(([name = '']) => !read.text.includes(name))).toEqual([]);
});

test('a sign no font has is named by its number, and a name written from right to left is set', async () => {
	const read = await readPdf(
		await renderPdf(aTree([statement('Glad 😀 och \u{1FAE8}, \u{F0000}, \u{FEFF}\u0007 \uD800.'), paragraph('محمد علي')]))
	);
	expect(read.text).toMatch(/Glad (😀|\[U\+1F600\]) och (\u{1FAE8}|\[U\+1FAE8\])/u);
	expect(read.pdfa).toEqual({ part: '2', conformance: 'A' });
});

test('twenty wait; the next is told to come back, and the worker is renewed meanwhile', async () => {
	const small = aTree([paragraph('Kort.')]);
	const all = await Promise.allSettled(Array.from({ length: 22 }, () => renderPdf(small)));
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(21);
	expect(all.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(DocumentsBusy) as unknown });

	for (let made = 0; made < 60; made += 20) await Promise.all(Array.from({ length: 20 }, () => renderPdf(small)));
});

test('a worker that has been let go is started again by the next document', async () => {
	rest();
	expect((await readPdf(await renderPdf(whole))).pages).toBe(1);
});

test('a document that takes more than its time is given up, and the next one is made', async () => {
	const slow = aTree([statement('ord '.repeat(50_000))]);
	const both = await Promise.allSettled([renderPdf(slow, { timeLimit: 5 }), make({ tree: slow, format: 'docx' }, 5), renderPdf(whole)]);
	expect(both).toMatchObject([
		{ status: 'rejected', reason: expect.any(DocumentTooSlow) as unknown },
		{ status: 'rejected', reason: expect.any(DocumentTooSlow) as unknown },
		{ status: 'fulfilled' }
	]);
});
