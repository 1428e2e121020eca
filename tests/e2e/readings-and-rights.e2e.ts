import { request as http } from 'node:http';
import { eq } from 'drizzle-orm';
import { auditLog } from '../../src/lib/server/db/schema/audit.ts';
import * as assessments from '../../src/lib/server/assessment-reading.ts';
import * as caseMoves from '../../src/lib/server/case-moves.ts';
import * as orders from '../../src/lib/server/orders.ts';
import { demoPlaces } from './demo-places.ts';
import { inDatabase, userCalled } from './data.ts';
import type { RunningApp } from './running-app.ts';
import { sessionOf } from './seeded-data.ts';
import { expect, expectAccessible, test } from './test.ts';

test('the head of a case and of an investigation is not read without a trace, whichever part of a page is asked for', async ({
	app,
	signIn
}) => {
	const { caseId, investigationId } = demoPlaces(app.dataFolder);
	const { request } = await signIn('maria');
	for (const address of [`/cases/${caseId}`, `/investigations/${investigationId}/assessment`]) {
		const before = await readings(app);
		const answer = await request.get(`${address}/__data.json?x-sveltekit-invalidated=0010`);
		expect(await answer.text()).toContain('Lindmark');
		expect(await readings(app)).toBe(before + 1);
	}
});

test('what is still on its way when the right to send it ends is not written', async ({ app }) => {
	const { caseId, investigationId } = demoPlaces(app.dataFolder);
	const change = (work: typeof caseMoves.addMember) =>
		inDatabase(app, async (db) => {
			const [anna, erik] = [await userCalled(db, 'anna'), await userCalled(db, 'erik')];
			await work(db, anna, caseId ?? '', { userId: erik.id, role: 'coworker' });
		});
	await change(caseMoves.addMember);
	const fields = { id: '', revision: '0', sectionId: 'd6', text: 'Sent i stycken', otherwiseMet: '', howMet: '' };
	const body = new URLSearchParams(fields).toString();
	const sending = slowly(app, `/investigations/${investigationId}/assessment/needs/new?/save`, [body.slice(0, 10), body.slice(10)], () =>
		change((db, user, id, { userId }) => caseMoves.removeMember(db, user, id, userId))
	);

	expect(await sending).toBe(404);
	const needs = await inDatabase(app, async (db) => (await assessments.read(db, investigationId ?? '')).needs);
	expect(needs.map(({ text }) => text)).not.toContain('Sent i stycken');
});

test('a password that is refused is not sent back, and guesses at the old one come to an end', async ({ app, signIn }) => {
	const { request } = await signIn('sven');
	const guess = async () => {
		const form = { current: 'Gissat lösenord 1', password: 'Nytt långt lösenord' };
		const answer = await request.post('/account', { form, headers: { origin: app.origin, accept: 'text/html' } });
		const text = await answer.text();
		for (const typed of Object.values(form)) expect(text).not.toContain(typed);
		return answer.status();
	};
	for (let guesses = 0; guesses < 10; guesses++) expect(await guess()).toBe(400);
	expect(await guess()).toBe(429);
});

test('why violence was not asked about stands in its own section only', async ({ app, signIn }) => {
	const { investigationId } = demoPlaces(app.dataFolder);
	const { request } = await signIn('anna');
	const form = { id: '', revision: '0', asked: 'notAsked', why: 'other', whyOther: 'Hennes man satt bredvid', nextOn: '2099-01-01' };
	const at = `/investigations/${investigationId}`;
	const headers = { origin: app.origin, accept: 'text/html' };
	expect((await request.post(`${at}/areas/vald?/setAside`, { form: { status: 'declined' }, headers })).status()).toBe(404);
	const noted = await request.post(`${at}/areas/vald?/occasion`, { form, headers, maxRedirects: 0 });
	expect(noted.status()).toBe(303);

	expect(await (await request.get(`${at}/areas/vald`)).text()).toContain(form.whyOther);
	for (const path of ['', '/document', '/assessment', '/set-aside', '/ready'])
		expect(await (await request.get(at + path)).text()).not.toContain(form.whyOther);
});

const readings = (app: RunningApp): Promise<number> =>
	inDatabase(app, async (db) => (await db.select().from(auditLog).where(eq(auditLog.action, 'case.read'))).length);

/** Posts in two parts as erik, and does something in between. Gives the status. */
async function slowly(app: RunningApp, path: string, [first, second]: [string, string], between: () => Promise<void>): Promise<number> {
	const cookie = sessionOf('erik')
		.cookies.map(({ name, value }) => `${name}=${value}`)
		.join('; ');
	const type = 'application/x-www-form-urlencoded';
	const headers = { cookie, origin: app.origin, accept: 'text/html', 'content-type': type, 'content-length': first.length + second.length };
	const sent = http(app.origin + path, { method: 'POST', headers });
	const status = new Promise<number>((resolve, reject) =>
		sent.once('error', reject).once('response', (answer) => resolve(answer.resume().statusCode ?? 0))
	);
	await new Promise((resolve) => sent.write(first, resolve));
	// The server has the head by now, and has asked who sent it if it does so before the rest is here.
	await new Promise((resolve) => setTimeout(resolve, 300));
	await between();
	sent.end(second);
	return status;
}

test('a search leaves how many it found in the log, and never the words; a list leaves how many it showed', async ({ app, signIn }) => {
	const anna = await signIn('anna');
	await anna.goto('/cases');
	await anna.goto('/cases?q=Lindmark');
	await expect(anna.getByRole('main')).toContainText('Sara Lindmark');
	await anna.goto('/cases?q=Zetterberg-som-inte-finns');
	const lena = await signIn('lena');
	await lena.goto('/provider');

	const rows = await inDatabase(app, (db) => db.select().from(auditLog));
	const ofLists = rows.filter(({ action }) => /\.(listed|searched)$/.test(action));
	const searched = ofLists.filter(({ action }) => action === 'cases.searched').map(({ detail }) => detail);
	expect(searched).toEqual([
		{ page: 1, shown: 1, total: 1 },
		{ page: 1, shown: 0, total: 0 }
	]);
	expect(ofLists.map(({ action, subjectId }) => `${action} ${subjectId}`)).toEqual(
		expect.arrayContaining(['cases.listed /(app)', 'cases.listed /(app)/cases', 'orders.listed /(provider)/provider'])
	);
	expect(JSON.stringify(rows)).not.toContain('Lindmark');
	expect(JSON.stringify(rows)).not.toContain('Zetterberg');
});

test('an order of a closed case can be read and not answered: the provider is told whom to ask', async ({ app, signIn }) => {
	const { orderId } = demoPlaces(app.dataFolder);
	const lena = await signIn('lena');
	await lena.goto(`/provider/orders/${orderId}`);
	await inDatabase(app, async (db) => {
		const order = await orders.find(db, orderId!);
		await caseMoves.close(db, await userCalled(db, 'anna'), order!.caseId, 'flyttat');
	});
	await lena.getByRole('button', { name: 'Godta beställningen' }).click();
	await expect(lena.getByText('Kommunen tar inte emot svar på den här beställningen längre.')).toBeVisible();

	await lena.goto(`/provider/orders/${orderId}`);
	await expect(lena.getByText(/^Har ni frågor, ring Anna Lindqvist/)).toBeVisible();
	await expect(lena.getByRole('button', { name: /Godta|Skicka frågan/ })).toHaveCount(0);
	await expectAccessible(lena);
	const { origin } = new URL(lena.url());
	const form = { activityId: '', text: 'Vilken dag?' };
	const asked = await lena.request.post(`/provider/orders/${orderId}?/ask`, { headers: { origin, accept: 'text/html' }, form });
	expect(asked.status()).toBe(409);
	expect((await inDatabase(app, (db) => orders.find(db, orderId!)))?.messages).toEqual([]);
});
