import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { caseFileText } from '#lib/domain/exchange/write-case-file.ts';
import { auditLog } from '#lib/server/db/schema/audit.ts';
import { persons } from '#lib/server/db/schema/case.ts';
import { databaseOf, demoData, UNIT } from '../../tests/cli-data.ts';
import { aFolder, rodtrad } from '../../tests/run-cli.ts';

let demo: Awaited<ReturnType<typeof demoData>>;
beforeAll(async () => (demo = await demoData()));

const exportCase = (name: string, ...args: string[]) => rodtrad(['export', name, '--unit', UNIT, '--data', demo.folder, ...args]);

test('a case is written as a file, by its number or its id, and the file is fine', async () => {
	const { number, id } = demo.ordered.case;
	const run = await exportCase(number);
	expect(run).toMatchObject({ code: 0, stderr: '', stdout: caseFileText(demo.ordered) });
	expect((await exportCase(id)).stdout).toBe(run.stdout);
	expect(await rodtrad(['validate', '-'], { stdin: run.bytes })).toMatchObject({ code: 0 });
});

test('that it was taken out is logged, also beside a running server', async () => {
	writeFileSync(join(demo.folder, 'lock'), String(process.pid));
	const out = join(aFolder(), 'arende.json');
	expect(await exportCase(demo.assessed.case.number, '--out', out)).toMatchObject({ code: 0, stdout: '', stderr: '' });
	rmSync(join(demo.folder, 'lock'));

	expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(demo.assessed);
	const of = and(eq(auditLog.caseId, demo.assessed.case.id), eq(auditLog.action, 'case.exported'));
	expect(await databaseOf(demo.folder).select().from(auditLog).where(of)).toMatchObject([
		{ actor: expect.stringMatching(/^cli:./) as unknown }
	]);
});

test('a protected person, another unit and an unknown number answer alike, and write nothing', async () => {
	const folder = aFolder();
	copyFileSync(join(demo.folder, 'rodtrad.sqlite'), join(folder, 'rodtrad.sqlite'));
	await databaseOf(folder).update(persons).set({ protectedIdentity: true });
	const { number } = demo.ordered.case;
	const out = join(folder, 'arende.json');
	for (const [name, unit, data] of [
		[number, UNIT, folder],
		[number, 'Vuxenenheten Norr', demo.folder],
		['2026-9999', UNIT, demo.folder]
	] as const) {
		const run = await rodtrad(['export', name, '--unit', unit, '--data', data, '--out', out]);
		expect(run).toMatchObject({ code: 2, stdout: '', stderr: `Ärendet ${name} finns inte i enheten.\n` });
	}
	expect(existsSync(out)).toBe(false);
});

test.each([
	[[], 'Argumentet <ärende> saknas.'],
	[['2026-0001'], 'Flaggan --unit saknas. Enheterna är Vuxenenheten Norr, Vuxenenheten Söder.'],
	[['2026-0001', '--unit', 'Öst'], 'Enheten Öst finns inte.']
])('%j cannot be used', async (args, message) => {
	const { code, stdout, stderr } = await rodtrad(['export', ...args], { env: { DATA_FOLDER: demo.folder } });
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(message);
});

test('a database of a later version is not read', async () => {
	const folder = aFolder();
	copyFileSync(join(demo.folder, 'rodtrad.sqlite'), join(folder, 'rodtrad.sqlite'));
	await databaseOf(folder).run(`insert into __drizzle_migrations (hash, created_at) values ('later', 1)`);
	const { code, stderr } = await rodtrad(['export', demo.ordered.case.number, '--unit', UNIT, '--data', folder]);
	expect({ code, stderr: stderr.split('.')[0] }).toEqual({ code: 2, stderr: 'Databasen hör till en annan version av Röda tråden' });
});
