import { getTableColumns, getTableName, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { anOrder } from '../../../tests/builders.ts';
import { markedAnswers, markedColumns, MARKER } from '../../../tests/violence-markers.ts';
import { readPdf } from '../../../tests/read-pdf.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import { plainText } from '#lib/domain/document/document.ts';
import { violenceDocument } from '#lib/domain/document/violence-document.ts';
import { allQuestions } from '#lib/domain/template/template.ts';
import * as areas from './areas.ts';
import * as caseLists from './case-lists.ts';
import * as cases from './cases.ts';
import type { Db } from './db/client.ts';
import * as schema from './db/schema/violence.ts';
import { testDatabase } from './db/test-db.ts';
import { renderPdf } from './documents/pdf.ts';
import * as content from './investigation-content.ts';
import * as documents from './investigation-documents.ts';
import * as investigations from './investigations.ts';
import * as orders from './orders.ts';
import * as providerOrders from './provider-orders.ts';
import * as register from './register.ts';
import * as templates from './templates.ts';
import * as versions from './versions.ts';
import * as record from './violence-answers.ts';
import { contentOf } from './violence-content.ts';
import * as keptHere from './violence-kept-posts.ts';
import * as screenings from './violence-screenings.ts';
import * as waiting from './waiting.ts';

const markersIn = (value: unknown): string[] => [...new Set(JSON.stringify(value, (_k, one: unknown) => one)?.match(MARKER))].sort();

/** A case with everything in it, down to an order, and a record in which every text is a marker. */
async function aMarkedCase(db: Db) {
	await templates.publishShipped(db);
	const found = await anOrder(db);
	const screeningId = await screenings.open(db, found.worker, found.caseId, {
		asked: 'asked',
		askedOn: '2026-11-03',
		alone: true,
		nextOn: '2099-01-01',
		...(markedColumns(schema.violenceScreenings) as { why: string })
	});
	const screening = await screenings.find(db, screeningId);
	if (!screening) throw new Error('No screening.');
	const answers = markedAnswers(screening.template);
	for (const [path, value] of answers) await record.save(db, found.worker, screening, { path, value, seenRevision: 0, saveId: path });
	await keptHere.keep(db, found.worker.id, screeningId, [['vf-skrivas|text', '«kept-post»']]);
	return { ...found, screening, markers: markersIn(answers) };
}

async function tablesOf(db: Db): Promise<string[]> {
	const rows = await db.all<[string]>(sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
	return rows.map((row) => Object.values(row)[0] as string);
}

test('no table but the record’s own holds a word of it', async () => {
	const db = testDatabase();
	const { markers } = await aMarkedCase(db);
	const own = Object.values(schema)
		.filter((one) => is(one, SQLiteTable))
		.map((table) => getTableName(table as SQLiteTable));
	const held = new Map<string, string[]>();
	for (const table of await tablesOf(db)) held.set(table, markersIn(await db.all(sql.raw(`SELECT * FROM "${table}"`))));

	expect(held.size).toBeGreaterThan(25);
	expect(
		[...held]
			.filter(([, marks]) => marks.length > 0)
			.map(([table]) => table)
			.sort()
	).toEqual(own.sort());
	// The control: every marker is there to be found.
	expect(markers.length).toBeGreaterThan(20);
	expect(held.get('violence_answers')).toEqual(markers);
	expect(held.get('violence_answer_history')).toEqual(markers);
	expect(held.get('violence_screenings')).toEqual(['«why»']);
	expect(Object.keys(getTableColumns(schema.violenceScreenings)).length).toBeLessThan(20);
});

test('nothing that is read of the case holds it: versions, documents, order, lists, areas, register', async () => {
	const db = testDatabase();
	const { worker, leader, support, caseId, investigationId, orderId, screening, markers } = await aMarkedCase(db);
	const found = (await cases.find(db, caseId))!;
	const investigation = (await investigations.find(db, investigationId))!;
	const order = (await orders.find(db, orderId))!;
	const writing = await areas.read(db, investigation, found);
	const document = documents.treeOf(investigation.template, (await documents.read(db, leader, investigation, { writes: false }))!);
	const sheet = orderDocument(order.content, { asOf: '2026-11-23' });
	const labels = allQuestions(screening.template)
		.flatMap((one) => [one.label, ...('options' in one ? one.options.map(({ label }) => label) : [])])
		.filter((label) => label.length > 12);
	const read: Record<string, unknown> = {
		content: await content.read(db, investigationId),
		version: await versions.contentOf(db, investigationId, 1),
		document,
		pdf: (await readPdf(await renderPdf(document))).text,
		order,
		sheet,
		orderPdf: (await readPdf(await renderPdf(sheet))).text,
		provider: await providerOrders.find(db, support, orderId),
		list: await Promise.all([worker, leader].map((user) => caseLists.list(db, user, {}))),
		waiting: await Promise.all([worker, leader].map((user) => waiting.list(db, user, '2026-11-23'))),
		register: await register.find(db, caseId),
		investigations: await investigations.listForCase(db, caseId),
		area: { ...writing, occasion: null, saved: [...writing.saved] }
	};
	for (const [name, value] of Object.entries(read)) {
		expect(markersIn(value), name).toEqual([]);
		expect(JSON.stringify(value), name).not.toMatch(/2099-01-01|Frågan ställdes|Skyddad anteckning/);
		expect(
			labels.filter((label) => JSON.stringify(value).includes(label)),
			name
		).toEqual([]);
	}

	// The control: who may read the record reads all that is asked of it as things are.
	const tree = violenceDocument(await contentOf(db, screening, found), { asOf: '2026-11-23' });
	const shown = markersIn(plainText(tree));
	expect(shown.length).toBeGreaterThan(10);
	expect(markers).toEqual(expect.arrayContaining(shown.filter((marker) => marker !== '«why»')));
	expect(markersIn((await readPdf(await renderPdf(tree))).text)).toEqual(shown);
});

test('to the rest of the case the record tells when, alone, why and when next, and has no other column to tell by', async () => {
	const db = testDatabase();
	const { caseId } = await aMarkedCase(db);
	const [told] = await screenings.occasions(db, caseId);
	expect(Object.keys(told!).sort()).toEqual(['id', 'revision', 'closedAt', 'asked', 'askedOn', 'alone', 'why', 'nextOn', 'notedOn'].sort());
});
