import { sessionOf } from './seeded-data.ts';
import { expect, sharing as test } from './test.ts';
import { demoPlaces } from './demo-places.ts';

const html = { accept: 'text/html' };

test('a form posted at another address of the same server is told which address to use', async ({ app, playwright }) => {
	const elsewhere = app.origin.replace('localhost', '127.0.0.1');
	const context = await playwright.request.newContext({ baseURL: elsewhere, extraHTTPHeaders: { ...html, origin: elsewhere } });
	const answer = await context.post('/login', { form: { username: 'anna', password: 'fel' } });
	expect(answer.status()).toBe(403);
	const page = await answer.text();
	expect(page).toContain('lang="sv"');
	expect(page).toContain(`Röda tråden används på <a href="${app.origin}">`);

	const foreign = await context.post('/login', { form: {}, headers: { origin: 'http://evil.example' } });
	expect(foreign.status()).toBe(403);
	expect(await foreign.text()).not.toContain(app.origin);
	await context.dispose();
});

test('a form in parts that breaks off is answered 400, in Swedish, and is no fault of ours', async ({ app, playwright }) => {
	const { caseId } = demoPlaces(app.dataFolder);
	const headers = { ...html, origin: app.origin, 'content-type': 'multipart/form-data; boundary=x' };
	const context = await playwright.request.newContext({ baseURL: app.origin, storageState: sessionOf('anna') });
	for (const at of ['/login', `/cases/${caseId}/relatives?/save`]) {
		const answer = await context.post(at, { headers, data: Buffer.from('--x\r\nContent-Disposition: form-data; name="na') });
		expect(answer.status(), at).toBe(400);
		expect(await answer.text()).toContain('Det som skickades kom inte fram helt');
	}
	expect(app.output()).not.toContain('TypeError');
	await context.dispose();
});

test('a unit, a provider and a person that are not there are told beside their fields', async ({ signIn }) => {
	const asa = await signIn('asa');
	await asa.goto('/admin/users/new');
	const fill = async (role: string, unit: string) => {
		await asa.getByLabel('Namn', { exact: true }).fill('Ny Person');
		await asa.getByLabel('Användarnamn').fill('ny.person');
		await asa.getByLabel('Titel').fill('socialsekreterare');
		await asa.getByLabel('Roll').selectOption(role);
		await asa.locator('input[name=password]').fill('ett långt lösenord');
		await asa.locator(`select[name=${unit}]`).evaluate((select) => {
			const [option] = [...(select as HTMLSelectElement).options].filter(({ value }) => value);
			option!.value = 'is-not-there';
			option!.selected = true;
		});
		const answered = asa.waitForResponse((response) => response.request().method() === 'POST');
		await asa
			.getByRole('main')
			.getByRole('button', { name: /^Lägg till/ })
			.click();
		expect((await answered).status()).toBe(400);
		await expect(asa.getByRole('alert').getByRole('link', { name: 'Det du valde finns inte längre. Välj igen.' })).toBeVisible();
	};
	await fill('caseworker', 'unitId');
	await fill('provider', 'providerId');

	const { origin } = new URL(asa.url());
	const form = { userId: 'nobody', intervention: 'boendestod', point: '4.2', validFrom: '2026-01-01', validTo: '' };
	const answer = await asa.request.post('/admin/delegations?/add', { headers: { ...html, origin }, form });
	expect(answer.status()).toBe(400);
	expect(await answer.text()).toContain('Personen finns inte längre bland dem som kan besluta.');
});
