import type { Page } from '@playwright/test';
import { demoPlaces } from './demo-places.ts';
import { expect, sharing as test } from './test.ts';

type Form = { at: string; as?: string; button: string; typed?: Record<string, string>; faults: string[] };
const KEPT = 'Det här skrev jag och vill ha kvar';

for (const javaScriptEnabled of [true, false])
	test(`every form says what is wrong beside the field and above, and keeps what was typed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		app,
		signIn
	}) => {
		const anna = await signIn('anna', { javaScriptEnabled });
		const asa = await signIn('asa', { javaScriptEnabled });
		for (const form of forms(app.dataFolder)) {
			const page = form.as === 'asa' ? asa : anna;
			await page.goto(form.at);
			for (const [name, text] of Object.entries(form.typed ?? {})) await page.locator(`main [name="${name}"]`).first().fill(text);
			const answered = page.waitForResponse((response) => response.request().method() === 'POST');
			await page.getByRole('main').getByRole('button', { name: form.button, exact: true }).click();
			expect.soft((await answered).status(), form.at).toBe(400);
			await expectFaults(page, form);
		}
	});

test('a row changed by somebody else in between is not written over: the page says so, with what to do, and answers 409', async ({
	app,
	signIn
}) => {
	const { caseId } = demoPlaces(app.dataFolder);
	const [first, second] = [await signIn('anna'), await signIn('anna')];
	for (const page of [first, second]) {
		await page.goto(`/cases/${caseId}/relatives`);
		await page.getByRole('link', { name: 'Ändra Karin Lindmark' }).click();
		await expect(page.getByRole('heading', { name: 'Ändra den anhöriga' })).toBeVisible();
	}
	await first.getByLabel('Vem det är för personen').fill('mor');
	await first.getByRole('button', { name: 'Spara' }).click();
	await expect(first.getByRole('listitem').filter({ hasText: 'mor' })).toBeVisible();

	await second.getByLabel('Vem det är för personen').fill('moder');
	const answered = second.waitForResponse((response) => response.request().method() === 'POST');
	await second.getByRole('button', { name: 'Spara' }).click();
	expect((await answered).status()).toBe(409);
	await expect(second.getByRole('status').filter({ hasText: 'Någon annan har ändrat' })).toContainText('Spara igen om det ska gälla');
	await expect(second.getByLabel('Vem det är för personen')).toHaveValue('moder');
});

/** Each fault leads to a control, and stands beside it as what describes it or its group. */
async function expectFaults(page: Page, { at, faults, typed = {} }: Form): Promise<void> {
	const links = page.getByRole('alert').getByRole('link');
	await expect.soft(links, at).toHaveText(faults, { timeout: 1500 });
	for (const link of await links.all()) {
		const control = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
		const described = await control.evaluate((element) =>
			[element, element.closest('fieldset')]
				.flatMap((one) => (one?.getAttribute('aria-describedby') ?? '').split(' '))
				.map((id) => (id ? (document.getElementById(id)?.textContent ?? '') : ''))
		);
		expect.soft(described, `${at}: beside the field`).toContain(await link.textContent());
	}
	for (const [name, text] of Object.entries(typed)) {
		const field = page.locator(`main [name="${name}"]`).first();
		if ((await field.getAttribute('type')) !== 'password') await expect.soft(field, `${at}: ${name}`).toHaveValue(text);
	}
}

function forms(dataFolder: string): Form[] {
	const { caseId, investigationId, applicationId, appliedId, userId } = demoPlaces(dataFolder);
	const ofCase = (page: string, button: string, faults: string[], typed: Record<string, string> = {}): Form => ({
		at: `/cases/${caseId}/${page}`,
		button,
		faults,
		typed
	});
	const ofAssessment = (page: string, faults: string[], typed: Record<string, string> = {}): Form => ({
		at: `/investigations/${investigationId}/assessment/${page}`,
		button: 'Spara',
		faults,
		typed
	});
	const administers = (page: string, button: string, faults: string[], typed: Record<string, string> = {}): Form => ({
		at: `/admin/${page}`,
		as: 'asa',
		button,
		faults,
		typed
	});
	return [
		{
			at: '/cases/new',
			button: 'Öppna ärendet',
			faults: [
				'Personnumret har tolv siffror: ÅÅÅÅMMDD-NNNN.',
				'Skriv efternamnet.',
				'Välj juridiskt kön.',
				'Välj hur identiteten visades.'
			],
			typed: { personnummer: '12', givenName: 'Åke', identityShownOn: '2026-11-02', address: KEPT }
		},
		ofCase('person', 'Spara uppgifterna', ['Personnumret har tolv siffror: ÅÅÅÅMMDD-NNNN.'], { personnummer: '1987', address: KEPT }),
		ofCase('person', 'Spara identiteten', ['Skriv vilken dag identiteten visades.'], { identityShownOn: '' }),
		ofCase(
			'children',
			'Lägg till',
			['Skriv barnets födelseår med fyra siffror.', 'Välj hur barnet hör till personen.', 'Välj var barnet bor.'],
			{ name: 'Moa', birthYear: '15' }
		),
		ofCase('relatives', 'Lägg till', ['Skriv vem det är för personen, till exempel syster eller granne.'], { name: 'Moa' }),
		ofCase('contacts', 'Lägg till', ['Skriv titel eller roll, till exempel arbetsterapeut.'], { name: 'Moa', organisation: KEPT }),
		ofCase('consents', 'Lägg till', ['Välj vem samtycket gäller.', 'Välj hur samtycket lämnades.', 'Den dagen har inte varit än.'], {
			about: KEPT,
			givenOn: '2099-01-01'
		}),
		ofCase('members', 'Lägg till', ['Välj en person.', 'Välj vad personen får göra.']),
		ofCase('closure', 'Avsluta ärendet', ['Välj varför ärendet avslutas.'], { other: KEPT }),
		ofCase(
			'applications/new',
			'Registrera ansökan',
			[
				'Den dagen har inte varit än.',
				'Välj hur ansökan gjordes.',
				'Välj med vilken rätt ansökan gjordes.',
				'Välj vems idé ansökan var.',
				'Välj vilken insats ansökan gäller.'
			],
			{ receivedOn: '2099-01-01', wish: KEPT }
		),
		ofCase(`applications/${applicationId}`, 'Lägg till insatsen', ['Välj vilken insats ansökan gäller.'], { wish: KEPT }),
		ofCase(`applications/${applicationId}`, 'Spara ansökan', ['Skriv vem som ansökte.'], { appliedBy: '' }),
		ofAssessment('needs/new', ['Välj vilket livsområde behovet hör till.'], { text: KEPT }),
		ofAssessment('goals/new', ['Välj om målet är övergripande eller personens eget.', 'Skriv målet.'], { sign: KEPT }),
		ofAssessment(
			'activities/new',
			['Skriv vad stödet gäller.', 'Välj minst ett sätt att stödja.', 'Välj om aktiviteten är bestämd eller formas med personen.'],
			{ looksLike: KEPT }
		),
		ofAssessment(`proposals/${appliedId}`, ['Välj bifall, delavslag eller avslag.'], { grounds: KEPT }),
		{
			at: '/account',
			button: 'Byt lösenord',
			faults: ['Skriv ditt nuvarande lösenord.', 'Lösenordet behöver minst 12 tecken.'],
			typed: { password: 'kort' }
		},
		administers('units', 'Lägg till enheten', ['Skriv vad enheten heter.'], { phone: '010-1' }),
		administers('units', 'Lägg till enheten', ['Det namnet finns redan.'], { name: 'Vuxenenheten Söder' }),
		administers('providers', 'Lägg till utföraren', ['Skriv vad utföraren heter.'], { phone: '010-1' }),
		administers('delegations', 'Lägg till delegationen', [
			'Välj vem som får besluta.',
			'Välj en insats.',
			'Skriv punkten i delegationsordningen.'
		]),
		administers(
			'users/new',
			'Lägg till användaren',
			[
				'Skriv för- och efternamn.',
				'Användarnamnet får ha bokstäver, siffror, punkt och bindestreck: 3 till 60 tecken.',
				'Välj en roll.',
				'Lösenordet behöver minst 12 tecken.'
			],
			{ username: 'Å', title: KEPT }
		),
		administers(`users/${userId}`, 'Byt lösenord', ['Lösenordet behöver minst 12 tecken.'], { password: 'kort' })
	];
}
