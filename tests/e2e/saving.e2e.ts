import type { Page, Route } from '@playwright/test';
import { expect, expectAccessible, test } from './test.ts';
import { fillSignIn, housing, investigationOf, openArea, saved, signInAt, told, TOLD } from './writing.ts';

test('two who write in different answers both stand, and see that the other is here', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const erik = await signIn('erik');
	await openArea(anna, address);
	await openArea(erik, address);
	await expect(erik.getByText('Anna Lindqvist är i Hemliv')).toBeVisible();

	await told(anna).fill('Anna skrev här.');
	await housing(erik).fill('Erik skrev här.');
	await saved(anna);
	await saved(erik);
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue('Anna skrev här.');
	await expect(housing(anna)).toHaveValue('Erik skrev här.');
	await expect(anna.getByText('Erik Sandberg skriver i Hemliv')).toBeVisible();
});

test('two who write in the same answer: both texts are shown, joined with the keyboard, and the earlier wordings can be read and brought back', async ({
	signIn
}) => {
	const { anna, address } = await investigationOf(signIn);
	const erik = await signIn('erik');
	await openArea(anna, address);
	await openArea(erik, address);
	await told(anna).fill('Annas text.');
	await saved(anna);
	await told(erik).fill('Eriks text.');

	const conflict = erik.getByRole('alert').filter({ hasText: 'Anna Lindqvist har skrivit här samtidigt' });
	await expect(conflict).toContainText('Annas text.');
	await expect(erik.getByRole('status').filter({ hasText: 'Ett svar väntar på att du väljer text.' })).toBeVisible();
	await expect(told(erik)).toHaveValue('Eriks text.');
	await expectAccessible(erik);
	await conflict.getByRole('button', { name: 'Lägg ihop dem i fältet' }).press('Enter');
	await expect(told(erik)).toBeFocused();
	await expect(told(erik)).toHaveValue('Eriks text.\n\nAnnas text.');
	await saved(erik);

	await erik.getByRole('link', { name: /Tidigare lydelser ?: Hur fungerar det med mat/ }).click();
	await expect(erik.getByRole('heading', { name: 'Tidigare lydelser' })).toBeVisible();
	await expectAccessible(erik);
	const first = erik.getByRole('listitem').filter({ hasText: 'Anna Lindqvist' }).last();
	await expect(first.locator('del').first()).toBeVisible();
	await first.getByRole('button', { name: /Ta tillbaka/ }).click();
	await expect(told(erik)).toHaveValue(/^Jag lagar mat när jag har handlat/);
});

test('a late packet writes nothing over what was sent after it, and is no conflict with oneself', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address);
	const held: Route[] = [];
	let body = '';
	await anna.route('**/answers', async (route) => {
		if (held.length > 0) return route.continue();
		held.push(route);
		body = route.request().postData() ?? '';
	});

	await told(anna).fill('Den första meningen');
	await expect.poll(() => held.length).toBe(1);
	await told(anna).fill('Den första meningen och den andra.');
	await expect(anna.getByRole('status').filter({ hasText: 'Ingen kontakt' })).toBeVisible({ timeout: 20_000 });
	await saved(anna);
	const late = await anna.request.post(`${address}/answers`, {
		data: body,
		headers: { 'content-type': 'application/json', accept: 'application/json' }
	});
	expect(late.status()).toBe(409);
	await expect(anna.getByRole('alert')).toHaveCount(0);
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue('Den första meningen och den andra.');
});

test('a tab closed offline a moment after the last key: what was written is put back when the page opens again', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const context = anna.context();
	await openArea(anna, address);
	await context.setOffline(true);
	await told(anna).fill('');
	await told(anna).pressSequentially('Det sista jag skrev');
	await anna.waitForTimeout(90);
	await anna.close();
	await context.setOffline(false);

	const again = await context.newPage();
	await openArea(again, address);
	await expect(again.getByRole('status').filter({ hasText: 'Det här hann inte sparas. Vi har lagt tillbaka det.' })).toBeVisible();
	await expect(told(again)).toHaveValue('Det sista jag skrev');
	await saved(again);
	await openArea(again, address);
	await expect(told(again)).toHaveValue('Det sista jag skrev');
	await expect(again.getByText('Det här hann inte sparas')).toHaveCount(0);
});

test('the copy in the browser is sealed, and another user is shown nothing of it', async ({ signIn, app, browser }) => {
	const { anna, address } = await investigationOf(signIn);
	const context = anna.context();
	await openArea(anna, address);
	await context.setOffline(true);
	await told(anna).fill('Hemlig mening');
	await expect(anna.getByRole('status').filter({ hasText: 'Ingen kontakt' })).toBeVisible();
	const stored = await anna.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const opening = indexedDB.open('rodtrad-copies');
				opening.onsuccess = () => {
					const all = opening.result.transaction('copies').objectStore('copies').getAll();
					all.onsuccess = () =>
						resolve(
							all.result.map((one: { id: string; sealed: ArrayBuffer }) => one.id + new TextDecoder('latin1').decode(one.sealed)).join()
						);
				};
			})
	);
	expect(stored).toContain(TOLD);
	expect(stored).not.toContain('Hemlig');
	await anna.close();
	await context.setOffline(false);
	await context.clearCookies();

	const erik = await context.newPage();
	await signInAt(erik, 'erik');
	await openArea(erik, address);
	await expect(told(erik)).toHaveValue(/^Jag lagar mat/);
	await expect(erik.getByText('Det här hann inte sparas')).toHaveCount(0);
	expect(browser.isConnected() && app.origin).toBeTruthy();
});

test('a session that ends in the middle of a sentence: one signs in again in a new tab, and nothing is lost', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address);
	await anna.context().clearCookies();
	await told(anna).fill('Mitt i en mening');
	await expect(anna.getByRole('status').filter({ hasText: 'Du har loggats ut' })).toBeVisible();
	await expectAccessible(anna);
	const opening = anna.context().waitForEvent('page');
	await anna.getByRole('link', { name: 'Logga in i en ny flik' }).click();
	const tab = await opening;
	await fillSignIn(tab, 'anna');
	await expect(tab.getByRole('heading', { name: 'Du är inloggad igen' })).toBeVisible();
	await expectAccessible(tab);
	await tab.close();
	await told(anna).fill('Mitt i en mening, som fortsätter.');
	await saved(anna);
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue('Mitt i en mening, som fortsätter.');
});

test('when somebody else signs in, the first one’s text is covered and not sent, and stands when they come back', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address);
	await anna.context().clearCookies();
	await told(anna).fill('Annas egen mening');
	await expect(anna.getByRole('status').filter({ hasText: 'Du har loggats ut' })).toBeVisible();
	const tab = await anna.context().newPage();
	await signInAt(tab, 'erik');
	await expect(anna.getByRole('dialog', { name: 'Någon annan har loggat in' })).toBeVisible({ timeout: 40_000 });
	await openArea(tab, address);
	await expect(told(tab)).toHaveValue(/^Jag lagar mat/);

	await anna.context().clearCookies();
	await signInAt(tab, 'anna');
	await saved(anna);
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue('Annas egen mening');
});

test('offline in four areas at once, then online: all is saved; signing out meanwhile asks first', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const context = anna.context();
	const areas = ['d1', 'd2', 'd6', 'd7'];
	const pages: Page[] = [];
	for (const area of areas) {
		const page = await context.newPage();
		await openArea(page, address, area);
		pages.push(page);
	}
	await context.setOffline(true);
	for (const [index, page] of pages.entries()) await page.locator('[data-unit] textarea').first().fill(`Utan nät i ${areas[index]}`);
	for (const page of pages) await expect(page.getByRole('status').filter({ hasText: 'Ingen kontakt' })).toBeVisible();

	const [first] = pages;
	await first!.getByRole('button', { name: 'Logga ut' }).click();
	await expect(first!.getByRole('dialog', { name: '1 svar är inte sparat – vänta eller kasta?' })).toBeVisible();
	await first!.getByRole('button', { name: 'Vänta' }).click();
	await context.setOffline(false);
	for (const page of pages) await saved(page);
	for (const [index, page] of pages.entries()) {
		await openArea(page, address, areas[index]);
		await expect(page.locator('[data-unit] textarea').first()).toHaveValue(`Utan nät i ${areas[index]}`);
	}
});

test('without JavaScript a conflict shows both texts for each field, and one is chosen at a time', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const erik = await signIn('erik', { javaScriptEnabled: false });
	await openArea(erik, address);
	await openArea(anna, address);
	await told(anna).fill('Annas text.');
	await housing(anna).fill('Annas bostad.');
	await saved(anna);
	await expect(anna.getByRole('link', { name: /Tidigare lydelser ?: Hur bor du/ })).toBeVisible();

	await told(erik).fill('Eriks text.');
	await housing(erik).fill('Eriks bostad.');
	await erik.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(erik.getByRole('alert').filter({ hasText: 'har skrivit här samtidigt' })).toHaveCount(2);
	const home = erik.locator('[data-unit^="d6-boende/"]');
	await expect(home).toContainText('Annas bostad.');
	await expect(housing(erik)).toHaveValue('Eriks bostad.');
	await home.getByRole('button', { name: 'Ta den andra texten' }).click();
	await expect(housing(erik)).toHaveValue('Annas bostad.');
	await expect(told(erik)).toHaveValue('Eriks text.');
	await erik.locator(`[data-unit^="${TOLD}/"]`).getByRole('button', { name: 'Lägg ihop dem i fältet' }).click();
	await expect(told(erik)).toHaveValue('Eriks text.\n\nAnnas text.');
	await expect(erik.getByRole('alert')).toHaveCount(0);
});

test('a form posted after the session has ended waits for the same person and nobody else', async ({ signIn }) => {
	const { address } = await investigationOf(signIn);
	const anna = await signIn('anna', { javaScriptEnabled: false });
	await openArea(anna, address);
	await anna.context().clearCookies();
	await told(anna).fill('Skrivet i en session som var slut.');
	await anna.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(anna).toHaveURL(/\/login\?next=/);
	const login = anna.url();

	await fillSignIn(anna, 'erik');
	await expect(anna.getByText('Det du skrev när du loggades ut')).toHaveCount(0);
	await expect(told(anna)).toHaveValue(/^Jag lagar mat/);
	await anna.context().clearCookies();
	await anna.goto(login);
	await fillSignIn(anna, 'anna');
	await expect(anna.getByText('Det du skrev när du loggades ut finns kvar')).toBeVisible();
	await anna.getByRole('button', { name: 'Spara det nu' }).click();
	await expect(told(anna)).toHaveValue('Skrivet i en session som var slut.');
});

test('a hidden answer is kept, told of with its rule, and stands when the question is asked again', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address, 'barnperspektiv');
	const inRow = anna.locator('[data-unit^="barn/"] textarea').first();
	await inRow.fill('Elias går i fyran.');
	await saved(anna);
	const children = anna.getByRole('radiogroup', { name: 'Finns det barn under 18 år i ditt liv?' });
	await children.getByLabel('Nej').check();
	const hidden = anna.getByRole('region', { name: 'Svar som inte visas just nu' });
	await expect(hidden).toContainText('Visas när svaret på ”Finns det barn under 18 år i ditt liv?” är Ja.');
	await expect(inRow).toBeHidden();
	await expectAccessible(anna);
	await children.getByLabel('Ja').check();
	await expect(inRow).toHaveValue('Elias går i fyran.');
	await expect(hidden).toHaveCount(0);
});

test('what is pasted from Word comes as plain text with its paragraphs', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await anna.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await openArea(anna, address);
	await anna.evaluate(async () => {
		const html = '<p class="MsoNormal"><b>Första</b> stycket.</p><p class="MsoNormal">Andra stycket.</p>';
		const data = {
			'text/html': new Blob([html], { type: 'text/html' }),
			'text/plain': new Blob(['Första stycket.\r\n\r\nAndra stycket.'], { type: 'text/plain' })
		};
		await navigator.clipboard.write([new ClipboardItem(data)]);
	});
	await told(anna).fill('');
	await told(anna).press('Control+v');
	await expect(told(anna)).toHaveValue('Första stycket.\n\nAndra stycket.');
	await saved(anna);
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue('Första stycket.\n\nAndra stycket.');
});
