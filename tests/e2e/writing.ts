import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../src/lib/server/start/demo-accounts.ts';
import { expect, type SignIn } from './test.ts';

/* Writing in Sara Lindmark's investigation, as several tests of saving do. */

export const TOLD = 'd6-beratta';
export const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Sparat \d/ })).toBeVisible({ timeout: 40_000 });
export const told = (page: Page) => page.locator(`[data-unit^="${TOLD}/"] textarea`).first();
export const housing = (page: Page) => page.locator('[data-unit^="d6-boende/"] textarea').first();

/** Anna's investigation of Sara, in which Erik writes too. */
export async function investigationOf(signIn: SignIn): Promise<{ anna: Page; address: string }> {
	const anna = await signIn('anna');
	await anna.goto('/cases');
	await anna
		.getByRole('row', { name: /Lindmark/ })
		.getByRole('link')
		.first()
		.click();
	await anna.waitForURL(/\/cases\/.+/);
	const casePath = new URL(anna.url()).pathname;
	const address = (await anna.locator('a[href^="/investigations/"]').first().getAttribute('href')) ?? '';
	await anna.goto(`${casePath}/members`);
	await anna
		.getByLabel('Vem')
		.selectOption({ label: (await anna.getByLabel('Vem').locator('option').allTextContents()).find((name) => name.includes('Erik'))! });
	await anna.getByLabel(/Medhandläggare/).check();
	await anna.getByRole('button', { name: 'Lägg till' }).click();
	return { anna, address: /^\/investigations\/[^/]+/.exec(address)?.[0] ?? '' };
}

export async function openArea(page: Page, address: string, area = 'd6'): Promise<void> {
	await page.goto(`${address}/areas/${area}`, { waitUntil: 'networkidle' });
}

export async function signInAt(page: Page, username: string): Promise<void> {
	await page.goto('/login');
	await fillSignIn(page, username);
	await page.waitForURL((url) => url.pathname !== '/login');
}

export async function fillSignIn(page: Page, username: string): Promise<void> {
	await page.getByLabel('Användarnamn').fill(username);
	await page.getByLabel('Lösenord').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Logga in' }).click();
	await page.waitForURL((url) => url.pathname !== '/login');
}
