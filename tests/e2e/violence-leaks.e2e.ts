import { eq } from 'drizzle-orm';
import { cases } from '../../src/lib/server/db/schema/case.ts';
import { orders } from '../../src/lib/server/db/schema/order.ts';
import { auditLog } from '../../src/lib/server/db/schema/audit.ts';
import * as record from '../../src/lib/server/violence-answers.ts';
import * as screenings from '../../src/lib/server/violence-screenings.ts';
import { readPdf } from '../read-pdf.ts';
import { markedAnswers, MARKER } from '../violence-markers.ts';
import { inDatabase, userCalled } from './data.ts';
import { addressOf, demoPlaces, type Places } from './demo-places.ts';
import { ROLES, ROUTES } from './routes.ts';
import type { RunningApp } from './running-app.ts';
import { sessionOf } from './seeded-data.ts';
import { expect, test, WIDE } from './test.ts';
import { request, type APIRequestContext } from '@playwright/test';

const WHY = '«why»';
const markersIn = (text: string): string[] => [...new Set(text.match(MARKER))].sort();

/** Every case of the demo with a record in which every word is a marker, the latest occasion too. Gives the markers, and the record of the case of the routes. */
async function markEverything(app: RunningApp, caseId: string): Promise<{ markers: string[]; screening: string }> {
	return inDatabase(app, async (db) => {
		const anna = await userCalled(db, 'anna');
		const made = new Map<string, string>();
		let markers: string[] = [];
		for (const { id } of await db.select({ id: cases.id }).from(cases)) {
			const occasion = { asked: 'notAsked', askedOn: null, alone: null, why: WHY, nextOn: '2099-01-01' } as const;
			const screening = (await screenings.find(db, await screenings.open(db, anna, id, occasion)))!;
			const answers = markedAnswers(screening.template);
			for (const [path, value] of answers) await record.save(db, anna, screening, { path, value, seenRevision: 0, saveId: path });
			markers = markersIn(JSON.stringify(answers));
			made.set(id, screening.id);
		}
		return { markers, screening: made.get(caseId)! };
	});
}

async function bodyOf(context: APIRequestContext, address: string): Promise<string> {
	const answer = await context.get(address, { maxRedirects: 0 });
	const bytes = await answer.body();
	return answer.headers()['content-type'] === 'application/pdf' ? (await readPdf(bytes)).text : bytes.toString();
}

test(
	'every page there is, to everybody there is: the record is read in the record, and why not by those who read the case',
	WIDE,
	async ({ app }) => {
		test.setTimeout(180_000);
		const places = demoPlaces(app.dataFolder);
		const { markers, screening } = await markEverything(app, places.caseId ?? '');
		const here: Places = { ...places, screening };
		// Nothing proves anything unless the order is of a case that is marked.
		const [ordered] = await inDatabase(app, (db) =>
			db
				.select()
				.from(orders)
				.where(eq(orders.id, places.orderId ?? ''))
		);
		expect(ordered).toBeDefined();
		const extra = [`/investigations/${places.investigationId}/areas/vald`, '/?q=why', `/cases?q=${encodeURIComponent(WHY)}`];
		const read: Record<string, string[]> = {};

		for (const role of ROLES) {
			const context = await request.newContext({
				baseURL: app.origin,
				extraHTTPHeaders: { accept: 'text/html' },
				...(role !== 'nobody' && { storageState: sessionOf(role) })
			});
			const addresses = Object.entries(ROUTES).flatMap(([route, { get, query = '' }]) => (get ? [addressOf(route, here) + query] : []));
			for (const address of [...addresses, ...extra]) {
				const [path = '', query] = address.split('?');
				const data = `${path === '/' ? '' : path}/__data.json${query ? `?${query}` : ''}`;
				const found = markersIn((await bodyOf(context, address)) + (await bodyOf(context, data)));
				// What was searched for stands in the search field.
				const said = found.filter((one) => !(address.includes('?q=') && one === WHY));
				if (said.length > 0) read[`${role} ${path.replace(here.caseId ?? '', 'CASE').replace(screening, 'RECORD')}`] = said;
			}
			await context.dispose();
		}

		const at = '/cases/CASE/protected';
		const vald = `/investigations/${places.investigationId}/areas/vald`;
		expect(Object.keys(read).sort()).toEqual(
			[
				'anna /cases/CASE',
				`anna ${at}`,
				`anna ${at}/RECORD`,
				`anna ${at}/RECORD/pdf`,
				`anna ${at}/RECORD/history`,
				`anna ${at}/RECORD/transfer`,
				`anna ${vald}`,
				'maria /cases/CASE',
				`maria ${vald}`
			].sort()
		);
		for (const where of ['anna /cases/CASE', `anna ${at}`, `anna ${vald}`, 'maria /cases/CASE', `maria ${vald}`])
			expect(read[where], where).toEqual([WHY]);
		// The control: all that is in the record is read there.
		expect(read[`anna ${at}/RECORD`]).toEqual([...markers, WHY].sort());
		expect(read[`anna ${at}/RECORD/pdf`]?.length).toBeGreaterThan(10);

		expect(markersIn(app.output())).toEqual([]);
		const log = await inDatabase(app, (db) => db.select().from(auditLog));
		expect(markersIn(JSON.stringify(log))).toEqual([]);
		expect(log.filter(({ action }) => action === 'violence.read').length).toBeGreaterThan(3);
	}
);

test('neither an error nor a refusal says what was in it', async ({ app }) => {
	const places = demoPlaces(app.dataFolder);
	const { screening } = await markEverything(app, places.caseId ?? '');
	const record = `/cases/${places.caseId}/protected/${screening}`;
	const headers = { origin: app.origin, accept: 'text/html' };
	const bodies: string[] = [];
	const statuses: number[] = [];
	for (const role of ['anna', 'maria', 'lena', 'asa'] as const) {
		const context = await request.newContext({ baseURL: app.origin, extraHTTPHeaders: headers, storageState: sessionOf(role) });
		const posts: [string, object][] = [
			[`${record}/answers`, { data: { by: 'x', path: 'vf-skrivas', revision: 0, saveId: 's', follows: [], fields: { text: '«typed»' } } }],
			[`${record}/answers`, { data: '«typed»' }],
			[`${record}?/nothing`, { form: { 'vf-skrivas|text': '«typed»' } }],
			[`${record}/history?/restore&path=vf-skrivas`, { form: { unit: '«typed»' } }],
			[`${record}/transfer?/confirm&path=nothing`, { form: { text: '«typed»' } }],
			[`${record}?/close`, { form: { x: '«typed»'.repeat(200_000) } }]
		];
		for (const [at, body] of posts) {
			const answer = await context.post(at, { ...body, maxRedirects: 0 });
			bodies.push(await answer.text());
			statuses.push(answer.status());
		}
		await context.dispose();
	}
	// Anna closes it, last of all; everything else is refused.
	expect(statuses.filter((status) => status < 400)).toEqual([303]);
	expect(markersIn(bodies.join('\n'))).toEqual([]);
	expect(markersIn(app.output())).toEqual([]);
});
