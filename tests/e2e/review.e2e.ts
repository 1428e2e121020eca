import { readPdf } from '../read-pdf.ts';
import { aProposedInvestigation, inDatabase, userCalled } from './data.ts';
import { expect, expectAccessible, test } from './test.ts';
import * as answers from '../../src/lib/server/answers.ts';
import { newId } from '../../src/lib/server/ids.ts';
import * as register from '../../src/lib/server/register.ts';
import { today } from '../../src/lib/server/clock.ts';
import * as reviews from '../../src/lib/server/reviews.ts';

for (const javaScriptEnabled of [true, false]) {
	test(`a version is returned with a comment, approved, decided on and locked ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		app,
		signIn
	}) => {
		const { id } = await aProposedInvestigation(app);
		const anna = await signIn('anna', { javaScriptEnabled });
		const maria = await signIn('maria', { javaScriptEnabled });

		await anna.goto(`/investigations/${id}`);
		await anna.getByRole('link', { name: 'Klar för granskning' }).click();
		await anna.getByRole('button', { name: 'Lämna till granskning' }).click();
		await expect(anna.getByText('Väntar på granskning')).toBeVisible();

		await maria.goto('/');
		await maria
			.getByRole('link', { name: /Sara Lindmark/ })
			.first()
			.click();
		await expect(maria).toHaveURL(`/investigations/${id}/document`);
		await expect(maria.getByRole('heading', { name: /^Utredning om bistånd/ })).toBeVisible();
		if (javaScriptEnabled) await expectAccessible(maria);
		await maria.getByText('Återlämna med kommentar').click();
		await maria.getByRole('button', { name: 'Återlämna' }).click();
		await expect(maria.getByRole('alert')).toContainText('Skriv vad som behöver göras');
		await expect(maria.getByLabel('Vad behöver göras?')).toHaveAccessibleDescription(/Skriv vad som behöver göras innan du återlämnar/);
		await maria.getByLabel('Vad behöver göras?').fill('Skriv vad Elias själv säger.');
		await maria.getByRole('button', { name: 'Återlämna' }).click();
		await expect(maria.getByText('Återlämnad', { exact: true })).toBeVisible();

		await anna.goto('/');
		await anna
			.getByRole('link', { name: /Sara Lindmark/ })
			.first()
			.click();
		await expect(anna.getByText('Skriv vad Elias själv säger.')).toBeVisible();
		await anna.getByRole('link', { name: 'Klar för granskning' }).click();
		await anna.getByRole('button', { name: 'Lämna till granskning' }).click();
		await expect(anna.getByText('Väntar på granskning')).toBeVisible();
		await maria.goto(`/investigations/${id}/document`);
		await maria.getByRole('button', { name: 'Godkänn version' }).click();
		await expect(maria.getByText('Godkänd', { exact: true })).toBeVisible();

		await anna.goto(`/investigations/${id}`);
		await anna.getByRole('link', { name: 'Besluta' }).click();
		await anna.getByRole('link', { name: /Registrera beslut/ }).click();
		await expect(anna.getByLabel('Timmar i månaden')).toHaveValue('16');
		await anna.getByRole('textbox', { name: /^Skäl/ }).fill('');
		await anna.getByLabel('Beslutet fattas').fill('2031-01-01');
		await anna.getByRole('button', { name: 'Registrera beslutet' }).click();
		await expect(anna.getByRole('alert')).toContainText('Skriv skälen för beslutet.');
		await anna.getByRole('textbox', { name: /^Skäl/ }).fill('Sara behöver stöd att komma igång.');
		await anna.getByRole('button', { name: 'Registrera beslutet' }).click();
		await expect(anna.getByRole('alert')).toContainText('Den dagen har inte varit än.');
		await anna.getByLabel('Beslutet fattas').fill('2026-11-20');
		await anna.getByRole('button', { name: 'Registrera beslutet' }).click();
		await expect(anna.getByRole('alert')).toContainText('Utredningen godkändes senare än så.');
		await anna.getByLabel('Beslutet fattas').fill(today());
		await anna.getByRole('button', { name: 'Registrera beslutet' }).click();
		await expect(anna.getByRole('link', { name: 'Beställ insatsen' })).toBeVisible();
		await expect(anna.getByText('Låst', { exact: true })).toBeVisible();
		if (javaScriptEnabled) await expectAccessible(anna);

		const pdf = await anna.request.get(`/investigations/${id}/document/pdf`);
		const read = await readPdf(await pdf.body());
		expect(read).toMatchObject({ pdfa: { part: '2', conformance: 'A' }, language: 'sv', marked: true, outputIntent: true });
		expect(read.headings[0]).toEqual({ level: 1, text: 'Utredning om bistånd enligt 11 kap. 1 § socialtjänstlagen (2025:400)' });
		expect(read.text).toContain('Karin Lindmark, mamma: Hon handlar åt Sara varannan vecka.');
		expect(read.text).not.toContain('UTKAST');
		expect(await (await anna.request.get(`/investigations/${id}/document/pdf`)).body()).toEqual(await pdf.body());
		expect((await anna.goto(`/investigations/${id}/ready`))?.status()).toBe(409);
	});
}

test('what is changed while the leader reads is not approved, and what they wrote stays', async ({ app, signIn }) => {
	const { id } = await aProposedInvestigation(app);
	const anna = await signIn('anna');
	await anna.goto(`/investigations/${id}/ready`);
	await anna.getByRole('button', { name: 'Lämna till granskning' }).click();
	await anna.waitForURL(/document/);
	const maria = await signIn('maria');
	await maria.goto(`/investigations/${id}/document`);
	await maria.getByText('Återlämna med kommentar').click();
	await maria.getByLabel('Vad behöver göras?').fill('En lång och genomtänkt kommentar.');

	await inDatabase(app, async (db) => {
		const entryId = newId();
		const value = { id: entryId, text: 'Något nytt.', source: { kind: 'person' as const } };
		const save = { investigationId: id, path: `d6-beratta/${entryId}`, value, seenRevision: 0, saveId: newId() };
		await answers.save(db, await userCalled(db, 'anna'), save);
	});
	await maria.getByRole('button', { name: 'Återlämna', exact: true }).click();
	await expect(maria.getByRole('status').filter({ hasText: 'har ändrats sedan du öppnade den' })).toBeVisible();
	await expect(maria.getByLabel('Vad behöver göras?')).toHaveValue('En lång och genomtänkt kommentar.');
	await expect(maria.getByText('Utkast', { exact: true })).toBeVisible();
});

test('a decision that is being written when the text changes is not registered, and nothing of it is lost', async ({ app, signIn }) => {
	const { id, caseId, appliedId } = await aProposedInvestigation(app);
	await inDatabase(app, async (db) => {
		const ready = await reviews.markReady(db, await userCalled(db, 'anna'), id);
		if (ready.ok) await reviews.approve(db, await userCalled(db, 'maria'), id, ready);
	});
	const anna = await signIn('anna');
	await anna.goto(`/investigations/${id}/decisions/${appliedId}`);
	await anna.getByRole('textbox', { name: /^Skäl/ }).fill('Noga avvägda skäl.');
	await inDatabase(app, async (db) => {
		const child = { id: '', revision: 0, name: 'Alva', birthYear: '2020', relation: 'own', home: 'fullTime' } as const;
		await register.saveChild(db, await userCalled(db, 'anna'), caseId, child);
	});
	await anna.getByRole('button', { name: 'Registrera beslutet' }).click();
	await expect(anna.getByRole('status').filter({ hasText: 'Utredningen är inte godkänd' })).toBeVisible();
	await expect(anna.getByRole('textbox', { name: /^Skäl/ })).toHaveValue('Noga avvägda skäl.');
});

test('areas are set aside together with one reason, which stands in the document', async ({ app, signIn }) => {
	const { id } = await aProposedInvestigation(app);
	const anna = await signIn('anna');
	await anna.goto(`/investigations/${id}/set-aside`);
	await anna.getByRole('button', { name: 'Välj bort' }).click();
	await expect(anna.getByRole('alert')).toContainText('Välj minst ett område.');
	await expectAccessible(anna);
	await anna.getByLabel('Känsla av trygghet').check();
	await anna.getByLabel('Lärande och att tillämpa kunskap').check();
	await anna.getByLabel('Varför?').fill('Rör inte ansökan.');
	await anna.getByRole('button', { name: 'Välj bort' }).click();
	await expect(anna).toHaveURL(`/investigations/${id}`);
	await anna.goto(`/investigations/${id}/document`);
	await expect(anna.getByText('Lärande och att tillämpa kunskap och Känsla av trygghet: Inte relevant: Rör inte ansökan.')).toBeVisible();
});

test('a writer cannot approve, and a leader of another unit sees nothing', async ({ app, signIn }) => {
	const { id, appliedId } = await aProposedInvestigation(app);
	const anna = await signIn('anna');
	await anna.goto(`/investigations/${id}/ready`);
	await anna.getByRole('button', { name: 'Lämna till granskning' }).click();
	await anna.waitForURL(/document/);
	const headers = { origin: app.origin };
	const form = { number: '1', hash: 'a'.repeat(64) };
	const refused = await anna.request.post(`/investigations/${id}/document?/approve`, { headers, form });
	expect(refused.status()).toBe(403);

	const karim = await signIn('karim');
	for (const path of ['document', 'document/pdf', 'ready', 'decisions', `decisions/${appliedId}`, 'set-aside']) {
		expect((await karim.request.get(`/investigations/${id}/${path}`)).status()).toBe(404);
	}
	for (const action of ['document?/approve', 'document?/return', 'document?/withdraw', 'ready', `decisions/${appliedId}`, 'set-aside']) {
		expect((await karim.request.post(`/investigations/${id}/${action}`, { headers, form })).status()).toBe(404);
	}
});
