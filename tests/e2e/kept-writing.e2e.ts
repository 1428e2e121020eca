import type { Page } from '@playwright/test';
import * as reviews from '../../src/lib/server/reviews.ts';
import { aProposedInvestigation, inDatabase, userCalled } from './data.ts';
import { demoPlaces } from './demo-places.ts';
import { expect, expectAccessible, test } from './test.ts';
import { signInAt } from './writing.ts';

const NEED = 'Vilket behov bedömer du att personen har?';
const HALF = 'Sara behöver någon som';
const offered = (page: Page) => page.getByRole('status').filter({ hasText: /Vi har kvar det du skrev \d\d:\d\d\./ });
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' });

test('a half-written need is offered when one comes back, can be used, and is no longer kept once it is saved', async ({ app, signIn }) => {
	const { investigationId } = demoPlaces(app.dataFolder);
	const address = `/investigations/${investigationId}/assessment/needs/new?section=d6`;
	const anna = await signIn('anna');
	await open(anna, address);
	await anna.getByLabel(NEED).fill(HALF);
	await anna.getByLabel('Livsområde').selectOption('d7');
	await anna.getByRole('link', { name: 'Avbryt' }).click();
	await expect(anna.getByRole('heading', { level: 2, name: 'Bedömning', exact: true })).toBeVisible();

	await open(anna, address);
	await expect(anna.getByLabel(NEED)).toHaveValue('');
	await expect(offered(anna)).toBeVisible();
	await expectAccessible(anna);
	await offered(anna).getByRole('button', { name: 'Använd' }).press('Enter');
	await expect(anna.getByLabel(NEED)).toHaveValue(HALF);
	await expect(anna.getByLabel('Livsområde')).toHaveValue('d7');
	await expect(offered(anna)).toHaveCount(0);
	await anna.getByRole('button', { name: 'Spara' }).click();
	await expect(anna.getByRole('main')).toContainText(HALF);
	await open(anna, address);
	await expect(anna.getByLabel(NEED)).toHaveValue('');
	await expect(offered(anna)).toHaveCount(0);
});

test('what is thrown away is gone; what stood in the form already is not offered', async ({ app, signIn }) => {
	const { investigationId, needId } = demoPlaces(app.dataFolder);
	const address = `/investigations/${investigationId}/assessment/needs/${needId}`;
	const anna = await signIn('anna');
	await open(anna, address);
	const stood = await anna.getByLabel(NEED).inputValue();
	await anna.getByLabel(NEED).fill(HALF);
	await open(anna, address);
	await offered(anna).getByRole('button', { name: 'Kasta' }).click();
	await expect(offered(anna)).toHaveCount(0);
	await open(anna, address);
	await expect(anna.getByLabel(NEED)).toHaveValue(stood);
	await expect(offered(anna)).toHaveCount(0);

	await anna.getByLabel(NEED).fill(HALF);
	await anna.getByLabel(NEED).fill(stood);
	await open(anna, address);
	await expect(offered(anna)).toHaveCount(0);
});

test('it is kept through a tab that closes without a network, sealed, and offered to nobody else', async ({ app, signIn }) => {
	const { investigationId } = demoPlaces(app.dataFolder);
	const address = `/investigations/${investigationId}/assessment/goals/new`;
	const anna = await signIn('anna');
	const context = anna.context();
	await open(anna, address);
	await context.setOffline(true);
	await anna.getByLabel('Målet', { exact: true }).pressSequentially('Bjuda hem min');
	await anna.waitForTimeout(90);
	await anna.close();
	await context.setOffline(false);
	const again = await context.newPage();
	await again.goto('/cases');
	const stored = await again.evaluate(everythingStored);
	expect(stored).toContain('/assessment/goals/new');
	expect(stored).not.toContain('Bjuda');

	await context.clearCookies();
	await signInAt(again, 'maria');
	await open(again, address);
	await expect(offered(again)).toHaveCount(0);
	await context.clearCookies();
	await signInAt(again, 'anna');
	await open(again, address);
	await offered(again).getByRole('button', { name: 'Använd' }).click();
	await expect(again.getByLabel('Målet', { exact: true })).toHaveValue('Bjuda hem min');
});

test('who comes back to a row that somebody has changed since is told so', async ({ app, signIn }) => {
	const { investigationId, needId } = demoPlaces(app.dataFolder);
	const address = `/investigations/${investigationId}/assessment/needs/${needId}`;
	const [anna, other] = [await signIn('anna'), await signIn('anna')];
	await open(anna, address);
	await anna.getByLabel(NEED).fill(HALF);
	await open(other, address);
	await other.getByLabel(NEED).fill('Ett annat behov');
	await other.getByRole('button', { name: 'Spara' }).click();
	await expect(other.getByRole('main')).toContainText('Ett annat behov');

	await open(anna, address);
	await expect(offered(anna)).toContainText('Någon har ändrat här sedan dess.');
	await expect(anna.getByLabel(NEED)).toHaveValue('Ett annat behov');
});

test('the decision and the comment of who returns a version are kept too, also where the post was refused', async ({ app, signIn }) => {
	const { id, appliedId } = await aProposedInvestigation(app);
	await inDatabase(app, async (db) => reviews.markReady(db, await userCalled(db, 'anna'), id));
	const maria = await signIn('maria');
	await open(maria, `/investigations/${id}/document`);
	await maria.getByText('Återlämna med kommentar').click();
	await maria.getByLabel('Vad behöver göras?').fill('Skriv mer om');
	await maria.goto('/');
	await open(maria, `/investigations/${id}/document`);
	await offered(maria).getByRole('button', { name: 'Använd' }).click();
	await expect(maria.getByLabel('Vad behöver göras?')).toHaveValue('Skriv mer om');

	const anna = await signIn('anna');
	const address = `/investigations/${id}/decisions/${appliedId}`;
	await open(anna, address);
	await anna.getByLabel('Skäl', { exact: true }).fill('Skälen är dessa');
	await anna.getByLabel('Beslutet fattas').fill('');
	const answered = anna.waitForResponse((response) => response.request().method() === 'POST');
	await anna.locator('form.sheet').evaluate((form) => (form as HTMLFormElement).requestSubmit());
	expect((await answered).status()).toBe(400);
	await anna.goto('/');
	await open(anna, address);
	await offered(anna).getByRole('button', { name: 'Använd' }).click();
	await expect(anna.getByLabel('Skäl', { exact: true })).toHaveValue('Skälen är dessa');
	await expect(anna.getByLabel('Beslutet fattas')).toHaveValue('');
});

/** In the page: every copy in the browser as it lies there. */
const everythingStored = () =>
	new Promise<string>((resolve) => {
		const opening = indexedDB.open('rodtrad-copies');
		opening.onsuccess = () => {
			const all = opening.result.transaction('copies').objectStore('copies').getAll();
			all.onsuccess = () => {
				opening.result.close();
				resolve(all.result.map((one: { id: string; sealed: ArrayBuffer }) => one.id + new TextDecoder('latin1').decode(one.sealed)).join());
			};
		};
	});
