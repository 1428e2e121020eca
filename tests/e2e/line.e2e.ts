import type { Page } from '@playwright/test';
import { inAndOut } from '../../src/lib/domain/document/wording.ts';
import { readPdf } from '../read-pdf.ts';
import { DEMO_PASSWORD } from '../../src/lib/server/start/demo-accounts.ts';
import { assess, ASSESSED, investigate, openCase, SAID, VERA } from './errand.ts';
import { accept, approve, decide, GROUNDS, handIn, NOT_NEEDED, NOT_NEEDED_REASON, order, ORDERED, setAside } from './errand-onwards.ts';
import type { Hands } from './hands.ts';
import { keyboardHands } from './keyboard.ts';
import { pointerHands } from './pointer.ts';
import { expect, test } from './test.ts';

test.setTimeout(300_000);

test('keyboard alone leads from signing in and a blank case to an order that the provider reads and accepts', async ({ signIn }) => {
	const page = await signIn(null);
	const anna = keyboardHands(page);
	await anna.write('Användarnamn', 'anna');
	await anna.write('Lösenord', DEMO_PASSWORD);
	await anna.press('Logga in');
	await expect(page.getByRole('heading', { level: 1, name: 'Start' })).toBeVisible();
	await theLine(anna, async (username) => keyboardHands(await signIn(username)));
});

test('the same line is drawn without JavaScript', async ({ signIn }) => {
	const without = { javaScriptEnabled: false };
	await theLine(pointerHands(await signIn('anna', without)), async (username) => pointerHands(await signIn(username, without)));
});

async function theLine(anna: Hands, handsOf: (username: string) => Promise<Hands>): Promise<void> {
	const casePath = await openCase(anna);
	const investigation = await investigate(anna);
	await assess(anna, investigation);
	await expectItStands(anna, casePath, investigation);

	await setAside(anna, investigation);
	await handIn(anna);
	await approve(await handsOf('maria'));
	await decide(anna, investigation);
	await expectDocument(anna.page, investigation);
	await anna.page.goto(`${investigation}/decisions`);
	const sent = await order(anna);
	const lena = await handsOf('lena');
	await accept(lena);
	await expectOrderOnPaper(anna.page, sent);
	await expectNobodyElse(handsOf, [
		casePath,
		investigation,
		`${investigation}/document`,
		`${investigation}/document/pdf`,
		sent,
		`${sent}/pdf`
	]);
}

async function expectDocument({ request }: Page, investigation: string): Promise<void> {
	const read = await readPdf(await (await request.get(`${investigation}/document/pdf`)).body());
	expect(read).toMatchObject({ pdfa: { part: '2', conformance: 'A' }, language: 'sv', marked: true, outputIntent: true });
	expect(read.headings.map(({ text }) => text)).toEqual([
		'Utredning om bistånd enligt 11 kap. 1 § socialtjänstlagen (2025:400)',
		'Hemliv',
		'Hur fungerar det med mat, städning, tvätt och inköp?',
		'Vad gör du själv hemma, och vad går bra?',
		'Hur svårt är det för dig att sköta hemmet i dag, och hur vill du att det blir?',
		'Barnperspektiv',
		'Om varje barn',
		'Bedömning',
		'Vad det betyder för barn',
		'Förslag till beslut',
		'Det som inte ingår'
	]);
	expect(read.tags.TH).toBeGreaterThan(0);
	for (const text of [
		`Vera: ${SAID.own}`,
		`Rut Berglund, syster: ${SAID.sister}`,
		`Veras eget mål ”${ASSESSED.personal}”`,
		ASSESSED.childImpact,
		`${inAndOut(NOT_NEEDED)}: Inte relevant: ${NOT_NEEDED_REASON}`
	])
		expect(read.text).toContain(text);
	expect(read.text.toLowerCase()).not.toContain('våld');
}

async function expectOrderOnPaper({ request }: Page, order: string): Promise<void> {
	const read = await readPdf(await (await request.get(`${order}/pdf`)).body());
	expect(read).toMatchObject({ pages: 1, pdfa: { part: '2', conformance: 'A' }, language: 'sv' });
	for (const text of ORDERED) expect(read.text).toContain(text);
	for (const secret of [VERA.number, VERA.number.replace('-', ''), SAID.own, SAID.sister, SAID.child, ASSESSED.childImpact, GROUNDS])
		expect(read.text).not.toContain(secret);
}

/** A caseworker who is not in the case, the leader of another unit, another provider. */
async function expectNobodyElse(handsOf: (username: string) => Promise<Hands>, addresses: string[]): Promise<void> {
	for (const username of ['erik', 'karim', 'sven', 'asa']) {
		const { page } = await handsOf(username);
		for (const address of addresses) expect((await page.request.get(address)).status(), `${username} ${address}`).toBe(404);
		expect((await page.request.get(`/provider${addresses.at(-1)}`)).status()).toBe(404);
	}
}

async function expectItStands({ page }: Hands, casePath: string, investigation: string): Promise<void> {
	await page.goto(casePath);
	const main = page.getByRole('main');
	await expect(main).toContainText(`legitimation visad ${VERA.shownOn}`, { ignoreCase: true });
	await expect(main).toContainText(`född ${VERA.childBorn} · eget barn · bor växelvis`);
	await expect(main).toContainText('syster · vårdar eller stödjer personen');
	await expect(main).toContainText(`Hur vardagen fungerar · muntligt ${VERA.consentOn} · gäller tills vidare`);
	await expect(main).toContainText('Boendestöd, 16 timmar i månaden');

	await page.goto(`${investigation}/areas/d6`);
	const told = page.getByLabel(/^Hur fungerar det med mat/).and(page.locator('textarea'));
	await expect(told.nth(0)).toHaveValue(SAID.own);
	await expect(told.nth(1)).toHaveValue(SAID.sister);
	await expect(main).toContainText('Rut Berglund, syster, telefon 2026-11-10');
	await expect(page.getByLabel(/^Vad gör du själv hemma/).and(page.locator('textarea'))).toHaveValue(SAID.resource);
	for (const [rating, level] of [
		['Egen skattning', '3'],
		['Nuvarande', '3'],
		['Avsett', '1']
	] as const)
		await expect(page.getByLabel(`Att skaffa varor och tjänster: ${rating}`)).toHaveValue(level);

	await page.goto(`${investigation}/areas/barnperspektiv`);
	await expect(page.getByLabel(/^Hur har barnet det i dag/).and(page.locator('textarea'))).toHaveValue(SAID.child);
	await expect(page.getByLabel(/^Vad säger barnet självt/).and(page.locator('textarea'))).toHaveValue(SAID.childOwn);
	const contact = page.getByRole('radiogroup', { name: /kontakt med barnet/ });
	await expect(contact.getByRole('radio', { name: 'Nej', exact: true })).toBeChecked();

	await page.goto(`${investigation}/assessment`);
	for (const text of [
		ASSESSED.need,
		SAID.own,
		ASSESSED.overall,
		`”${ASSESSED.personal}”`,
		ASSESSED.sign,
		`accepterat ${ASSESSED.acceptedOn} · till ${ASSESSED.goalBy}`,
		ASSESSED.shopping,
		ASSESSED.shoppingSubgoal,
		ASSESSED.cleaning,
		ASSESSED.cleaningFrequency,
		ASSESSED.childImpact,
		`bifall · 16 timmar i månaden · ${ASSESSED.from} – ${ASSESSED.to}`,
		ASSESSED.timeLimit
	])
		await expect(main).toContainText(text, { ignoreCase: true });

	const thread = page.getByRole('complementary', { name: 'Röda tråden' });
	await expect(thread.getByRole('listitem')).toContainText([
		ASSESSED.need,
		ASSESSED.overall,
		ASSESSED.personal,
		ASSESSED.shopping,
		ASSESSED.cleaning
	]);
}
