import { aProposedInvestigation } from './data.ts';
import { expect, expectAccessible, test } from './test.ts';

for (const javaScriptEnabled of [true, false]) {
	test(`a remark leads to its place, is mended, answered by the leader and objected to ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		app,
		signIn
	}) => {
		const { caseId } = await aProposedInvestigation(app);
		const anna = await signIn('anna', { javaScriptEnabled });
		await anna.goto(`/cases/${caseId}`);
		await anna.getByRole('link', { name: 'Kvalitetsfrågor' }).click();
		await expect(anna.getByText('3 betyder dokumenterat, inte rätt.')).toBeVisible();
		const sip = anna.getByRole('listitem').filter({ hasText: 'Är samordnad individuell plan prövad?' }).first();
		await expect(sip).toContainText('1 framgår inte');

		await sip.getByRole('link', { name: /^Samverkan och SIP/ }).click();
		await expect(anna).toHaveURL(/\/areas\/[a-z-]+#/);
		await anna.getByRole('radio', { name: 'Erbjuden, jag vill inte', exact: true }).check();
		if (javaScriptEnabled) await expect(anna.getByText(/^Sparat/).first()).toBeVisible();
		else await anna.getByRole('button', { name: 'Spara', exact: true }).first().click();
		await anna.goto(`/cases/${caseId}/quality`);
		await anna.locator('summary').filter({ hasText: 'framgår tydligt' }).first().click();
		await expect(sip).toContainText('3 framgår tydligt');

		const told = anna.getByRole('listitem').filter({ hasText: 'Har personen fått veta om annat stöd' }).first();
		await told.locator('summary').click();
		await told.getByRole('button', { name: /^Spara/ }).click();
		await expect(anna.getByText('Skriv varför det inte stämmer här.').first()).toBeVisible();
		await told.getByLabel('Varför det inte stämmer här').fill('Står i brevet från i våras.');
		await told.getByRole('button', { name: /^Spara/ }).click();
		await expect(told).toContainText('Stämmer inte här, enligt Anna Lindqvist');

		const maria = await signIn('maria', { javaScriptEnabled });
		await maria.goto(`/cases/${caseId}/quality`);
		if (javaScriptEnabled) await expectAccessible(maria);
		const toRead = maria.getByRole('listitem').filter({ hasText: 'Har personen fått veta om annat stöd' }).first();
		await expect(toRead).toContainText('Står i brevet från i våras.');
		await toRead.locator('summary').click();
		await toRead.getByRole('radio', { name: '2 framgår delvis' }).check();
		await toRead.getByRole('button', { name: /^Spara/ }).click();
		await expect(maria.getByText('Skriv varför du ser det annorlunda.').first()).toBeVisible();
		await toRead.getByLabel(/^Varför, om du ser det annorlunda/).fill('Brevet finns i akten.');
		await toRead.getByRole('radio', { name: '2 framgår delvis' }).check();
		await toRead.getByRole('button', { name: /^Spara/ }).click();
		await expect(toRead).toContainText('2 framgår delvis');
		await expect(toRead).toContainText('Brevet finns i akten.');
	});
}

test('at klar för granskning the three weightiest remarks stand, and stop nobody', async ({ app, signIn }) => {
	const { id } = await aProposedInvestigation(app);
	const anna = await signIn('anna');
	await anna.goto(`/investigations/${id}/ready`);
	const remarks = anna.getByRole('region', { name: 'Det här frågar den som granskar' });
	await expect(remarks.getByRole('listitem')).toHaveCount(3);
	await expect(remarks.getByRole('link', { name: /^Se alla \d+$/ })).toBeVisible();
	await expectAccessible(anna);
	await anna.getByRole('button', { name: 'Lämna till granskning' }).click();
	await expect(anna.getByText('Väntar på granskning')).toBeVisible();
});

test('where something has to be written first, nobody is told to hand in anyway', async ({ signIn }) => {
	const anna = await signIn('anna');
	await anna.goto('/');
	await anna.getByRole('link', { name: 'Klar för granskning' }).click();
	await expect(anna.getByRole('link', { name: 'Förslag till beslut saknas för Boendestöd.' })).toBeVisible();
	await expect(anna.getByText('Gör först klart det som behöver finnas.')).toBeVisible();
	const remarks = anna.getByRole('region', { name: 'Det här frågar den som granskar' });
	await expect(remarks).toContainText('Inget av det hindrar.');
	await expect(remarks).not.toContainText('lämna till granskning ändå');
});
