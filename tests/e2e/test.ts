import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { startApp, type RunningApp } from './running-app.ts';
import { sessionOf } from './seeded-data.ts';

export { expect };

type Options = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'colorScheme' | 'viewport' | 'deviceScaleFactor'>;
/** Somebody at a browser of their own, already signed in; nobody is signed in for `null`. */
export type SignIn = (username: string | null, options?: Options) => Promise<Page>;

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
			const context = await browser.newContext({ ...options, baseURL: app.origin, ...(username && { storageState: sessionOf(username) }) });
			contexts.push(context);
			const page = await context.newPage();
			listen(page, complaints);
			await page.goto('/');
			return page;
		});
		for (const context of contexts) await context.close();
	}
});

/** For tests that only read, or do not mind each other's rows: one app for all of them in a worker. */
export const sharing = test.extend<object, { shared: RunningApp }>({
	shared: [
		async ({}, use) => {
			const app = await startApp({ from: process.env.RODTRAD_SEEDED });
			await use(app);
			await app.stop();
		},
		{ scope: 'worker' }
	],
	app: async ({ shared }, use) => use(shared)
});

/** A test that goes everywhere, and takes its time: left to `npm run test:trust`. */
export const WIDE = { tag: '@wide' };

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
	page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
}
