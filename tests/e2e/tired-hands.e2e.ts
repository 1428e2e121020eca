import { expect, test } from './test.ts';

test('a double click adds one relative, not two', async ({ signIn }) => {
	const anna = await signIn('anna');
	await anna.getByRole('link', { name: /Lindmark/ }).click();
	await anna.getByRole('link', { name: /^Ändra anhöriga/ }).click();
	await anna.getByLabel('Namn').fill('Nisse Lång');
	await anna.getByLabel('Vem det är för personen').fill('granne');
	await anna.getByRole('button', { name: 'Lägg till' }).dblclick();
	await expect(anna.getByRole('button', { name: 'Ta bort Nisse Lång' })).toBeVisible();

	await anna.reload();
	await expect(anna.getByRole('button', { name: 'Ta bort Nisse Lång' })).toHaveCount(1);
});

test('a form that meets an ended session keeps what was typed until one has signed in again', async ({ signIn }) => {
	const anna = await signIn('anna');
	await anna.getByRole('link', { name: /Lindmark/ }).click();
	await anna.getByRole('link', { name: /^Ändra anhöriga/ }).click();
	await anna.getByLabel('Namn').fill('Nisse Lång');
	await anna.getByLabel('Vem det är för personen').fill('granne');

	const cookies = await anna.context().cookies();
	await anna.context().clearCookies();
	await anna.getByRole('button', { name: 'Lägg till' }).click();
	await expect(anna.getByRole('alert')).toContainText('Du har loggats ut');
	await expect(anna.getByLabel('Namn')).toHaveValue('Nisse Lång');

	await anna.context().addCookies(cookies);
	await anna.getByRole('button', { name: 'Lägg till' }).click();
	await expect(anna.getByRole('button', { name: 'Ta bort Nisse Lång' })).toBeVisible();
	await expect(anna.getByRole('alert')).toHaveCount(0);
});

test('signing out in one tab after another ends at the sign-in page, and leads nowhere odd afterwards', async ({ signIn }) => {
	const anna = await signIn('anna');
	const otherTab = await anna.context().newPage();
	await otherTab.goto('/cases');
	for (const tab of [anna, otherTab]) {
		await tab.getByRole('button', { name: 'Logga ut' }).click();
		await expect(tab).toHaveURL('/login');
	}
});
