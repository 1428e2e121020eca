import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test.ts';
import { investigationOf, openArea, signInAt, told } from './writing.ts';

const DAY = 24 * 60 * 60_000;

/** Leaves one unsaved answer behind in the browser, as somebody does who closes the tab without a network. */
async function leaveACopy(page: Page, address: string, text: string): Promise<BrowserContext> {
	const context = page.context();
	await openArea(page, address);
	await context.setOffline(true);
	await told(page).fill(text);
	await expect(page.getByRole('status').filter({ hasText: 'Ingen kontakt' })).toBeVisible();
	await page.close();
	await context.setOffline(false);
	return context;
}

/** Makes all copies in the browser this much older. */
const age = (page: Page, milliseconds: number) =>
	page.evaluate(
		(by) =>
			new Promise<number>((resolve) => {
				const opening = indexedDB.open('rodtrad-copies');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('copies', 'readwrite');
					const store = transaction.objectStore('copies');
					const all = store.getAll();
					all.onsuccess = () => {
						for (const one of all.result as { at: number }[]) store.put({ ...one, at: one.at - by });
						transaction.oncomplete = () => {
							opening.result.close();
							resolve(all.result.length);
						};
					};
				};
			}),
		milliseconds
	);

test('a copy older than seven days is dropped, and the writer is told; a younger one comes back', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const context = await leaveACopy(anna, address, 'Skrivet för länge sedan');
	const page = await context.newPage();
	await page.goto('/cases');
	expect(await age(page, 6.9 * DAY)).toBe(1);
	await openArea(page, address, 'd1');
	await expect(page.getByRole('status').filter({ hasText: 'Det finns svar som inte hann sparas' })).toContainText('Hemliv');

	await page.goto('/cases');
	expect(await age(page, 0.2 * DAY)).toBe(1);
	await openArea(page, address);
	const dropped = page.getByRole('status').filter({ hasText: 'En äldre kopia är borttagen' });
	await expect(dropped).toContainText('Ett svar som inte hade sparats låg kvar på den här datorn i mer än sju dagar.');
	await expect(told(page)).toHaveValue(/^Jag lagar mat/);
	await expectAccessible(page);
	await openArea(page, address);
	await expect(dropped).toHaveCount(0);
});

test('another user’s copies are never listed, in no area of the same investigation', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const context = await leaveACopy(anna, address, 'Bara Annas');
	await context.clearCookies();
	const erik = await context.newPage();
	await signInAt(erik, 'erik');
	for (const area of ['d1', 'd6']) {
		await openArea(erik, address, area);
		await expect(erik.getByText(/Det finns svar som inte hann sparas|Det här hann inte sparas|äldre kopia/)).toHaveCount(0);
		await expect(erik.getByText('Bara Annas')).toHaveCount(0);
	}
	await expect(told(erik)).toHaveValue(/^Jag lagar mat/);
});

test('where the browser seals nothing, the status line says that there is no copy on this computer', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await anna.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
	await openArea(anna, address);
	await anna.context().setOffline(true);
	await told(anna).fill('Utan kopia');
	const status = anna.getByRole('status').filter({ hasText: 'Ingen kontakt' });
	await expect(status).toContainText('Ingen kopia sparas på den här datorn, så stäng inte sidan.');
	const stored = await anna.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(stored).not.toContain('rodtrad-copies');
	await anna.context().setOffline(false);
	await expect(anna.getByRole('status').filter({ hasText: /^Sparat \d/ })).toBeVisible({ timeout: 40_000 });
});
