import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { auditLog } from '#lib/server/db/schema/audit.ts';
import { databaseOf, demoData, UNIT } from '../../tests/cli-data.ts';
import { readPdf } from '../../tests/read-pdf.ts';
import { aFile, aFolder, rodtrad } from '../../tests/run-cli.ts';

let demo: Awaited<ReturnType<typeof demoData>>;
let ordered: string;
let assessed: string;
beforeAll(async () => {
	demo = await demoData();
});
const files = () => {
	ordered = aFile('ordered.json', demo.ordered);
	assessed = aFile('assessed.json', demo.assessed);
};
const document = (...args: string[]) => rodtrad(['document', ...args]);
const inDatabase = (...args: string[]) => document(...args, '--unit', UNIT, '--data', demo.folder);

test('a draft is a document as of the day that is given, equal bytes for equal input', async () => {
	files();
	const run = () => document(assessed, '--as-of', '2026-11-24');
	const [one, another] = [await run(), await run()];
	expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: '' });
	expect(one.bytes.equals(another.bytes)).toBe(true);
	const { text } = await readPdf(one.bytes);
	for (const said of ['UTKAST', '2026-11-24', 'Sara Lindmark']) expect(text).toContain(said);
});

test('what was locked or sent is served as it was kept, out of a file as out of the database', async () => {
	files();
	const { number } = demo.ordered.case;
	for (const kind of ['investigation', 'order'] as const) {
		const kept = kind === 'order' ? demo.ordered.orders[0]?.versions[0]?.document : demo.ordered.investigations[0]?.document;
		const bytes = Buffer.from(kept?.content ?? '', 'base64');
		expect(bytes.length).toBeGreaterThan(1000);
		expect((await document(ordered, '--kind', kind)).bytes.equals(bytes)).toBe(true);
		expect((await inDatabase(number, '--kind', kind)).bytes.equals(bytes)).toBe(true);
	}
});

test('the decision is a letter, in every format', async () => {
	files();
	const [pdf, docx, html, json] = await Promise.all(
		['pdf', 'docx', 'html', 'json'].map((format) => document(ordered, '--kind', 'decision', '--format', format))
	);
	const texts = [
		(await readPdf(pdf!.bytes)).text,
		(await mammoth.extractRawText({ buffer: docx!.bytes })).value,
		html!.stdout,
		JSON.stringify(JSON.parse(json!.stdout))
	];
	for (const text of texts) expect(text).toMatch(/Du får boendestöd/);
});

test('the same words come out of the file and out of the database', async () => {
	files();
	const { number, id } = demo.ordered.case;
	for (const kind of ['investigation', 'order'])
		for (const format of ['json', 'html']) {
			const [fromFile, fromDatabase] = await Promise.all(
				[[ordered], [kind === 'order' ? number : id, '--unit', UNIT, '--data', demo.folder]].map((of) =>
					document(...of, '--kind', kind, '--format', format)
				)
			);
			expect(fromFile!.stdout.length).toBeGreaterThan(500);
			expect(fromDatabase!.stdout).toBe(fromFile!.stdout);
		}
});

test('reading out of the database is logged, and says whose account it was', async () => {
	const { number, id } = demo.opened.case;
	const run = await inDatabase(number);
	expect(run).toMatchObject({ code: 2, stdout: '', stderr: 'Det finns ingen utredning i ärendet.\n' });
	const rows = await databaseOf(demo.folder)
		.select()
		.from(auditLog)
		.where(and(eq(auditLog.caseId, id), eq(auditLog.action, 'case.read')));
	expect(rows).toMatchObject([{ subjectId: 'rodtrad document', actor: expect.stringMatching(/^cli:./) as unknown }]);
});

test('a document is written to a file whole, for its owner only', async () => {
	files();
	const out = join(aFolder(), 'utredning.html');
	expect(await document('-', '--format', 'html', '--out', out)).toMatchObject({ code: 2 });
	expect(existsSync(out)).toBe(false);
	const run = await rodtrad(['document', '-', '--format', 'html', '--out', out], { stdin: JSON.stringify(demo.ordered) });
	expect(run).toMatchObject({ code: 0, stdout: '', stderr: '' });
	expect(readFileSync(out, 'utf8')).toContain('Mikael Forsberg');
});

test('faults in the file are told, and no document is made', async () => {
	const faulty = aFile('fel.json', { ...demo.ordered, persons: [] });
	const out = join(aFolder(), 'utredning.pdf');
	const { code, stdout, stderr } = await document(faulty, '--out', out);
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toContain(`${faulty} /`);
	expect(existsSync(out)).toBe(false);
});

test('bytes that are not what their hash says are not handed out', async () => {
	const [investigation] = demo.ordered.investigations;
	const forged = { ...investigation!.document!, content: Buffer.from('%PDF-1.7 forged').toString('base64') };
	const file = aFile('forged.json', { ...demo.ordered, investigations: [{ ...investigation, document: forged }] });
	expect(await document(file)).toMatchObject({ code: 2, stdout: '', stderr: 'Dokumentet i filen stämmer inte med sin kontrollsumma.\n' });
});

test.each([
	[['--kind', 'plan'], 'Flaggan --kind <slag> kan inte vara plan. Välj ett av investigation, decision, order.'],
	[['--format', 'odt'], 'Flaggan --format <format> kan inte vara odt.'],
	[['--as-of', '2026-02-30'], '2026-02-30 är ingen dag.'],
	[['--as-of', 'i går'], 'i går är ingen dag.'],
	[['--id', 'x'], 'Det finns ingen utredning med id x i ärendet.'],
	[['--out', '/nowhere/at/all.pdf'], 'Det gick inte att skriva till /nowhere/at/all.pdf (ENOENT).']
])('%j cannot be used', async (args, message) => {
	files();
	const { code, stdout, stderr } = await document(ordered, ...args);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(message);
});

test('a case of another unit, one that does not exist, and one whose unit is not said are not read', async () => {
	const { number } = demo.ordered.case;
	const gone = (name: string) => `Ärendet ${name} finns inte i enheten.\n`;
	expect(await document(number, '--unit', 'Vuxenenheten Norr', '--data', demo.folder)).toMatchObject({ code: 2, stderr: gone(number) });
	expect(await inDatabase('1999-0001')).toMatchObject({ code: 2, stderr: gone('1999-0001') });
	expect((await document(number, '--data', demo.folder)).stderr).toBe(
		'Flaggan --unit saknas. Enheterna är Vuxenenheten Norr, Vuxenenheten Söder.\n'
	);
	const empty = aFolder();
	expect((await document(number, '--unit', UNIT, '--data', empty)).stderr).toContain(`Det finns ingen databas i ${empty}.`);
});
