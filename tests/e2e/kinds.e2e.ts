import type { Locator, Page } from '@playwright/test';
import { everyKind } from '../every-kind.ts';
import { anInvestigationOn } from './data.ts';
import { expect, expectAccessible, test } from './test.ts';

test.setTimeout(180_000);

const saved = (page: Page) =>
	expect(
		page
			.getByRole('status')
			.filter({ hasText: /^Sparat \d/ })
			.first()
	).toBeVisible({ timeout: 40_000 });
/** A question, or a group, by its heading. */
const question = (page: Page, name: string): Locator =>
	page
		.locator('.question, section')
		.filter({ has: page.getByRole('heading', { name, exact: true }) })
		.last();

/** Every kind by its role and the name a screen reader says. */
async function fillEveryKind(page: Page): Promise<void> {
	await page.getByRole('combobox', { name: 'Vem hjälper till?: Personen själv' }).fill('Karin');
	await page.getByRole('textbox', { name: 'Hur går det?: Personen själv' }).fill('Det går ganska bra.');
	await page.getByRole('radiogroup', { name: 'Vill du ha stöd?' }).getByRole('radio', { name: 'Ja', exact: true }).check();
	await page.getByRole('radiogroup', { name: 'Vilket passar bäst?' }).getByRole('radio', { name: 'Två' }).check();
	await page.getByRole('group', { name: 'Vilka passar?' }).getByRole('checkbox', { name: 'Ett' }).check();
	await page.getByRole('group', { name: 'Vilka passar?' }).getByRole('checkbox', { name: 'Tre' }).check();
	await page.getByRole('textbox', { name: 'Hur många timmar?' }).fill('2,5');
	await page.getByLabel('Vilken dag berättade vi det?', { exact: true }).last().fill('2026-10-01');
	await page.getByRole('combobox', { name: 'Hushållsarbete: Nuvarande' }).selectOption({ label: '3 steg 3' });
	await page.getByRole('combobox', { name: 'Hindrar eller hjälper?' }).selectOption('Hindrar');
	await page.getByRole('combobox', { name: 'Hur mycket?' }).selectOption({ label: '2 måttligt' });
	await question(page, 'När på veckan?')
		.getByRole('group', { name: 'tisdag' })
		.getByRole('textbox', { name: /^kväll ?, minuter$/ })
		.fill('90');
	await page.getByRole('combobox', { name: 'Vem är närmast?' }).selectOption({ index: 1 });
	await question(page, 'Vilka tider passar?').getByRole('group', { name: 'fredag' }).getByRole('checkbox', { name: 'natt' }).check();
}

async function expectEveryKind(page: Page): Promise<void> {
	await expect(page.getByRole('combobox', { name: 'Vem hjälper till?: Personen själv' })).toHaveValue('Karin');
	await expect(page.getByRole('textbox', { name: 'Hur går det?: Personen själv' })).toHaveValue('Det går ganska bra.');
	await expect(page.getByRole('radiogroup', { name: 'Vill du ha stöd?' }).getByRole('radio', { name: 'Ja', exact: true })).toBeChecked();
	await expect(page.getByRole('radiogroup', { name: 'Vilket passar bäst?' }).getByRole('radio', { name: 'Två' })).toBeChecked();
	await expect(page.getByRole('group', { name: 'Vilka passar?' }).getByRole('checkbox', { name: 'Tre' })).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'Hur många timmar?' })).toHaveValue('2,5');
	await expect(page.getByLabel('Vilken dag berättade vi det?', { exact: true }).last()).toHaveValue('2026-10-01');
	await expect(page.getByRole('combobox', { name: 'Hushållsarbete: Nuvarande' })).toHaveValue('3');
	await expect(page.getByRole('combobox', { name: 'Hur mycket?' })).toHaveValue('2');
	await expect(
		question(page, 'När på veckan?')
			.getByRole('group', { name: 'tisdag' })
			.getByRole('textbox', { name: /^kväll ?, minuter$/ })
	).toHaveValue('90');
	await expect(page.getByRole('combobox', { name: 'Vem är närmast?' })).not.toHaveValue('');
	await expect(
		question(page, 'Vilka tider passar?').getByRole('group', { name: 'fredag' }).getByRole('checkbox', { name: 'natt' })
	).toBeChecked();
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`every kind is accessible empty, filled, to be mended, not answered, hidden and in conflict, in the ${colorScheme}`, async ({
		app,
		signIn
	}) => {
		const address = `${await anInvestigationOn(app, everyKind)}/areas/alla`;
		const page = await signIn('anna', { colorScheme });
		await page.goto(address, { waitUntil: 'networkidle' });
		await expectAccessible(page);

		await fillEveryKind(page);
		await page.getByRole('button', { name: /^Lägg till ?: Myndighet$/ }).click();
		const authority = page.getByRole('group', { name: 'Myndighet 1' });
		await expect(authority.getByRole('textbox', { name: 'Vilken myndighet?: Personen själv' })).toBeFocused();
		await authority.getByRole('textbox', { name: 'Vilken myndighet?: Personen själv' }).fill('Försäkringskassan');
		await authority.getByRole('radiogroup', { name: 'Har ni träffats?' }).getByRole('radio', { name: 'Ja', exact: true }).check();
		await authority.getByRole('button', { name: /^Lägg till ?: Möte$/ }).click();
		await authority.getByRole('group', { name: 'Möte 1' }).getByLabel('Vilken dag var mötet?', { exact: true }).last().fill('2026-10-02');
		await saved(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		await expectEveryKind(page);
		await expect(page.getByRole('group', { name: 'Möte 1' }).getByLabel('Vilken dag var mötet?', { exact: true }).last()).toHaveValue(
			'2026-10-02'
		);
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		await expectAccessible(page);

		await page.getByRole('textbox', { name: 'Hur många timmar?' }).fill('99');
		await page.getByLabel('Vilken dag berättade vi det?', { exact: true }).last().fill('2999-01-01');
		await question(page, 'När på veckan?')
			.getByRole('textbox', { name: /^kväll ?, minuter$/ })
			.first()
			.fill('en stund');
		for (const message of [
			'Skriv ett tal från 0 till 10 timmar.',
			'Dagen har inte varit än. Skriv vilken dag det blev gjort.',
			'Skriv hur många minuter det gäller, till exempel 45.'
		])
			await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
		await expectAccessible(page);

		await page.getByRole('radiogroup', { name: 'Vill du ha stöd?' }).getByRole('radio', { name: 'Ja', exact: true }).check();
		await page.getByRole('textbox', { name: 'Vilket stöd?: Personen själv' }).fill('Någon att gå med.');
		await saved(page);
		await page.getByRole('radiogroup', { name: 'Vill du ha stöd?' }).getByRole('radio', { name: 'Nej', exact: true }).check();
		await expect(page.getByRole('region', { name: 'Svar som inte visas just nu' })).toContainText('Vilket stöd?');
		await expectAccessible(page);

		const other = await page.context().newPage();
		await other.goto(address, { waitUntil: 'networkidle' });
		await changeThree(other, 'I den andra fliken.', 'Ett', '3');
		await saved(other);
		await changeThree(page, 'I den första fliken.', 'Tre', '4');
		await expect(page.getByRole('alert').filter({ hasText: 'Du själv, i en annan flik, har skrivit här samtidigt' })).toHaveCount(3);
		await expectAccessible(page);
		for (let left = 3; left > 0; left--) {
			await page.getByRole('button', { name: 'Använd min text' }).first().click();
			await expect(page.getByRole('alert')).toHaveCount(left - 1);
		}
		await other.close();

		await notAnswerEvery(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		const whys = page.getByRole('combobox', { name: 'Varför finns inget svar?' });
		expect(await whys.evaluateAll((all) => all.filter((one) => (one as HTMLSelectElement).value === 'declined').length)).toBe(12);
		await expectAccessible(page);
	});

async function changeThree(page: Page, text: string, choice: string, hours: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Hur går det?: Personen själv' }).fill(text);
	await page.getByRole('radiogroup', { name: 'Vilket passar bäst?' }).getByRole('radio', { name: choice }).check();
	await page.getByRole('textbox', { name: 'Hur många timmar?' }).fill(hours);
}

/** Of every question outside groups: its reason is drawn when it is opened, and saved like any answer. */
async function notAnswerEvery(page: Page): Promise<void> {
	for (const { label, kind, id } of everyKind.sections[0]!.questions) {
		if (kind === 'group' || id === 'fraga-om-stod') continue;
		const why = question(page, label).getByRole('combobox', { name: 'Varför finns inget svar?' }).first();
		if (!(await why.isVisible()))
			await question(page, label)
				.getByText(/^Inget svar\?/)
				.first()
				.click();
		await why.selectOption('declined');
	}
	await saved(page);
	await expect(page.getByRole('status').filter({ hasText: 'Sparar' })).toHaveCount(0);
}

test('without JavaScript every kind is filled in and stands, and rows within rows come, go and come back', async ({ app, signIn }) => {
	const path = await anInvestigationOn(app, everyKind);
	const page = await signIn('anna', { javaScriptEnabled: false });
	await page.goto(`${path}/areas/alla`);
	await fillEveryKind(page);
	await question(page, 'Hur går det?').getByText('Källa').click();
	await question(page, 'Hur går det?').getByRole('combobox', { name: 'Hur?' }).selectOption({ label: 'telefon' });
	await page.getByRole('button', { name: /^Lägg till ?: Myndighet$/ }).click();
	await expectEveryKind(page);
	await expect(page.getByRole('textbox', { name: 'Hur går det?: Personen själv, telefon' })).toBeVisible();

	const authority = page.getByRole('group', { name: 'Myndighet 1' });
	await authority.getByRole('radiogroup', { name: 'Har ni träffats?' }).getByRole('radio', { name: 'Ja', exact: true }).check();
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await authority.getByRole('button', { name: /^Lägg till ?: Möte$/ }).click();
	const words = authority.getByRole('group', { name: 'Möte 1' }).getByRole('textbox', { name: 'Vad kom ni fram till?: Personen själv' });
	await words.fill('Ett nytt möte i maj.');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await authority.getByRole('button', { name: /^Ta bort raden ?: Möte 1$/ }).click();
	await expect(words).toHaveCount(0);
	await page.getByRole('button', { name: 'Ångra' }).click();
	await expect(words).toHaveValue('Ett nytt möte i maj.');

	await page.goto(`${path}/document`);
	await expect(page.getByText('Ett nytt möte i maj.')).toHaveCount(1);
	await expect(page.getByText('Det går ganska bra.')).toHaveCount(1);
});

test('rows stand at once also without a network, and nothing written in them is lost; a removed one comes back', async ({
	app,
	signIn
}) => {
	const path = await anInvestigationOn(app, everyKind);
	const page = await signIn('anna');
	const context = page.context();
	await page.goto(`${path}/areas/alla`, { waitUntil: 'networkidle' });
	await context.setOffline(true);
	await page.getByRole('button', { name: /^Lägg till ?: Myndighet$/ }).click();
	const name = page.getByRole('textbox', { name: 'Vilken myndighet?: Personen själv' });
	await name.pressSequentially('Kronofogden');
	await expect(page.getByRole('status').filter({ hasText: 'Ingen kontakt' })).toBeVisible();
	// The copy is sealed and stored within moments of the last key.
	await page.waitForTimeout(500);
	await page.close();
	await context.setOffline(false);

	const again = await context.newPage();
	await again.goto(`${path}/areas/alla`, { waitUntil: 'networkidle' });
	const back = again.getByRole('textbox', { name: /^Vilken myndighet\?/ }).and(again.locator('textarea'));
	await expect(back.last()).toHaveValue('Kronofogden');
	await saved(again);
	await again.goto(`${path}/areas/alla`, { waitUntil: 'networkidle' });
	await expect(back.first()).toHaveValue('Kronofogden');

	await again.getByRole('button', { name: /^Ta bort raden ?: Myndighet 1$/ }).click();
	await expect(back.first()).toBeHidden();
	await again.getByRole('button', { name: /^Ångra ?: Myndighet 1$/ }).click();
	await expect(back.first()).toHaveValue('Kronofogden');
	await saved(again);
	await again.goto(`${path}/areas/alla`, { waitUntil: 'networkidle' });
	await expect(back.first()).toHaveValue('Kronofogden');
	await again.getByRole('link', { name: /Borttagna rader/ }).click();
	await expect(again.getByText('1 rad')).toBeVisible();
	await expectAccessible(again);
});

test('all areas on one page: each is saved, an answer in one asks for more in another, and the choice is remembered', async ({
	app,
	signIn
}) => {
	const path = await anInvestigationOn(app, everyKind);
	const page = await signIn('anna');
	await page.goto(`${path}/areas/alla`, { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Visa alla områden på en sida' }).click();
	await expect(page.getByRole('heading', { name: 'Barnen', exact: true })).toBeVisible();
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: /^Lägg till ?: Myndighet$/ }).click();
	await page.getByRole('radiogroup', { name: 'Har ni träffats?' }).getByRole('radio', { name: 'Ja', exact: true }).check();
	await page.getByRole('button', { name: /^Lägg till ?: Möte$/ }).click();
	await page.getByLabel('Vilken dag var mötet?', { exact: true }).last().fill('2026-10-02');
	const after = page.getByRole('textbox', { name: 'Vad händer efter mötet?: Personen själv' });
	await after.fill('Vi ringer dem.');
	await expect(
		page
			.locator('section', { has: page.getByRole('heading', { name: 'Barnen', exact: true }) })
			.getByRole('status')
			.filter({ hasText: /^Sparat \d/ })
			.first()
	).toBeVisible();
	await expectAccessible(page);

	await page.goto(path);
	await page.getByRole('main').getByRole('list').getByRole('link', { name: 'Barnen' }).last().click();
	await expect(page).toHaveURL(/\/areas#area-barnen$/);
	await expect(after).toHaveValue('Vi ringer dem.');
	await page.getByRole('link', { name: 'Ett område i taget' }).click();
	await expect(page).toHaveURL(/\/areas\/alla/);
	await page.goto(path);
	await page.getByRole('main').getByRole('list').getByRole('link', { name: 'Barnen' }).last().click();
	await expect(page).toHaveURL(/\/areas\/barnen$/);

	const plain = await signIn('anna', { javaScriptEnabled: false });
	await plain.goto(`${path}/areas`);
	await plain.getByRole('textbox', { name: 'Hur har barnet det?: Personen själv' }).first().fill('Elias har det bra.');
	await plain.getByRole('button', { name: /^Spara ?: Barnen$/ }).click();
	await expect(plain).toHaveURL(/\/areas\?saved#area-barnen$/);
	await expect(plain.getByRole('textbox', { name: 'Hur har barnet det?: Personen själv' }).first()).toHaveValue('Elias har det bra.');
});
