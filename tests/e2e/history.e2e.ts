import { addDecidedCase } from './decided-case.ts';
import { expect, expectAccessible, test } from './test.ts';
import { investigationOf, openArea, saved, told, TOLD } from './writing.ts';

test('an entry that was emptied returns from the earlier wordings, with its source', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address);
	const stood = await told(anna).inputValue();
	await told(anna).fill('');
	await saved(anna);
	await openArea(anna, address);
	await expect(told(anna)).not.toHaveValue(stood);

	await anna.goto(`${address}/history?path=${TOLD}`);
	const emptied = anna.getByRole('region', { name: 'Nu' }).filter({ hasText: 'Tömt.' });
	await expect(emptied).toContainText(stood.slice(0, 30));
	await expect(emptied).toContainText('(personen själv');
	await expectAccessible(anna);
	await emptied
		.getByRole('button', { name: /^Ta tillbaka lydelsen från/ })
		.first()
		.click();
	await expect(anna.getByRole('heading', { level: 2, name: 'Hemliv' })).toBeVisible();
	await expect(told(anna)).toHaveValue(stood);
});

for (const javaScriptEnabled of [true, false])
	test(`a row that was taken away returns with all that stood in it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		signIn
	}) => {
		const { address } = await investigationOf(signIn);
		const anna = await signIn('anna', { javaScriptEnabled });
		await openArea(anna, address);
		await anna.getByRole('button', { name: /^Lägg till/ }).click();
		const row = anna.locator('fieldset.sheet:not([hidden])');
		await expect(row).toHaveCount(1);
		await row.locator('textarea').fill('Trappan upp till köket');
		await row.getByLabel('I omgivningen (omgivningsfaktor)').check();
		if (javaScriptEnabled) await saved(anna);
		else await anna.getByRole('button', { name: 'Spara', exact: true }).click();

		await row.getByRole('button', { name: /^Ta bort raden/ }).click();
		await expect(row).toHaveCount(0);
		await openArea(anna, address);
		await anna.getByRole('link', { name: /^Borttagna rader/ }).click();
		const gone = anna.getByRole('region', { name: 'Borttagen rad' });
		await expect(gone).toContainText('Trappan upp till köket');
		await expect(gone).toContainText('I omgivningen (omgivningsfaktor)');
		await expect(gone).toContainText(/Anna Lindqvist tog bort den \d/);
		await gone.getByRole('button', { name: 'Ta tillbaka raden' }).click();
		await expect(row.locator('textarea')).toHaveValue('Trappan upp till köket');
		await expect(row.getByLabel('I omgivningen (omgivningsfaktor)')).toBeChecked();
		await openArea(anna, address);
		await expect(row.locator('textarea')).toHaveValue('Trappan upp till köket');
	});

test('the wordings of a locked investigation are gone: the page says so, and the area offers none', async ({ app, signIn }) => {
	const { investigationId } = await addDecidedCase(app.dataFolder);
	const address = `/investigations/${investigationId}`;
	const anna = await signIn('anna');
	const answer = await anna.goto(`${address}/history?path=${TOLD}`);
	expect(answer?.status()).toBe(409);
	await expect(anna.getByRole('main')).toContainText('Utredningen är låst med beslutet');
	await expect(anna.getByText('HEMLIGT I UTREDNINGEN')).toHaveCount(0);
	await openArea(anna, address);
	await expect(anna.getByRole('link', { name: /^Tidigare lydelser/ })).toHaveCount(0);
});

test('a chain of conditions toggled back and forth loses nothing', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address, 'delaktighet');
	const place = anna.locator('[data-unit="delaktig-plats"]');
	const agreed = anna.locator('[data-unit="hembesok-ja"]');
	const day = anna.locator('[data-unit="hembesok-dag"] input.date');
	await place.getByRole('radio').first().waitFor();
	const atHome = place.locator('input[value="hemma"]');
	const elsewhere = place.locator('input[type=radio]:not([value="hemma"]):not([value=""])').first();

	await atHome.check();
	await agreed.getByLabel('Ja', { exact: true }).check();
	await saved(anna);
	await day.fill('2026-11-18');
	await saved(anna);
	for (let turn = 0; turn < 3; turn++) {
		await elsewhere.check();
		await expect(day).toBeHidden();
		await expect(agreed).toBeHidden();
		await atHome.check();
		await expect(day).toHaveValue('2026-11-18');
	}
	await elsewhere.check();
	await saved(anna);
	await openArea(anna, address, 'delaktighet');
	await expect(day).toBeHidden();
	await atHome.check();
	await expect(agreed.getByLabel('Ja', { exact: true })).toBeChecked();
	await expect(day).toHaveValue('2026-11-18');
});
