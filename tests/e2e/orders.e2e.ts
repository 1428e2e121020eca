import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPdf } from '../read-pdf.ts';
import { addDecidedCase, type DecidedCase } from './decided-case.ts';
import { startApp } from './running-app.ts';
import { expect, expectAccessible, test as base } from './test.ts';

const test = base.extend<{ data: { folder: string; decided: DecidedCase } }>({
	data: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'rodtrad-orders-'));
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

/** What the provider is to read, written by hand. */
const ORDERED = [
	'Övergripande · senast 2027-05-01',
	'Ett hem som fungerar',
	'”Bjuda hem min syster”',
	'Ekens boendestöd',
	'Ylva Ström, född 1990',
	'12 timmar i månaden',
	'2026-12-01 till 2027-11-30',
	'senast 2026-12-16',
	'2027-05-01, Hembesök',
	'Anna Lindqvist, 010-555 01 23',
	'Städa köket',
	'Hemliv · två gånger i veckan',
	'Behov: Stöd att komma igång hemma',
	'Utformas tillsammans: dagen väljer Ylva',
	'starta upp',
	'delta i delar',
	'Börja tillsammans',
	'Orken tar slut',
	'Diskar själv',
	'Handla mat',
	'Utförs som beställt',
	'Hur ska den som ger dig stöd vara och göra?',
	'Ring på två gånger'
];

async function expectOrder(page: Page): Promise<void> {
	for (const text of ORDERED) await expect(page.locator('.order')).toContainText(text);
}

/** From the page of the case: as many clicks as it takes. */
async function send(page: Page, { caseId }: DecidedCase): Promise<string> {
	await page.goto(`/cases/${caseId}`);
	await page.getByRole('link', { name: 'Beställ insatsen' }).click();
	await look(page, 'Ekens boendestöd');
	await page.getByRole('button', { name: 'Skicka beställningen' }).click();
	await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
	return page.url().slice(-36);
}

async function look(page: Page, provider: string): Promise<void> {
	// A choice made before the page has woken up is lost, see SelectField.
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Utförare').selectOption(provider);
	await page.getByRole('button', { name: 'Visa beställningen' }).click();
	await expect(page.getByRole('heading', { name: `Så här läser ${provider} den` })).toBeVisible();
}

const row = (page: Page, what: string) => page.getByRole('row').filter({ hasText: what });

for (const javaScriptEnabled of [true, false]) {
	test(`an order is looked at, sent, asked about on a row, answered there and accepted, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		signIn,
		data: { decided }
	}) => {
		// Axe itself needs JavaScript.
		const checked = async (page: Page) => javaScriptEnabled && expectAccessible(page);
		const anna = await signIn('anna', { javaScriptEnabled });
		await anna.goto(`/decisions/${decided.decisionId}/order`);
		await checked(anna);
		await anna.getByRole('button', { name: 'Visa beställningen' }).click();
		await expect(anna.getByRole('alert')).toContainText('Välj en utförare.');
		await checked(anna);
		await look(anna, 'Ekens boendestöd');
		await expectOrder(anna);
		await checked(anna);
		const id = await send(anna, decided);
		await expect(anna.locator('header .tags').getByText('Skickad')).toBeVisible();
		await expect(anna.getByText('inte läst än')).toBeVisible();
		await expectOrder(anna);
		await checked(anna);

		const lena = await signIn('lena', { javaScriptEnabled });
		await expect(lena).toHaveURL('/provider');
		await expect(lena.getByRole('listitem').filter({ hasText: 'Ylva Ström' })).toContainText('Ny');
		const states = lena.getByText(/^(Ny|Väntar på ert svar|Handläggaren har svarat)$/);
		await expect(lena.getByRole('navigation', { name: 'Huvudmeny' })).toContainText(String(await states.count()));
		await checked(lena);
		await lena.getByRole('link', { name: `${decided.number}-1 Ylva Ström` }).click();
		await expect(lena.getByRole('heading', { level: 1, name: 'Ylva Ström' })).toBeVisible();
		await expectOrder(lena);
		await checked(lena);

		await row(lena, 'Handla mat').getByText('Begär förtydligande').click();
		await row(lena, 'Handla mat').getByRole('button', { name: 'Skicka frågan' }).click();
		await expect(lena.getByRole('alert')).toContainText('Skriv vad ni behöver få veta.');
		await checked(lena);
		await row(lena, 'Handla mat').getByLabel('Vad behöver ni få veta?').fill('I vilken affär?');
		await row(lena, 'Handla mat').getByRole('button', { name: 'Skicka frågan' }).click();
		await expect(row(lena, 'Handla mat').getByText('I vilken affär?', { exact: true })).toBeVisible();
		await expect(lena.locator('header .tags')).toContainText('Väntar på handläggarens svar');
		await checked(lena);

		await anna.goto('/');
		await anna
			.getByRole('link', { name: `${decided.number} Ylva Ström` })
			.first()
			.click();
		await expect(anna).toHaveURL(`/orders/${id}`);
		await expect(anna.getByText('läst första gången')).toBeVisible();
		await expect(row(anna, 'Städa köket').getByRole('textbox')).toHaveCount(0);
		await row(anna, 'Handla mat').getByRole('button', { name: 'Svara' }).click();
		await expect(anna.getByRole('alert')).toContainText('Skriv ett svar på frågan.');
		await checked(anna);
		await row(anna, 'Handla mat').getByLabel('Ditt svar').fill('Den på torget');
		await row(anna, 'Handla mat').getByRole('button', { name: 'Svara' }).click();
		await expect(row(anna, 'Handla mat').getByText('Den på torget', { exact: true })).toBeVisible();
		await expect(anna.getByRole('textbox')).toHaveCount(0);
		await checked(anna);

		await lena.goto(`/provider/orders/${id}`);
		await expect(row(lena, 'Handla mat')).toContainText('Den på torget');
		await lena.getByRole('button', { name: 'Godta beställningen' }).click();
		await expect(lena.locator('header .tags')).toContainText('Godtagen');
		await expect(lena.getByRole('button', { name: 'Godta beställningen' })).toHaveCount(0);
		await checked(lena);
		await anna.goto(`/orders/${id}`);
		await expect(anna.locator('header .tags')).toContainText('Godtagen');
	});
}

test('both sides open the same PDF, and what is printed is one page', async ({ signIn, data: { decided } }) => {
	const anna = await signIn('anna');
	const id = await send(anna, decided);
	const lena = await signIn('lena');
	const bytesAt = async (page: Page, path: string) => (await page.request.get(path)).body();
	const bytes = await bytesAt(lena, `/provider/orders/${id}/pdf`);
	expect(bytes.equals(await bytesAt(anna, `/orders/${id}/pdf`))).toBe(true);

	const read = await readPdf(bytes);
	expect(read).toMatchObject({ pages: 1, language: 'sv', pdfa: { part: '2', conformance: 'A' } });
	expect(read.title).toBe('Beställning av boendestöd för Ylva Ström');
	for (const text of ['”Bjuda hem min syster”', 'Städa köket', 'Utformas tillsammans: dagen väljer Ylva', 'Anna Lindqvist, 010-555 01 23'])
		expect(read.text).toContain(text);

	await lena.goto(`/provider/orders/${id}`);
	const printed = await readPdf(await lena.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(printed.pages).toBe(1);
	for (const unwanted of ['Skriv ut', 'Begär förtydligande', 'Godta']) expect(printed.text).not.toContain(unwanted);
	expect(printed.text).toContain('Handla mat');
});

test('the provider is sent the order, and nothing else of the case', async ({ signIn, data: { decided } }) => {
	const id = await send(await signIn('anna'), decided);
	const lena = await signIn('lena');
	const answers = await Promise.all(
		['/provider', '/provider/__data.json', `/provider/orders/${id}`, `/provider/orders/${id}/__data.json`].map(async (path) => {
			const response = await lena.request.get(path);
			expect(response.status()).toBe(200);
			return response.text();
		})
	);
	const { caseId, investigationId, decisionId } = decided;
	for (const text of answers) {
		expect(text).toContain('Ylva Ström');
		for (const kept of [caseId, investigationId, decisionId, 'HEMLIGT', '19900505', '070-000 00 00', 'Storgatan', 'Behovet kan inte'])
			expect(text).not.toContain(kept);
	}
});

test('for everybody else the order does not exist', async ({ signIn, app, data: { decided } }) => {
	const anna = await signIn('anna');
	const id = await send(anna, decided);
	const staffSide = [`/orders/${id}`, `/orders/${id}/pdf`, `/decisions/${decided.decisionId}/order`];
	const providerSide = [`/provider/orders/${id}`, `/provider/orders/${id}/pdf`];
	const post = (page: Page, path: string, form: Record<string, string> = {}) =>
		page.request.post(path, { form, headers: { origin: app.origin }, maxRedirects: 0 }).then((response) => response.status());
	const expectNothing = async (username: string, paths: string[]) => {
		const page = await signIn(username);
		for (const path of paths) expect([username, path, (await page.request.get(path)).status()]).toEqual([username, path, 404]);
		return page;
	};

	const sven = await expectNothing('sven', [...staffSide, ...providerSide]);
	await sven.goto('/provider');
	await expect(sven.getByText('Inga beställningar än')).toBeVisible();
	await expectAccessible(sven);
	const lena = await expectNothing('lena', staffSide);
	for (const page of [sven, anna]) {
		expect(await post(page, `/provider/orders/${id}?/accept`)).toBe(404);
		expect(await post(page, `/provider/orders/${id}?/ask`, { text: 'Vad?' })).toBe(404);
	}
	for (const page of [sven, lena]) {
		expect(await post(page, `/orders/${id}?/answer`, { text: 'Så' })).toBe(404);
		expect(await post(page, `/decisions/${decided.decisionId}/order`)).toBe(404);
	}
	for (const path of ['/provider', ...providerSide]) expect((await anna.request.get(path)).status()).toBe(404);
	await expectNothing('erik', staffSide);
	await expectNothing('karim', staffSide);
	await expectNothing('asa', [...staffSide, '/provider']);

	const maria = await signIn('maria');
	expect((await maria.request.get(`/orders/${id}`)).status()).toBe(200);
	expect(await post(maria, `/orders/${id}?/answer`, { text: 'Så' })).toBe(403);
	expect((await maria.request.get('/orders/nothing')).status()).toBe(404);
	await lena.goto('/account');
	await expect(lena.getByRole('heading', { name: 'Byt lösenord' })).toBeVisible();
	await expect(lena.getByRole('link', { name: 'Beställningar' })).toBeVisible();
	await lena.getByRole('button', { name: 'Logga ut' }).click();
	await expect(lena).toHaveURL('/login');
});

test('what comes too late is answered with what happened, and nothing is done twice', async ({ signIn, data: { decided } }) => {
	const anna = await signIn('anna');
	const late = await signIn('anna');
	await late.goto(`/decisions/${decided.decisionId}/order`);
	await look(late, 'Solgläntan omsorg');
	const id = await send(anna, decided);
	await answers409(late, () => late.getByRole('button', { name: 'Skicka beställningen' }).click());
	await expect(late.getByRole('status')).toContainText('redan beställt');
	await expectAccessible(late);
	await late.getByRole('link', { name: 'Läs beställningen' }).click();
	await expect(late).toHaveURL(`/orders/${id}`);

	const [lena, colleague] = [await signIn('lena'), await signIn('lena')];
	for (const page of [lena, colleague]) await page.goto(`/provider/orders/${id}`);
	await lena.getByRole('button', { name: 'Godta beställningen' }).click();
	await expect(lena.locator('header .tags')).toContainText('Godtagen');
	await answers409(colleague, () => colleague.getByRole('button', { name: 'Godta beställningen' }).click());
	await expect(colleague.getByRole('status')).toContainText('redan godtagen');
	await expectAccessible(colleague);

	await lena.getByLabel('Begär förtydligande om hela beställningen').fill('När börjar ni?');
	await lena.getByRole('button', { name: 'Skicka frågan', exact: true }).click();
	await expect(lena.getByText('När börjar ni?')).toBeVisible();
	for (const page of [anna, late]) await page.goto(`/orders/${id}`);
	await anna.getByLabel('Ditt svar').fill('I december');
	await anna.getByRole('button', { name: 'Svara' }).click();
	await expect(anna.getByText('I december')).toBeVisible();
	await late.getByLabel('Ditt svar').fill('I januari');
	await answers409(late, () => late.getByRole('button', { name: 'Svara' }).click());
	await expect(late.getByRole('status')).toContainText('I januari');
	await expectAccessible(late);
	await late.getByRole('link', { name: 'Läs svaret som skickades' }).click();
	await expect(late.getByText('I december')).toBeVisible();
	await expect(late.getByText('I januari')).toHaveCount(0);
});

async function answers409(page: Page, work: () => Promise<void>): Promise<void> {
	const [response] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST'), work()]);
	expect(response.status()).toBe(409);
}
