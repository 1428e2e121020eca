import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../src/lib/server/start/demo-accounts.ts';
import { startApp, type RunningApp } from './running-app.ts';

export { expect };

/** Somebody at a browser of their own, already signed in. */
export type SignIn = (username: string, options?: { javaScriptEnabled?: boolean }) => Promise<Page>;

export const test = base.extend<{ app: RunningApp; signIn: SignIn; complaints: string[] }>({
	app: async ({}, use) => {
		const app = await startApp({ from: process.env.RODTRAD_SEEDED });
		await use(app);
		await app.stop();
	},
	/** What a browser complained of: console errors, CSP reports, unhandled rejections. The test fails on any. */
	complaints: async ({}, use) => {
		const complaints: string[] = [];
		await use(complaints);
		expect(complaints).toEqual([]);
	},
	signIn: async ({ app, browser, complaints }, use) => {
		const contexts: { close(): Promise<void> }[] = [];
		await use(async (username, options = {}) => {
			const context = await browser.newContext({ ...options, baseURL: app.origin });
			contexts.push(context);
			const page = await context.newPage();
			listen(page, complaints);
			await page.goto('/login');
			await page.getByLabel('Användarnamn').fill(username);
			await page.getByLabel('Lösenord').fill(DEMO_PASSWORD);
			await page.getByRole('button', { name: 'Logga in' }).click();
			await page.waitForURL((url) => url.pathname !== '/login');
			return page;
		});
		for (const context of contexts) await context.close();
	}
});

/** WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
		[]
	);
}

function listen(page: Page, complaints: string[]): void {
	page.on('console', (message) => {
		const expected = /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/;
		if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
}
