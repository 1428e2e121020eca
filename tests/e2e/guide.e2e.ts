import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { GUIDE } from '../../src/lib/domain/demo/guide.ts';
import { expect, expectAccessible, test } from './test.ts';

/** Pictures for the documentation: `GUIDE_PICTURES=docs/images npx playwright test guide`. Else they go with the test's own results. */
async function picture(page: Page, name: string, info: TestInfo): Promise<void> {
	const folder = process.env.GUIDE_PICTURES ?? info.outputDir;
	mkdirSync(folder, { recursive: true });
	await page.evaluate(() => scrollTo(0, 0));
	await page.screenshot({ path: join(folder, `${name}.png`) });
}

const guide = (page: Page): Locator => page.getByRole('group').filter({ hasText: 'Prova själv: tio minuter' });
const stepsIn = (page: Page): Locator => guide(page).getByRole('listitem');
/** From the guide at home to the place of a step. */
async function step(page: Page, home: string, number: number): Promise<void> {
	await page.goto(home);
	await stepsIn(page)
		.nth(number - 1)
		.getByRole('link')
		.click();
}

test('a caseworker tries it in seven steps', async ({ signIn }, info) => {
	const anna = await signIn('anna', { viewport: { width: 1280, height: 900 } });
	await expect(stepsIn(anna)).toHaveCount(GUIDE.caseworker?.length ?? 0);
	await expect(guide(anna)).toContainText('Läs vad Sara Lindmark och andra har sagt.');
	await expectAccessible(anna);
	await picture(anna, 'prova-handlaggare', info);

	await step(anna, '/', 1);
	await expect(anna.getByRole('heading', { level: 1 })).toContainText('Sara');
	await expect(anna.getByRole('heading', { level: 2, name: 'Hemliv' })).toBeVisible();
	await picture(anna, 'prova-omrade', info);

	await step(anna, '/', 2);
	const written = anna.locator('[data-unit^="d6-boende/"] textarea').first();
	await written.fill('Jag bor i en hyresrätt med två rum. Vi trivs här, och grannen är snäll.');
	await expect(anna.getByRole('status').first()).toContainText('Sparat');

	await step(anna, '/', 3);
	await expect(anna.getByRole('heading', { name: 'Aktiviteter' })).toBeVisible();
	await expect(anna.getByText('Ha det så att Elias kan ta hem kompisar').first()).toBeVisible();

	await step(anna, '/', 4);
	await anna.getByRole('radio', { name: 'bifall', exact: true }).check();
	await anna.getByLabel('Gäller tills vidare').check();
	await anna.getByRole('textbox', { name: /^Skäl/ }).fill('Sara behöver stöd att komma igång.');
	await anna.getByRole('button', { name: 'Spara' }).click();
	await expect(anna.getByText('Sara behöver stöd att komma igång.')).toBeVisible();

	await step(anna, '/', 5);
	await expect(anna.getByText('Vi trivs här, och grannen är snäll.')).toBeVisible();
	await step(anna, '/', 6);
	await expect(anna.getByRole('button', { name: 'Lämna till granskning' })).toBeVisible();
	await step(anna, '/', 7);
	await expect(anna.getByRole('region', { name: 'Väntar på dig' }).getByRole('listitem').first()).toBeVisible();
});

test('a leader tries it in five steps', async ({ signIn }, info) => {
	const maria = await signIn('maria', { viewport: { width: 1280, height: 900 } });
	await expect(stepsIn(maria)).toHaveCount(GUIDE.teamLeader?.length ?? 0);
	await expectAccessible(maria);
	await picture(maria, 'prova-gruppledare', info);

	await step(maria, '/', 1);
	await expect(maria.getByRole('heading', { name: 'Granskning' })).toBeVisible();
	await picture(maria, 'prova-granskning', info);
	await step(maria, '/', 2);
	await expect(maria.getByRole('heading', { name: /^Bedömning/ }).first()).toBeVisible();

	await step(maria, '/', 3);
	await maria.getByText('Återlämna med kommentar').click();
	await maria.getByLabel('Vad behöver göras?').fill('Skriv personens mål med egna ord.');
	await maria.getByRole('button', { name: 'Återlämna' }).click();
	await expect(maria.getByText('Återlämnad', { exact: true })).toBeVisible();

	await step(maria, '/', 4);
	await maria.getByLabel('Sök på namn eller ärendenummer').fill('åker');
	await maria.getByRole('button', { name: 'Sök' }).click();
	await expect(maria.getByRole('row', { name: /Gösta Åkerman/ })).toBeVisible();
	await step(maria, '/', 5);
	await expect(maria.getByRole('region', { name: 'Väntar på dig' }).getByRole('listitem').first()).toBeVisible();
});

test('a provider tries it in five steps', async ({ signIn }, info) => {
	const lena = await signIn('lena', { viewport: { width: 1280, height: 900 } });
	await expect(stepsIn(lena)).toHaveCount(GUIDE.provider?.length ?? 0);
	await expectAccessible(lena);
	await picture(lena, 'prova-utforare', info);

	await step(lena, '/provider', 1);
	await expect(lena.getByRole('heading', { level: 1, name: 'Mikael Forsberg' })).toBeVisible();
	await picture(lena, 'prova-bestallning', info);
	await step(lena, '/provider', 2);
	const asked = lena.getByRole('row', { name: /Gå igenom veckan/ });
	await expect(asked).toContainText('Det som är skrivet blir gjort.');

	const order = lena.url();
	await asked.getByText('Begär förtydligande').click();
	await asked.getByLabel('Vad behöver ni få veta?').fill('Vilken dag passar bäst?');
	await asked.getByRole('button', { name: 'Skicka frågan' }).click();
	await expect(asked.getByText('Vilken dag passar bäst?', { exact: true })).toBeVisible();
	await expect(lena.locator('header .tags')).toContainText('Väntar på handläggarens svar');
	const pdf = await lena.request.get(`${order}/pdf`);
	expect(pdf.headers()['content-type']).toBe('application/pdf');

	// The guide goes on to the next order that waits for an answer.
	await step(lena, '/provider', 4);
	expect(lena.url()).not.toBe(order);
	await lena.getByRole('button', { name: 'Godta beställningen' }).click();
	await expect(lena.locator('header .tags')).toContainText('Godtagen');
});

test('an administrator tries it in five steps', async ({ signIn }, info) => {
	const asa = await signIn('asa', { viewport: { width: 1280, height: 900 } });
	await expect(stepsIn(asa)).toHaveCount(GUIDE.administrator?.length ?? 0);
	await expectAccessible(asa);
	await picture(asa, 'prova-systemforvaltare', info);

	await step(asa, '/', 1);
	await asa.getByLabel('Namn').last().fill('Vuxenenheten Öster');
	await asa.getByRole('button', { name: 'Lägg till enheten' }).click();
	await expect(asa.getByRole('listitem').filter({ hasText: 'Vuxenenheten Öster' })).toBeVisible();

	await step(asa, '/', 2);
	await asa.getByLabel('Namn', { exact: true }).fill('Ester Nord');
	await asa.getByLabel('Användarnamn').fill('ester');
	await asa.getByLabel('Titel').fill('socialsekreterare');
	await asa.getByLabel('Roll').selectOption({ label: 'handläggare' });
	await asa.getByLabel('Enhet').selectOption({ label: 'Vuxenenheten Öster' });
	await asa.getByLabel('Första lösenord').fill('ett rätt långt lösenord');
	await asa.getByRole('button', { name: /^(Lägg till|Skapa)/ }).click();
	await expect(asa.getByText('Ester Nord').first()).toBeVisible();

	await step(asa, '/', 3);
	const ester = asa.getByLabel('Vem').locator('option', { hasText: 'Ester Nord' });
	await asa.getByLabel('Vem').selectOption(await ester.getAttribute('value'));
	await asa.getByLabel('Insats').selectOption({ label: 'Boendestöd' });
	await asa.getByLabel('Punkt i delegationsordningen').fill('4.2');
	await asa.getByLabel('Gäller från').fill('2026-01-01');
	await asa.getByRole('button', { name: /^Lägg till/ }).click();
	await expect(asa.getByRole('row', { name: /Ester Nord/ })).toBeVisible();

	await step(asa, '/', 4);
	await expect(asa.getByRole('button', { name: /^Lägg till/ })).toBeVisible();
	await step(asa, '/', 5);
	await asa.getByRole('link', { name: 'Ester Nord' }).click();
	await expect(asa.getByRole('heading', { level: 1, name: 'Ester Nord' })).toBeVisible();
});

test('the guide is closed by whoever wants to, and stays closed in that browser', async ({ signIn }) => {
	const anna = await signIn('anna');
	await guide(anna).getByText('Prova själv: tio minuter').click();
	await expect(stepsIn(anna).first()).toBeHidden();
	await anna.reload();
	await expect(guide(anna)).toBeVisible();
	await expect(stepsIn(anna).first()).toBeHidden();
	await guide(anna).getByText('Prova själv: tio minuter').press('Enter');
	await expect(stepsIn(anna).first()).toBeVisible();
});

test('without JavaScript the guide opens and closes, and every step has its place', async ({ signIn }) => {
	const maria = await signIn('maria', { javaScriptEnabled: false });
	await expect(stepsIn(maria)).toHaveCount(GUIDE.teamLeader?.length ?? 0);
	for (const link of await stepsIn(maria).getByRole('link').all()) {
		const answer = await maria.request.get((await link.getAttribute('href')) ?? '');
		expect(answer.status()).toBe(200);
	}
});
