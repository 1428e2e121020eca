import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../src/lib/domain/document/format.ts';
import { OrderJson } from '../../src/lib/domain/order/order-json.ts';
import { readDocx } from '../read-docx.ts';
import { readPdf } from '../read-pdf.ts';
import { addDecidedCase, type DecidedCase } from './decided-case.ts';
import { demoPlaces } from './demo-places.ts';
import { startApp } from './running-app.ts';
import { expect, expectAccessible, test as base } from './test.ts';

const test = base.extend<{ data: { folder: string; decided: DecidedCase } }>({
	data: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'rodtrad-documents-'));
		cpSync(process.env.RODTRAD_SEEDED!, folder, { recursive: true });
		await use({ folder, decided: await addDecidedCase(folder) });
		rmSync(folder, { recursive: true, force: true });
	},
	app: async ({ data }, use) => {
		const app = await startApp({ from: data.folder });
		await use(app);
		await app.stop();
	}
});

const FORMATS = Object.keys(DOCUMENT_FORMATS) as DocumentFormat[];

async function downloaded(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: `Hämta som ${label}` }).click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the caseworker has the investigation and the decision as PDF, Word and a page, all saying the same', async ({
	signIn,
	data: { decided }
}) => {
	const anna = await signIn('anna');
	await anna.goto(`/investigations/${decided.investigationId}/document`);
	const word = await downloaded(anna, 'Word');
	expect(word.name).toBe(`utredning-${decided.number}-version-1.docx`);
	await expect(anna.getByText('Dokumentet är hämtat.')).toBeVisible();
	const read = await readDocx(word.bytes);
	expect(read.paragraphs[0]).toEqual({ style: 'Heading1', text: 'Utredning om bistånd enligt 11 kap. 1 § socialtjänstlagen (2025:400)' });
	expect(read.text).toContain('Ylva: HEMLIGT I UTREDNINGEN Hembesök 2026-11-10.');
	expect(read.text).not.toContain('HEMLIGT FÖR PERSONEN');

	await anna.goto(`/investigations/${decided.investigationId}/decisions`);
	await anna.getByRole('link', { name: 'Beslutet som dokument' }).click();
	const letter = anna.getByRole('article', { name: 'Beslut om boendestöd' });
	await expect(letter).toContainText('Du får boendestöd, 12 timmar i månaden. Beslutet gäller från 2026-12-01 till 2027-11-30.');
	await expectAccessible(anna);
	const [pdf, docx, html] = [await downloaded(anna, 'PDF'), await downloaded(anna, 'Word'), await downloaded(anna, 'webbsida')];
	for (const { name } of [pdf, docx, html])
		expect(name).toMatch(new RegExp(`^beslut-${decided.number}-\\d{4}-\\d\\d-\\d\\d\\.(pdf|docx|html)$`));
	const texts = [(await readDocx(docx.bytes)).text, (await openedFromDisk(anna, html.bytes)).replace(/\s+/g, ' ')];
	for (const text of texts) expect(text).toContain('Gäller Ylva Ström, 19900505-9887');
});

/** Where there is no server: a page on its own keeps its own policy. */
async function openedFromDisk(page: Page, bytes: Buffer): Promise<string> {
	const html = await page.context().newPage();
	await html.route('http://localhost/document', (route) => route.fulfill({ body: bytes, contentType: 'text/html' }));
	await html.goto('http://localhost/document');
	await expectAccessible(html);
	await expect(html.getByRole('heading', { level: 1, name: 'Beslut om boendestöd' })).toBeVisible();
	expect(await html.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('850px');
	return html.locator('main').innerText();
}

test('without JavaScript each form is a plain link', async ({ signIn, data: { decided } }) => {
	const anna = await signIn('anna', { javaScriptEnabled: false });
	await anna.goto(`/decisions/${decided.decisionId}/document`);
	const word = await downloaded(anna, 'Word');
	expect((await readDocx(word.bytes)).title).toBe('Beslut om boendestöd');
});

test('while a document is made the page says so, and says why when it is not', async ({ signIn, complaints, data: { decided } }) => {
	const anna = await signIn('anna');
	await anna.goto(`/decisions/${decided.decisionId}/document`);
	let answer: () => void = () => undefined;
	const asked = new Promise<void>((resolve) => (answer = resolve));
	await anna.route('**/document/docx', async (route) => {
		await asked;
		await route.fulfill({ status: 503, json: { message: 'Många dokument görs just nu.' } });
	});
	await anna.getByRole('link', { name: 'Hämta som Word' }).click();
	await expect(anna.getByText('Skapar dokumentet …')).toBeVisible();
	answer();
	await expect(anna.getByText('Många dokument görs just nu.')).toBeVisible();
	// The browser tells of every answer that is not good; this one was asked for.
	expect(complaints.splice(0)).toMatchObject([expect.stringContaining('503')]);
	await anna.unroute('**/document/docx');
	expect((await downloaded(anna, 'Word')).name).toContain('.docx');
});

test('the provider has the order as Word and as JSON, and nothing of the case goes along', async ({ signIn, app, data: { decided } }) => {
	const { orderId } = demoPlaces(app.dataFolder);
	const lena = await signIn('lena');
	await lena.goto(`/provider/orders/${orderId}`);
	const word = await readDocx((await downloaded(lena, 'Word')).bytes);
	expect(word.title).toBe('Beställning av boendestöd för Mikael Forsberg');
	expect(word.tables[0]?.head).toEqual(['Aktivitet', 'Stöd som behövs, och varför', 'Delmål']);
	const { name, bytes } = await downloaded(lena, 'JSON');
	expect(name).toMatch(/^bestallning-[\d-]+\.json$/);
	const order = OrderJson.parse(JSON.parse(bytes.toString()));
	expect(order).toMatchObject({ format: 'rodtrad-order', person: { name: 'Mikael Forsberg' }, intervention: { code: 'boendestod' } });
	for (const text of [bytes.toString(), word.text, ...Object.values(word.parts)])
		for (const kept of [decided.caseId, '19790923', 'Jag börjar på flera saker', 'Behovet kan inte mötas'])
			expect(text).not.toContain(kept);

	const anna = await signIn('anna');
	for (const format of FORMATS) {
		const [theirs, ours] = await Promise.all([
			lena.request.get(`/provider/orders/${orderId}/${format}`),
			anna.request.get(`/orders/${orderId}/${format}`)
		]);
		expect((await theirs.body()).equals(await ours.body()), format).toBe(true);
	}
});

test('each form is sent as what it is, a page with a policy of its own, and the other PDF standard on demand', async ({
	signIn,
	data: { decided }
}) => {
	const anna = await signIn('anna');
	const at = `/decisions/${decided.decisionId}/document`;
	for (const format of FORMATS) {
		const response = await anna.request.get(`${at}/${format}`);
		expect(response.status()).toBe(200);
		expect(response.headers()).toMatchObject({
			'content-type': DOCUMENT_FORMATS[format].mediaType,
			'content-disposition': expect.stringMatching(format === 'pdf' ? /^inline; / : /^attachment; /) as unknown,
			'cache-control': 'no-store'
		});
		if (format === 'html')
			expect(response.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-.*; sandbox$/);
	}
	const investigation = `/investigations/${decided.investigationId}/document/pdf`;
	expect(await readPdf(await (await anna.request.get(`${investigation}?version=1&standard=ua-1`)).body())).toMatchObject({
		pdfua: '1',
		pdfa: null
	});
	expect(await readPdf(await (await anna.request.get(`${at}/pdf?standard=ua-1`)).body())).toMatchObject({
		title: 'Beslut om boendestöd',
		headings: expect.arrayContaining([{ level: 2, text: 'Skäl för beslutet' }]) as unknown,
		pdfua: '1'
	});
	expect((await anna.request.get(`${investigation}?standard=x-4`)).status()).toBe(400);
	expect((await anna.request.get(`${at}/exe`)).status()).toBe(404);
});

test('for who may not read the case there is no document in any form', async ({ signIn, app, data: { decided } }) => {
	const { orderId } = demoPlaces(app.dataFolder);
	const staffSide = [
		`/decisions/${decided.decisionId}/document`,
		`/investigations/${decided.investigationId}/document`,
		`/orders/${orderId}`
	];
	for (const username of ['erik', 'karim', 'sven', 'lena', 'asa']) {
		const { request } = await signIn(username);
		for (const address of staffSide)
			for (const format of FORMATS)
				expect([username, address, format, (await request.get(`${address}/${format}`)).status()]).toEqual([username, address, format, 404]);
		if (username !== 'lena')
			for (const format of FORMATS) expect((await request.get(`/provider/orders/${orderId}/${format}`)).status(), username).toBe(404);
	}
});
