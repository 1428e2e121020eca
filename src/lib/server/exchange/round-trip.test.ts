import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { caseFileJsonSchema } from '#lib/domain/exchange/json-schema.ts';
import { readCaseFile } from '#lib/domain/exchange/read-case-file.ts';
import { caseFileText } from '#lib/domain/exchange/write-case-file.ts';
import { aUser } from '../../../../tests/builders.ts';
import { aCaseFile, aDocument } from '../../../../tests/case-files.ts';
import { anyCaseFile } from '../../../../tests/random-case-files.ts';
import * as caseFiles from '../case-files.ts';
import type { Db } from '../db/client.ts';
import { cases } from '../db/schema/case.ts';
import { municipalities, units } from '../db/schema/organisation.ts';
import { testDatabase } from '../db/test-db.ts';
import * as hashing from '../hash.ts';
import { fillWithDemo } from '../start/demo.ts';
import * as templates from '../templates.ts';
import { importerOf, type Importer } from './importer.ts';

vi.setConfig({ testTimeout: 120_000 });

const render = async () => new TextEncoder().encode(atob(aDocument().content));

/** The same municipality, unit and caseworker, and not one case. */
async function emptied(db: Db, { case: { caseworker, unit, municipality } }: CaseFile): Promise<Importer> {
	await db.insert(municipalities).values({ id: unit.id, name: municipality, committee: 'Socialnämnden' });
	await db.insert(units).values(unit);
	return { ...importerOf(await aUser(db, { ...caseworker, unitId: unit.id }), 'a key'), mayTrust: () => true };
}

async function demoFiles(): Promise<CaseFile[]> {
	const db = testDatabase();
	await templates.publishShipped(db);
	await fillWithDemo(db);
	const files = [];
	for (const { id } of await db.select({ id: cases.id }).from(cases)) files.push(await caseFiles.exportCase(db, id));
	return files.filter((file) => file !== undefined);
}

test('every case of the demo goes out, comes in where there is nothing, and goes out the same', async () => {
	const files = await demoFiles();
	expect(files.length).toBeGreaterThanOrEqual(3);
	for (const file of files) {
		const other = testDatabase();
		const importer = await emptied(other, file);
		expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true, isNew: true });
		const again = await caseFiles.exportCase(other, file.case.id);
		expect(again && caseFileText(again)).toBe(caseFileText(file));
	}
});

test('so does whatever case the app could hold', async () => {
	const sizes: number[] = [];
	await fc.assert(
		fc.asyncProperty(anyCaseFile, async (made) => {
			const read = readCaseFile(caseFileText(made), hashing);
			expect(read.ok ? [] : read.faults).toEqual([]);
			if (!read.ok) return;
			const { file } = read;
			const other = testDatabase();
			const importer = await emptied(other, file);
			const taken = await caseFiles.importCase(other, importer, file, render);
			expect(taken).toMatchObject({ ok: true, isNew: true });
			const again = await caseFiles.exportCase(other, file.case.id);
			expect(again && caseFileText(again)).toBe(caseFileText(file));
			expect(await caseFiles.importCase(other, importer, file, render)).toMatchObject({ ok: true, added: [] });
			sizes.push(file.decisions.length * 100 + (file.investigations[0]?.answers.length ?? 0));
		}),
		{ numRuns: 40 }
	);
	// A control: among what was made there are decided cases, and texts with answers in them.
	expect(sizes.some((size) => size >= 100)).toBe(true);
	expect(sizes.some((size) => size % 100 > 5)).toBe(true);
});

test('a real file follows the published schema, and a broken one does not', async () => {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	addFormats.default(ajv);
	ajv.addFormat('base64', /^[A-Za-z0-9+/=]*$/);
	const follows = ajv.compile(caseFileJsonSchema());
	for (const file of [...(await demoFiles()), aCaseFile()]) {
		expect(follows(JSON.parse(caseFileText(file))), JSON.stringify(follows.errors?.slice(0, 3))).toBe(true);
	}
	const broken: ((file: CaseFile) => void)[] = [
		(file) => Object.assign(file, { colour: 'red' }),
		(file) => Object.assign(file, { version: 2 }),
		(file) => Object.assign(file.case, { openedAt: 'igår' }),
		(file) => Object.assign(file.persons[0]!, { phone: null }),
		(file) => Object.assign(file.investigations[0]!.answers[0]!, { value: { what: 1 } }),
		(file) => delete (file as Partial<CaseFile>).templates
	];
	for (const breaking of broken) {
		const file = structuredClone(aCaseFile());
		breaking(file);
		expect(follows(JSON.parse(JSON.stringify(file))), String(breaking)).toBe(false);
	}
});
