import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { investigationOf, openArea, saved, signInAt, told } from './writing.ts';

const AREAS = ['d1', 'd2', 'd6', 'd7'];
const ROUNDS = 4;
const firstText = (page: Page) => page.locator('[data-unit] textarea').first();
const unreachable = (page: Page) => page.getByRole('status').filter({ hasText: 'Ingen kontakt' });

test('ten minutes without a network while somebody writes in four areas: nothing stops, nothing is lost', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const context = anna.context();
	const pages: Page[] = [];
	for (const area of AREAS) {
		const page = await context.newPage();
		await page.clock.install();
		await openArea(page, address, area);
		pages.push(page);
	}

	await context.setOffline(true);
	for (const page of pages) await firstText(page).fill('');
	for (let round = 1; round <= ROUNDS; round++) {
		for (const [index, page] of pages.entries()) await firstText(page).pressSequentially(`Mening ${round} i ${AREAS[index]}. `);
		for (const page of pages) await page.clock.runFor((10 / ROUNDS) * 60_000);
		for (const page of pages) await expect(unreachable(page)).toBeVisible();
	}

	await context.setOffline(false);
	for (const page of pages) await saved(page);
	for (const [index, page] of pages.entries()) {
		await openArea(page, address, AREAS[index]);
		const sentences = Array.from({ length: ROUNDS }, (_, round) => `Mening ${round + 1} i ${AREAS[index]}. `).join('');
		await expect(firstText(page)).toHaveValue(new RegExp(`^${sentences.trim()} ?$`));
		await expect(page.getByRole('alert')).toHaveCount(0);
	}
});

test('a reply that is lost on the way back is no conflict with oneself, also when more was written meanwhile', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	await openArea(anna, address);
	let lost = 0;
	await anna.route('**/answers', async (route) => {
		if (lost > 0) return route.continue();
		lost += 1;
		expect((await route.fetch()).status()).toBe(200);
		await told(anna).pressSequentially(', och sedan mer');
		await route.abort('internetdisconnected');
	});

	await told(anna).fill('Det som kom fram');
	await expect.poll(() => lost).toBe(1);
	await saved(anna);
	await expect(anna.getByRole('alert')).toHaveCount(0);
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue('Det som kom fram, och sedan mer');
});

test('who signs out with something unsaved may throw it away: then it is gone, from this computer too', async ({ signIn }) => {
	const { anna, address } = await investigationOf(signIn);
	const before = 'Jag lagar mat när jag har handlat';
	await openArea(anna, address);
	await anna.route('**/answers', (route) => route.abort('internetdisconnected'));
	await told(anna).fill('Det här ångrar jag.');
	await expect(unreachable(anna)).toBeVisible();
	await anna.getByRole('button', { name: 'Logga ut' }).click();
	await anna.getByRole('dialog', { name: '1 svar är inte sparat – vänta eller kasta?' }).getByRole('button', { name: 'Kasta' }).click();
	await expect(anna).toHaveURL(/\/login/);

	await anna.unrouteAll();
	expect(await anna.evaluate(countCopies)).toBe(0);
	await signInAt(anna, 'anna');
	await openArea(anna, address);
	await expect(told(anna)).toHaveValue(new RegExp(`^${before}`));
});

/** In the page. */
const countCopies = () =>
	new Promise<number>((resolve) => {
		const opening = indexedDB.open('rodtrad-copies');
		opening.onsuccess = () => {
			const counting = opening.result.transaction('copies').objectStore('copies').count();
			counting.onsuccess = () => resolve(counting.result);
		};
	});
