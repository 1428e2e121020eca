import type { Page } from '@playwright/test';
import { addressOf, demoPlaces } from './demo-places.ts';
import { ROUTES } from './routes.ts';
import { expect, expectAccessible, sharing as test, WIDE } from './test.ts';

test.setTimeout(180_000);

/** Every page that answers, and as whom it is read. Documents as files and JSON are read elsewhere. */
const READ = Object.entries(ROUTES)
	.filter(([route, { get }]) => get?.includes(200) && !/\/(\[format=documentFormat\]|pdf|file|local-copy-key)$/.test(route))
	.map(([route, { get, query = '' }]) => ({
		route,
		query,
		as: (['anna', 'erik', 'maria', 'karim', 'lena', 'sven', 'asa', null] as const)[get!.indexOf(200)]!
	}));
const READERS = [...new Set(READ.map(({ as }) => as))];

for (const reader of READERS)
	for (const colorScheme of ['light', 'dark'] as const)
		test(
			`what ${reader ?? 'nobody'} reads is accessible in the ${colorScheme}`,
			colorScheme === 'dark' ? WIDE : {},
			async ({ app, signIn }) => {
				const page = await signIn(reader, { colorScheme });
				const places = demoPlaces(app.dataFolder);
				for (const { route, query } of READ.filter(({ as }) => as === reader)) {
					await page.goto(addressOf(route, places) + query);
					await expectAccessible(page);
				}
			}
		);

for (const colorScheme of ['light', 'dark'] as const)
	test(`what is empty, wrong or not there is accessible in the ${colorScheme}`, async ({ app, signIn }) => {
		const page = await signIn('anna', { colorScheme });
		const places = demoPlaces(app.dataFolder);
		for (const address of [...emptyPages(await emptyCase(page)), ...areas(places.investigationId ?? ''), '/nothing']) {
			await page.goto(address);
			await expectAccessible(page);
		}
		for (const [address, button] of wrongForms(places.caseId ?? '', places.investigationId ?? '', places.appliedId ?? '')) {
			await page.goto(address);
			await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
			await expect(page.getByRole('alert')).toBeFocused();
			await expectAccessible(page);
		}
	});

for (const [name, viewport] of [
	['320 pixels wide', { width: 320, height: 700 }],
	['at twice the size on a screen of 1280 pixels', { width: 640, height: 450 }],
	['wide', { width: 1280, height: 900 }]
] as const)
	test(`no page is wider than the screen ${name}`, name === 'wide' ? WIDE : {}, async ({ app, signIn }) => {
		const places = demoPlaces(app.dataFolder);
		const tooWide: string[] = [];
		for (const reader of READERS) {
			const page = await signIn(reader, { viewport });
			for (const { route, query } of READ.filter(({ as }) => as === reader)) {
				await page.goto(addressOf(route, places) + query);
				if (await isWiderThanTheScreen(page)) tooWide.push(route);
			}
		}
		const anna = await signIn('anna', { viewport });
		for (const address of areas(places.investigationId ?? '')) {
			await anna.goto(address);
			await anna.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
			if (await isWiderThanTheScreen(anna)) tooWide.push(address);
		}
		expect(tooWide).toEqual([]);
	});

const isWiderThanTheScreen = (page: Page): Promise<boolean> =>
	page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth);

async function emptyCase(page: Page): Promise<string> {
	await page.goto('/cases?q=Åkerman');
	return (await page.getByRole('table').getByRole('link').first().getAttribute('href')) ?? '';
}

const emptyPages = (casePath: string): string[] => [
	casePath,
	...['children', 'relatives', 'contacts', 'consents', 'investigations/new'].map((page) => `${casePath}/${page}`),
	'/cases?q=zzzz'
];

/** One area with rows of a register, one set aside, one with dates and choices, and the one with most in it. */
const areas = (investigationId: string): string[] =>
	['d6', 'barnperspektiv', 'd3', 'delaktighet', 'information', 'vald'].map((area) => `/investigations/${investigationId}/areas/${area}`);

const wrongForms = (caseId: string, investigationId: string, appliedId: string) =>
	[
		['/cases/new', 'Öppna ärendet'],
		['/cases/import', 'Granska filen'],
		[`/cases/${caseId}/children`, 'Lägg till'],
		[`/cases/${caseId}/relatives`, 'Lägg till'],
		[`/cases/${caseId}/contacts`, 'Lägg till'],
		[`/cases/${caseId}/consents`, 'Lägg till'],
		[`/cases/${caseId}/members`, 'Lägg till'],
		[`/cases/${caseId}/closure`, 'Avsluta ärendet'],
		[`/cases/${caseId}/protected`, 'Anteckna'],
		[`/investigations/${investigationId}/areas/vald`, 'Anteckna'],
		[`/cases/${caseId}/applications/new`, 'Registrera ansökan'],
		[`/investigations/${investigationId}/assessment/needs/new`, 'Spara'],
		[`/investigations/${investigationId}/assessment/goals/new`, 'Spara'],
		[`/investigations/${investigationId}/assessment/activities/new`, 'Spara'],
		[`/investigations/${investigationId}/assessment/proposals/${appliedId}`, 'Spara'],
		['/account', 'Byt lösenord']
	] as const;
