import { expect, expectAccessible, test, type SignIn } from './test.ts';

const today = new Date().toISOString().slice(0, 10);

/** Applies for an intervention in the case that has none yet, and opens an investigation of it. */
async function investigate(
	signIn: SignIn,
	{ template, intervention, extent }: { template: string; intervention: string; extent: Record<string, string> }
) {
	const page = await signIn('anna');
	await page.goto('/cases');
	await page.getByRole('row').filter({ hasText: 'Gösta Åkerman' }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Gösta');
	const casePath = new URL(page.url()).pathname;

	await page.goto(`${casePath}/applications/new`);
	await page.getByLabel('Ansökan kom in').fill(today);
	await page.getByLabel('Hur ansökan gjordes').selectOption('muntligen');
	await page.getByLabel('Vem som ansökte').fill('Gösta Åkerman');
	await page.getByLabel('Med vilken rätt').selectOption('personen själv');
	await page.getByLabel('egen önskan').check();
	await page.getByLabel('Insats', { exact: true }).selectOption(intervention);
	for (const [label, value] of Object.entries(extent)) {
		const field = page.getByLabel(label).first();
		if (await field.evaluate((control) => control instanceof HTMLSelectElement)) await field.selectOption(value);
		else await field.fill(value);
	}
	await page.getByRole('button', { name: 'Registrera ansökan' }).click();
	await page.waitForURL((url) => !url.pathname.endsWith('/new'));

	await page.goto(`${casePath}/investigations/new`);
	await page.getByLabel(template).check();
	await page.getByRole('button', { name: 'Öppna utredningen' }).click();
	await page.waitForURL(/\/investigations\/[0-9a-f-]{36}/);
	return { page, path: /\/investigations\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '' };
}

test('DUR asks about the four abilities for sysselsättning, and which times suit', async ({ signIn }) => {
	const { page, path } = await investigate(signIn, {
		template: 'DUR socialpsykiatri',
		intervention: 'Sysselsättning',
		extent: { 'Omfattning anges i': 'timmar i veckan, i spann', 'Timmar i veckan': '10–24' }
	});

	await page.goto(`${path}/areas/vardag`);
	for (const part of ['Närvaro', 'Aktivt deltagande', 'Kognitiv förmåga', 'Social förmåga'])
		await expect(page.getByRole('heading', { name: part, level: 3 })).toBeVisible();
	await expectAccessible(page);

	await page.goto(`${path}/areas/praktiskt`);
	await page.getByRole('group', { name: 'måndag' }).getByLabel('förmiddag').check();
	await expect(page.getByRole('heading', { name: 'Finns det dagar eller tider som inte alls går?' })).toBeVisible();
	await expectAccessible(page);
	await page.reload();
	await expect(page.getByRole('group', { name: 'måndag' }).getByLabel('förmiddag')).toBeChecked();
});

test('without JavaScript a week is written, mended and summed', async ({ signIn }) => {
	const { page: scripted, path } = await investigate(signIn, {
		template: 'DUR funktionsnedsättning',
		intervention: 'Korttidstillsyn för skolungdom över 12 år',
		extent: { 'Omfattning anges i': 'timmar i veckan', 'Timmar i veckan': '10' }
	});
	const page = await signIn('anna', { javaScriptEnabled: false });
	const wednesday = page.getByRole('group', { name: 'onsdag' }).getByLabel('eftermiddag');

	await page.goto(`${path}/areas/arbete`);
	await wednesday.fill('en timme');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(wednesday).toHaveValue('en timme');
	await expect(page.getByRole('link', { name: 'Skriv hur många minuter det gäller, till exempel 45.' })).toBeVisible();
	await expect(page.locator('.week')).toHaveAccessibleDescription('Skriv hur många minuter det gäller, till exempel 45.');
	await scripted.goto(`${path}/areas/arbete`);
	await expectAccessible(scripted);

	await wednesday.fill('90');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByText('Sammanlagt 1,5 timmar i veckan.')).toBeVisible();
});
