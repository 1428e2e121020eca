import { expect, test } from 'vitest';
import { answersOf, contentOf } from '#lib/domain/exchange/file-content.ts';
import { readCaseFile } from '#lib/domain/exchange/read-case-file.ts';
import { caseFileText } from '#lib/domain/exchange/write-case-file.ts';
import { testDatabase } from '../db/test-db.ts';
import type { Db } from '../db/client.ts';
import { cases } from '../db/schema/case.ts';
import * as hashing from '../hash.ts';
import { currentHash } from '../investigation-content.ts';
import { fillWithDemo } from '../start/demo.ts';
import * as templates from '../templates.ts';
import { readCase } from './reading.ts';

async function demoFiles(db: Db) {
	await templates.publishShipped(db);
	await fillWithDemo(db);
	const rows = await db.select({ id: cases.id }).from(cases);
	const files = [];
	for (const { id } of rows) files.push(await readCase(db, id, { documents: true }));
	return files.filter((file) => file !== undefined);
}

test('every demo case is a case file that can be read again, and reads the same', { timeout: 60_000 }, async () => {
	const files = await demoFiles(testDatabase());
	expect(files.length).toBeGreaterThanOrEqual(3);
	for (const file of files) {
		const read = readCaseFile(caseFileText(file), hashing);
		expect(read.ok ? [] : read.faults).toEqual([]);
		expect(read.ok && read.file).toEqual(file);
	}
});

test('what a document is made from is the same out of the file as out of the database', { timeout: 60_000 }, async () => {
	const db = testDatabase();
	let compared = 0;
	for (const file of await demoFiles(db))
		for (const investigation of file.investigations) {
			expect(hashing.contentHash(contentOf(file, investigation))).toBe(await currentHash(db, investigation.id));
			compared += Object.keys(answersOf(investigation)).length;
		}
	expect(compared).toBeGreaterThan(10);
});
