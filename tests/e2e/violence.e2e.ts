import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { auditLog } from '../../src/lib/server/db/schema/audit.ts';
import * as caseMoves from '../../src/lib/server/case-moves.ts';
import { readPdf } from '../read-pdf.ts';
import { inDatabase, userCalled } from './data.ts';
import { demoPlaces } from './demo-places.ts';
import type { RunningApp } from './running-app.ts';
import { expect, expectAccessible, test } from './test.ts';

const SAID = 'Han väntar utanför när jag går hemifrån.';
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Sparat/ })).toBeVisible({ timeout: 20_000 });
const text = (page: Page, question: string) => page.locator(`[data-unit^="${question}/"] textarea`).first();
const readings = (app: RunningApp): Promise<number> =>
	inDatabase(app, async (db) => (await db.select().from(auditLog).where(eq(auditLog.action, 'violence.read'))).length);

for (const javaScriptEnabled of [true, false])
	test(`an occasion is noted, the record written, and one sentence brought into the investigation, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		app,
		signIn
	}) => {
		const checked = async (page: Page) => javaScriptEnabled && expectAccessible(page);
		const { caseId, investigationId } = demoPlaces(app.dataFolder);
		const anna = await signIn('anna', { javaScriptEnabled });
		await anna.goto(`/cases/${caseId}`);
		await expect(anna.getByRole('main')).toContainText(/Frågan ställdes \d{4}-\d\d-\d\d, i enrum\./);
		await anna.getByRole('link', { name: 'Visa skyddade anteckningar' }).click();
		await expect(anna).toHaveTitle(/^Anteckningar · Ärende/);
		await expect(anna.getByText('De här kan läsa det du skriver')).toBeVisible();

		await anna.getByRole('radio', { name: 'Nej, inte den här gången' }).check();
		await expect(anna.getByLabel('Vilken dag ställdes de?')).toBeHidden();
		await anna.getByRole('button', { name: 'Anteckna' }).click();
		await expect(anna.getByRole('alert')).toContainText('Välj varför frågorna inte ställdes.');
		await expect(anna.getByRole('alert')).toContainText('Skriv vilken dag ni frågar nästa gång.');
		await checked(anna);
		await anna.getByRole('radio', { name: 'Vi har inte kunnat ses än' }).check();
		await anna.getByLabel('Vilken dag frågar ni nästa gång?').fill('2020-01-01');
		await anna.getByRole('button', { name: 'Anteckna' }).click();
		await expect(anna.getByRole('alert')).toContainText('Skriv en dag framåt i tiden.');
		await anna.getByLabel('Vilken dag frågar ni nästa gång?').fill('2099-01-01');
		await anna.getByRole('button', { name: 'Anteckna' }).click();
		await expect(anna.getByRole('link', { name: /^Frågan var .* Vi har inte kunnat ses än\. Nästa gång 2099-01-01/ })).toBeVisible();

		await anna.getByRole('radio', { name: 'Ja', exact: true }).first().check();
		await anna.getByLabel('Vilken dag ställdes de?').fill('2026-11-03');
		await anna
			.getByRole('group', { name: /Var personen ensam/ })
			.getByLabel('Ja', { exact: true })
			.check();
		await anna.getByRole('button', { name: 'Anteckna' }).click();
		await expect(anna).toHaveURL(/\/protected\/[0-9a-f-]{36}$/);
		await expect(anna).toHaveTitle(/^Anteckning · Ärende/);
		const record = anna.url();

		await anna.getByRole('radio', { name: 'Våld nu, eller rädsla för våld' }).check();
		if (javaScriptEnabled) await saved(anna);
		else await anna.getByRole('button', { name: 'Spara', exact: true }).click();
		await text(anna, 'vf-skrivas').fill('Ett första försök.');
		if (!javaScriptEnabled) await anna.getByRole('button', { name: 'Spara', exact: true }).click();
		await saved(anna);
		await text(anna, 'vf-skrivas').fill(SAID);
		if (!javaScriptEnabled) await anna.getByRole('button', { name: 'Spara', exact: true }).click();
		await expect(anna.getByRole('link', { name: /^Tidigare lydelser ?: Vad vill du att vi skriver ner/ })).toBeVisible();
		await checked(anna);
		await anna.getByRole('link', { name: /^Tidigare lydelser ?: Vad vill du att vi skriver ner/ }).click();
		await expect(anna.locator('ol del').first()).toContainText('Ett');
		await checked(anna);

		await anna.goto(record);
		await anna.getByRole('link', { name: /^För in i utredningen ?: Vad vill du att vi skriver ner/ }).click();
		await checked(anna);
		await anna.getByRole('button', { name: 'Visa vilka som kan läsa det' }).click();
		await expect(anna.getByRole('alert')).toContainText('Välj var i utredningen det ska stå.');
		await anna.getByLabel('Var i utredningen?').selectOption({ value: `${investigationId}/d9-beratta` });
		await anna.getByLabel('Text').fill('Vill ha sällskap när hon går hemifrån.');
		await anna.getByRole('button', { name: 'Visa vilka som kan läsa det' }).click();
		await expect(anna.getByText(/Maria Holm \(gruppledare\)/)).toBeVisible();
		await expect(anna.getByText(/den som företräder Sara/)).toBeVisible();
		await checked(anna);
		await anna.getByRole('button', { name: 'För in i utredningen' }).click();
		await expect(anna).toHaveURL(new RegExp(`/investigations/${investigationId}/areas/d9`));
		await expect(text(anna, 'd9-beratta')).toHaveValue('Vill ha sällskap när hon går hemifrån.');
		await expect(anna.getByRole('main')).not.toContainText(SAID);
		await anna.goto(`/investigations/${investigationId}/document`);
		await expect(anna.getByRole('main')).toContainText('Vill ha sällskap när hon går hemifrån.');
		await expect(anna.getByRole('main')).not.toContainText(/Han väntar utanför|Frågan ställdes|2026-11-03/);
	});

test('what was looked at is what is brought over: another text, or none looked at, is not', async ({ app, signIn }) => {
	const { caseId, investigationId, screening } = demoPlaces(app.dataFolder);
	const { request } = await signIn('anna');
	const at = `/cases/${caseId}/protected/${screening}/transfer?/confirm&path=vf-skrivas`;
	const form = { target: `${investigationId}/d9-beratta`, text: 'Aldrig visat', previewed: '' };
	const headers = { origin: app.origin, accept: 'text/html' };
	expect((await request.post(at, { form, headers })).status()).toBe(409);
	expect(await (await request.get(`/investigations/${investigationId}/areas/d9`)).text()).not.toContain('Aldrig visat');
	expect((await request.post(at, { form: { ...form, target: `${investigationId}/vald-varfor` }, headers })).status()).toBe(400);
});

test('the leader of the unit reads that it was asked and nothing more, until the caseworker names her; then every reading is logged', async ({
	app,
	signIn
}) => {
	const { caseId, screening } = demoPlaces(app.dataFolder);
	const record = `/cases/${caseId}/protected/${screening}`;
	const maria = await signIn('maria');
	await maria.goto(`/cases/${caseId}`);
	await expect(maria.getByRole('main')).toContainText(/Frågan ställdes \d{4}-\d\d-\d\d, i enrum\./);
	await expect(maria.getByRole('link', { name: /skyddade anteckningar/ })).toHaveCount(0);
	for (const path of ['', '/pdf', '/transfer?path=vf-skrivas', '/history?path=vf-skrivas'])
		expect((await maria.request.get(record + path)).status(), path).toBe(404);

	const anna = await signIn('anna');
	await anna.goto(`/cases/${caseId}/members`);
	await anna.getByLabel('Vem').selectOption({ label: 'Maria Holm, gruppledare, Vuxenenheten Söder' });
	await anna.getByRole('radio', { name: 'Får läsa, även skyddade anteckningar' }).check();
	await anna.getByRole('button', { name: 'Lägg till' }).click();
	await expect(anna.getByText('får läsa, även skyddade anteckningar', { exact: true })).toBeVisible();

	const before = await readings(app);
	await maria.goto(record);
	await expect(text(maria, 'vf-skrivas')).toBeDisabled();
	await expect(text(maria, 'vf-skrivas')).toHaveValue(/läste mina meddelanden/);
	await expect(maria.getByText('Maria Holm (får läsa)')).toBeVisible();
	await expectAccessible(maria);
	await maria.reload();
	const pdf = await maria.request.get(`${record}/pdf`);
	expect(pdf.headers()['content-disposition']).toMatch(/skyddad-[\d-]+\.pdf/);
	const { text: written } = await readPdf(await pdf.body());
	expect(written).toContain('läste mina meddelanden');
	expect(written).toContain('SKYDDAD');
	expect(await readings(app)).toBe(before + 3);
	expect((await maria.request.get(`${record}/transfer?path=vf-skrivas`)).status()).toBe(403);
});

test('a record is of its case: at another case it is not there', async ({ app, signIn }) => {
	const { screening } = demoPlaces(app.dataFolder);
	const { request } = await signIn('anna');
	const page = await signIn('anna');
	await page.goto('/cases?q=Forsberg');
	const other = await page.getByRole('table').getByRole('link').first().getAttribute('href');
	expect((await request.get(`${other}/protected`)).status()).toBe(200);
	expect((await request.get(`${other}/protected/${screening}`)).status()).toBe(404);
});

test('somebody comes in: Escape twice, or the button, and the page is gone from the way back too; what was written is kept', async ({
	app,
	signIn
}) => {
	const { caseId, screening } = demoPlaces(app.dataFolder);
	const record = `/cases/${caseId}/protected/${screening}`;
	const anna = await signIn('anna');
	await anna.goto(`/cases/${caseId}`);
	await anna.goto(record, { waitUntil: 'networkidle' });
	await text(anna, 'vf-kontakt').fill('Ring mitt arbete.');
	await anna.keyboard.press('Escape');
	await anna.keyboard.press('Escape');
	await expect(anna).toHaveURL('/account');
	await anna.goBack();
	await expect(anna).toHaveURL(`/cases/${caseId}`);
	await anna.goto(record, { waitUntil: 'networkidle' });
	await expect(text(anna, 'vf-kontakt')).toHaveValue('Ring mitt arbete.');

	const plain = await signIn('anna', { javaScriptEnabled: false });
	await plain.goto(record);
	await plain.getByRole('link', { name: 'Stäng snabbt' }).click();
	await expect(plain).toHaveURL('/account');
});

test('a closed record is read and not written in; a form posted after the session ended waits for its writer', async ({ app, signIn }) => {
	const { caseId, screening } = demoPlaces(app.dataFolder);
	const record = `/cases/${caseId}/protected/${screening}`;
	const anna = await signIn('anna', { javaScriptEnabled: false });
	await anna.goto(record);
	await text(anna, 'vf-kontakt').fill('Skrivet i en session som var slut.');
	const cookies = await anna.context().cookies();
	await anna.context().clearCookies();
	await anna.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(anna).toHaveURL(/\/login\?next=/);
	const next = new URL(anna.url()).searchParams.get('next') ?? '';
	await anna.context().addCookies(cookies);
	await anna.goto(next);
	await anna.getByRole('button', { name: 'Spara det nu' }).click();
	await expect(text(anna, 'vf-kontakt')).toHaveValue('Skrivet i en session som var slut.');

	await anna.getByText('Avsluta anteckningen').click();
	await anna.getByRole('button', { name: 'Avsluta', exact: true }).click();
	await expect(anna.getByText('Anteckningen är avslutad')).toBeVisible();
	await expect(text(anna, 'vf-kontakt')).toBeDisabled();
	const headers = { origin: app.origin, accept: 'text/html' };
	expect((await anna.request.post(`${record}?/save`, { form: { 'vf-kontakt|value': 'x' }, headers })).status()).toBe(409);
});

test('copies that must not reach somebody are warned of where documents are opened, and the warning is not printed', async ({
	app,
	signIn
}) => {
	const { caseId, investigationId } = demoPlaces(app.dataFolder);
	const anna = await signIn('anna');
	await anna.goto(`/cases/${caseId}/relatives`);
	await anna.getByRole('link', { name: 'Ändra Karin Lindmark' }).click();
	await anna.getByLabel('Ska inte få kopior av dokument').check();
	await anna.getByRole('button', { name: 'Spara' }).click();
	await expect(anna.getByText(/får inga kopior/)).toBeVisible();
	await anna.goto(`/investigations/${investigationId}/document`);
	const warning = anna.getByText('Lämna ingen kopia till Karin Lindmark (mamma)');
	await expect(warning).toBeVisible();
	await expectAccessible(anna);
	await anna.emulateMedia({ media: 'print' });
	await expect(warning).toBeHidden();
});

test('the safe way to reach the person stands first in the case', async ({ app, signIn }) => {
	const { caseId } = demoPlaces(app.dataFolder);
	const anna = await signIn('anna');
	await anna.goto(`/cases/${caseId}/person`);
	await anna.getByLabel(/Säkert sätt/).fill('Bara sms till arbetet');
	await anna.getByRole('button', { name: 'Spara' }).first().click();
	await expect(anna).toHaveURL(`/cases/${caseId}`);
	const way = await anna.getByText('Bara sms till arbetet').boundingBox();
	const step = await anna.getByRole('heading', { name: 'Nästa steg' }).boundingBox();
	expect(way?.y).toBeLessThan(step?.y ?? 0);
});

test('a member who is taken away again no longer reads the record', async ({ app, signIn }) => {
	const { caseId, screening } = demoPlaces(app.dataFolder);
	const erik = await signIn('erik');
	const at = `/cases/${caseId}/protected/${screening}`;
	const status = async () => (await erik.request.get(at)).status();
	const member = (work: (...args: Parameters<typeof caseMoves.addMember>) => Promise<unknown>) =>
		inDatabase(app, async (db) =>
			work(db, await userCalled(db, 'anna'), caseId ?? '', { userId: (await userCalled(db, 'erik')).id, role: 'violenceReader' })
		);
	await member(caseMoves.addMember);
	expect(await status()).toBe(200);
	await member((db, user, id, { userId }) => caseMoves.removeMember(db, user, id, userId));
	expect(await status()).toBe(404);
});
