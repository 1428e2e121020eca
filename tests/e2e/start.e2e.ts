import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../../src/lib/server/start/demo-accounts.ts';
import { startApp } from './running-app.ts';
import { expect, expectAccessible, test } from './test.ts';

test('an empty start asks for the first administrator, who can then fill the house', async ({ browser }) => {
	const app = await startApp({ args: ['--empty'] });
	const page = await (await browser.newContext({ baseURL: app.origin })).newPage();
	const code = /med koden (\S+)/.exec(app.output())?.[1] ?? '';

	await page.goto('/');
	await expect(page).toHaveURL('/first-administrator');
	await expectAccessible(page);
	await page.getByLabel('Kod').fill('fel');
	await page.getByLabel('Kommun').fill('Provköping');
	await page.getByLabel('Nämnd').fill('Socialnämnden');
	await page.getByLabel('Ditt namn').fill('Åsa Öberg');
	await page.getByLabel('Användarnamn').fill('asa.oberg');
	await page.getByLabel('Lösenord').fill('ett rätt långt lösenord');
	await page.getByRole('button', { name: 'Skapa' }).click();
	await expect(page.getByRole('alert')).toContainText('Koden stämmer inte');
	await expect(page.getByLabel('Kommun')).toHaveValue('Provköping');

	await page.getByLabel('Kod').fill(code);
	await page.getByLabel('Lösenord').fill('ett rätt långt lösenord');
	await page.getByRole('button', { name: 'Skapa' }).click();
	await expect(page.getByText('Kontot är skapat. Logga in med det.')).toBeVisible();
	await page.getByLabel('Användarnamn').fill('asa.oberg');
	await page.getByLabel('Lösenord').fill('ett rätt långt lösenord');
	await page.getByRole('button', { name: 'Logga in' }).click();
	await page.getByRole('link', { name: 'Administration' }).click();
	await page.getByRole('link', { name: 'Enheter' }).click();
	await page.getByLabel('Namn').fill('Vuxenenheten');
	await page.getByRole('button', { name: 'Lägg till enheten' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Vuxenenheten' })).toBeVisible();
	expect((await page.goto('/first-administrator'))?.status()).toBe(404);
	await app.stop();
});

test('a second start on the same data says that it is running already', async ({ app }) => {
	const { spawnSync } = await import('node:child_process');
	const second = spawnSync(process.execPath, ['server.js'], { env: { ...process.env, DATA_FOLDER: app.dataFolder, PORT: '0' } });
	expect(second.status).toBe(2);
	expect(second.stderr.toString()).toContain('redan igång');
});

test('nobody else on the machine reads the data', async ({ app }) => {
	const modeOf = (path: string) => statSync(path).mode & 0o777;
	expect(modeOf(app.dataFolder)).toBe(0o700);
	for (const file of readdirSync(app.dataFolder)) expect(modeOf(join(app.dataFolder, file)), file).toBe(0o600);
});

test('a link to sign in that is no address leads to the start page', async ({ app, browser }) => {
	const page = await (await browser.newContext({ baseURL: app.origin })).newPage();
	await page.goto('/login?next=http://[');
	await page.getByLabel('Användarnamn').fill('anna');
	await page.getByLabel('Lösenord').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Logga in' }).click();
	await expect(page).toHaveURL('/');
});

test('a wrong password says so, keeps the name, and tells nothing of who exists', async ({ app, browser }) => {
	const page = await (await browser.newContext({ baseURL: app.origin })).newPage();
	await page.goto('/login');
	await expectAccessible(page);
	for (const name of ['anna', 'nobody']) {
		await page.getByLabel('Användarnamn').fill(name);
		await page.getByLabel('Lösenord').fill('inte rätt alls');
		await page.getByRole('button', { name: 'Logga in' }).click();
		await expect(page.getByRole('alert')).toContainText('hör inte ihop');
		await expect(page.getByLabel('Användarnamn')).toHaveValue(name);
	}
});

test('administration is for administrators: for the others it does not exist', async ({ signIn }) => {
	const pages = ['/admin', '/admin/users', '/admin/users/new', '/admin/units', '/admin/providers', '/admin/delegations'];
	const admin = await signIn('asa');
	for (const path of pages) {
		expect((await admin.goto(path))?.status()).toBe(200);
		await expectAccessible(admin);
	}
	await admin.getByRole('link', { name: 'Lägg till en delegation' }).click();
	await expect(admin.getByLabel('Punkt i delegationsordningen')).toBeInViewport();
	for (const username of ['anna', 'maria', 'lena']) {
		const page = await signIn(username);
		for (const path of pages) expect((await page.goto(path))?.status()).toBe(404);
	}
});
