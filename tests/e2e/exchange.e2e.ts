import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as caseLists from '../../src/lib/server/case-lists.ts';
import * as caseFiles from '../../src/lib/server/case-files.ts';
import { municipalities, units } from '../../src/lib/server/db/schema/organisation.ts';
import { persons } from '../../src/lib/server/db/schema/case.ts';
import { newId } from '../../src/lib/server/ids.ts';
import * as users from '../../src/lib/server/users.ts';
import { inDatabase, userCalled } from './data.ts';
import { demoPlaces } from './demo-places.ts';
import { startApp, type RunningApp } from './running-app.ts';
import { expect, expectAccessible, test } from './test.ts';

const PASSWORD = 'ett-langt-losenord';

for (const javaScriptEnabled of [true, false]) {
	test(`a case goes as a file from one installation to an empty one ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		app,
		signIn,
		browser
	}) => {
		const anna = await signIn('anna', { javaScriptEnabled });
		const file = await downloaded(app, anna, 'Forsberg');
		expect(file).toMatch(/akt-\d{4}-\d{4}\.json$/);

		const other = await anEmptyInstallation();
		try {
			const context = await browser.newContext({ baseURL: other.origin, javaScriptEnabled });
			const page = await context.newPage();
			await page.goto('/login?next=/cases/import');
			await page.getByLabel('Användarnamn').fill('eva');
			await page.getByLabel('Lösenord').fill(PASSWORD);
			await page.getByRole('button', { name: 'Logga in' }).click();

			await page.getByLabel('Akten som fil').setInputFiles(file);
			await page.getByRole('button', { name: 'Granska filen' }).click();
			await expect(page.getByRole('heading', { name: 'Akten för Mikael Forsberg' })).toBeVisible();
			await expect(page.getByText('Utredning, IBIC vuxna: låst', { exact: false })).toBeVisible();
			await expect(page.getByText('Ärendet läggs på Norra enheten, med Eva Nord som handläggare.')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);
			expect(await inDatabase(other, async (db) => db.select().from(persons))).toEqual([]);

			await page.getByRole('button', { name: 'Läs in akten' }).click();
			await expect(page.getByRole('heading', { name: /^Mikael Forsberg/ })).toBeVisible();
			await expect(page.getByText('Boendestöd: bifall')).toBeVisible();
			await expect(page.getByText('Ekens boendestöd')).toBeVisible();

			const investigation = (await page.getByRole('link', { name: 'Boendestöd', exact: true }).getAttribute('href')) ?? '';
			const [before, after] = [await lockedDocument(app, anna), await page.request.get(`${investigation}/document/pdf`)];
			expect(after.status()).toBe(200);
			expect((await after.body()).equals(before)).toBe(true);

			await page.goto('/cases/import');
			await page.getByLabel('Akten som fil').setInputFiles(file);
			await page.getByRole('button', { name: 'Granska filen' }).click();
			const unchanged = page.getByRole('region', { name: 'Allt i filen finns redan här' });
			await expect(unchanged).toBeVisible();
			if (javaScriptEnabled) await expect(unchanged).toBeFocused();
			await context.close();
		} finally {
			await other.stop();
		}
	});

	test(`what is wrong with a file is listed with its places ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		app,
		signIn
	}) => {
		const page = await signIn('anna', { javaScriptEnabled });
		const file = await downloaded(app, page, 'Lindmark');
		const content = JSON.parse(readFileSync(file, 'utf8')) as {
			persons: { legalSex: string }[];
			case: { children: { birthYear: unknown }[] };
		};
		content.persons[0]!.legalSex = 'x';
		content.case.children[0]!.birthYear = '2016';

		await page.goto('/cases/import');
		await page.getByRole('button', { name: 'Granska filen' }).click();
		await expect(page.getByRole('alert')).toContainText('Välj en fil att läsa in.');
		await tryFile(page, JSON.stringify(content));
		await expect(page.getByRole('alert')).toContainText('2 fel hindrar filen');
		await expect(page.getByText('/persons/0/legalSex')).toBeVisible();
		await expect(page.getByText('/case/children/0/birthYear')).toBeVisible();
		if (javaScriptEnabled) await expectAccessible(page);

		await tryFile(page, readFileSync(file, 'utf8').slice(0, 5000));
		await expect(page.getByText('Filen tar slut för tidigt. Den kan ha blivit avklippt.')).toBeVisible();
		await tryFile(page, '{"format": "something-else"}');
		await expect(page.getByText('Det här är ingen akt', { exact: false })).toBeVisible();
	});
}

test('a file that is too large is said to be so, and a form is no larger than before', async ({ app, signIn }) => {
	const page = await signIn('anna', { javaScriptEnabled: false });
	await page.goto('/cases/import');
	await tryFile(page, ' '.repeat(7_000_000));
	await expect(page.getByText('Filen är större än 6 megabyte.', { exact: false })).toBeVisible();
	const long = { form: { givenName: 'x'.repeat(600_000) }, headers: { origin: app.origin, accept: 'text/html' } };
	const { investigationId } = demoPlaces(app.dataFolder);
	expect((await page.request.post(`/investigations/${investigationId}/areas/d6?/save`, long)).status()).toBe(413);
});

test('a file is for those who write in the case and its leader, and never of a protected person', async ({ app, signIn }) => {
	const id = await caseOf(app, 'Lindmark');
	const statusFor = async (username: string) => (await (await signIn(username)).request.get(`/cases/${id}/file`)).status();
	expect(await statusFor('anna')).toBe(200);
	expect(await statusFor('maria')).toBe(200);
	expect(await statusFor('erik')).toBe(404);
	await inDatabase(app, (db) => db.update(persons).set({ protectedIdentity: true }));
	expect(await statusFor('anna')).toBe(403);
	const page = await signIn('anna');
	await page.goto(`/cases/${id}`);
	await expect(page.getByRole('link', { name: 'Avsluta ärendet' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Hämta akten som fil' })).toBeHidden();
});

test('a stranger learns nothing from a file of a case that is here', async ({ app, signIn }) => {
	const anna = await signIn('anna');
	const file = await downloaded(app, anna, 'Lindmark');
	const erik = await signIn('erik');
	await erik.goto('/cases/import');
	await tryFile(erik, readFileSync(file, 'utf8'));
	await expect(erik.getByRole('alert')).toContainText('Akten kan inte läsas in här. Prata med din gruppledare om hur ni går vidare.');
	await expect(erik.getByRole('alert').getByRole('link')).toHaveCount(0);
});

async function downloaded(app: RunningApp, page: Page, name: string): Promise<string> {
	await page.goto(`/cases/${await caseOf(app, name)}`);
	const coming = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Hämta akten som fil' }).click();
	const download = await coming;
	const path = join(app.dataFolder, download.suggestedFilename());
	await download.saveAs(path);
	return path;
}

async function tryFile(page: Page, text: string): Promise<void> {
	await page.getByLabel('Akten som fil').setInputFiles({ name: 'akt.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Granska filen' }).click();
}

const caseOf = (app: RunningApp, query: string): Promise<string> =>
	inDatabase(app, async (db) => (await caseLists.list(db, await userCalled(db, 'anna'), { query })).cases[0]?.id ?? '');

async function lockedDocument(app: RunningApp, page: Page): Promise<Buffer> {
	const id = await caseOf(app, 'Forsberg');
	const investigation = await inDatabase(app, async (db) => (await caseFiles.exportCase(db, id))?.investigations[0]?.id);
	return (await page.request.get(`${app.origin}/investigations/${investigation}/document/pdf`)).body();
}

/** Another municipality, with one unit and one caseworker and nothing else. */
async function anEmptyInstallation(): Promise<RunningApp> {
	const other = await startApp({ args: ['--empty'] });
	await inDatabase(other, async (db) => {
		const unitId = newId();
		await db.insert(municipalities).values({ id: newId(), name: 'Norrby kommun', committee: 'Socialnämnden' });
		await db.insert(units).values({ id: unitId, name: 'Norra enheten' });
		const eva = {
			name: 'Eva Nord',
			username: 'eva',
			title: 'socialsekreterare',
			phone: '',
			role: 'caseworker',
			unitId,
			providerId: ''
		} as const;
		await users.create(db, 'system', eva, PASSWORD);
	});
	return other;
}
