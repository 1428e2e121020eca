import { request } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { addressOf, demoPlaces } from './demo-places.ts';
import { ROLES, ROUTES, type Role } from './routes.ts';
import { sessionOf } from './seeded-data.ts';
import { expect, sharing as test } from './test.ts';

test('every route of the build has a row in the table, and every row a route', async () => {
	expect(Object.keys(ROUTES).sort()).toEqual(await routesOfTheBuild());
});

for (const role of ROLES) {
	test(`${role} reaches what the table says and nothing else`, async ({ app }) => {
		const places = demoPlaces(app.dataFolder);
		const context = await request.newContext({
			baseURL: app.origin,
			extraHTTPHeaders: { origin: app.origin, accept: 'text/html' },
			...(role !== 'nobody' && { storageState: sessionOf(role) })
		});
		const answers: Record<string, number> = {};
		for (const [route, { get, query = '', posts = [] }] of Object.entries(ROUTES)) {
			const address = addressOf(route, places);
			if (get) answers[`GET ${route}`] = (await context.get(address + query, { maxRedirects: 0 })).status();
			for (const { action } of posts) {
				const at = action ? `${address}?/${action}` : address;
				const body = route.endsWith('/answers') ? { data: {} } : { form: { nothing: '' } };
				answers[`POST ${route} ${action}`] = (await context.post(at, { ...body, maxRedirects: 0 })).status();
			}
		}
		await context.dispose();
		expect(answers).toEqual(expectedOf(role));
	});
}

test('a wrong id answers 404, whether it is no id or the id of nothing', async ({ app }) => {
	const places = demoPlaces(app.dataFolder);
	const context = await request.newContext({ baseURL: app.origin, storageState: sessionOf('anna') });
	const nothing = '01a2110d-0000-7000-8000-000000000000';
	const wrong = (id: string) => ({ ...Object.fromEntries(Object.keys(places).map((name) => [name, id])) });
	for (const route of Object.keys(ROUTES).filter((one) => /\[.+=(uuid|row)\]/.test(one) && ROUTES[one]?.get && !one.includes('/admin/')))
		for (const id of [nothing, 'x', '1'])
			expect((await context.get(addressOf(route, wrong(id)), { maxRedirects: 0 })).status(), `${route} with ${id}`).toBe(404);
	for (const address of [
		`/investigations/${places.investigationId}/areas/nothing`,
		`/investigations/${places.investigationId}/assessment/needs/${nothing}`,
		`/investigations/${places.investigationId}/assessment/proposals/${nothing}`,
		`/cases/${places.caseId}/applications/${nothing}`
	])
		expect((await context.get(address)).status(), address).toBe(404);
	await context.dispose();
});

function expectedOf(role: Role): Record<string, number> {
	const column = ROLES.indexOf(role);
	return Object.fromEntries(
		Object.entries(ROUTES).flatMap(([route, { get, posts = [] }]) => [
			...(get ? [[`GET ${route}`, get[column]] as const] : []),
			...posts.map(({ action, expected }) => [`POST ${route} ${action}`, expected[column]] as const)
		])
	) as Record<string, number>;
}

async function routesOfTheBuild(): Promise<string[]> {
	const { manifest } = (await import(pathToFileURL('build/server/manifest-full.js').href)) as {
		manifest: { routes: { id: string }[] };
	};
	return manifest.routes.map(({ id }) => id).sort();
}
