import { aProposedInvestigation } from './data.ts';
import { expect, test } from './test.ts';

test('what is chosen and typed before the scripts have come stands, and is what is saved', async ({ app, signIn }) => {
	const { caseId } = await aProposedInvestigation(app);
	const anna = await signIn('anna');
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await anna.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});

	await anna.goto(`/cases/${caseId}/children`, { waitUntil: 'commit' });
	await anna.getByLabel('Födelseår').fill('2019');
	await anna.getByLabel('Hur barnet hör till personen').selectOption('syskon');
	await anna.getByLabel('Var barnet bor').selectOption('bor växelvis');
	release();
	await anna.waitForLoadState('networkidle');
	await expect(anna.getByLabel('Hur barnet hör till personen').locator('option:checked')).toHaveText('syskon');
	await anna.getByRole('button', { name: 'Lägg till' }).click();
	await expect(anna.getByRole('listitem').filter({ hasText: 'Barn fött 2019' })).toContainText('syskon · bor växelvis');
});
