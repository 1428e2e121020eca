import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, like } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { auditLog } from '#lib/server/db/schema/audit.ts';
import { users } from '#lib/server/db/schema/auth.ts';
import { cases } from '#lib/server/db/schema/case.ts';
import { readCase } from '#lib/server/exchange/reading.ts';
import { anEmptyData, databaseOf, demoData, UNIT } from '../../tests/cli-data.ts';
import { aFile, rodtrad } from '../../tests/run-cli.ts';

let demo: Awaited<ReturnType<typeof demoData>>;
beforeAll(async () => (demo = await demoData()));

const lines = (...files: unknown[]) => files.map((file) => `${JSON.stringify(file)}\n`).join('');
const importTo = (folder: string, stdin: string, ...args: string[]) =>
	rodtrad(['import', '-', '--unit', UNIT, '--caseworker', 'hanna', '--data', folder, ...args], { stdin });
const caseCount = async (folder: string) => (await databaseOf(folder).select({ id: cases.id }).from(cases)).length;
const withPhone = (file: CaseFile, phone: string): CaseFile => ({ ...file, persons: [{ ...file.persons[0]!, phone }] });

test('cases are taken in whole, to the unit and the caseworker that are named, and it is logged', async () => {
	const folder = await anEmptyData();
	const { opened, assessed, ordered } = demo;
	const run = await importTo(folder, lines(opened, assessed, ordered));
	expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
	expect(run.stdout).toMatch(new RegExp(`^stdin:3 ${ordered.case.number} nytt: .*Beställning`, 'm'));
	expect(run.stdout).toContain(`Ärendet läggs på ${UNIT}, med Hanna Lind som handläggare.`);

	const db = databaseOf(folder);
	const here = await readCase(db, ordered.case.id, { documents: true });
	expect(here).toMatchObject({ case: { number: ordered.case.number, unit: { name: UNIT }, caseworker: { name: 'Hanna Lind' } } });
	expect(here?.investigations).toEqual(ordered.investigations);
	expect(here?.orders).toEqual(ordered.orders);
	const logged = await db.select({ actor: auditLog.actor }).from(auditLog).where(eq(auditLog.action, 'case.imported'));
	expect(logged).toEqual(Array(3).fill({ actor: expect.stringMatching(/^cli:./) as unknown }));
	expect(readdirSync(folder).filter((name) => name.includes('import'))).toEqual([]);
});

test('nothing in a file moves the cursor of whoever takes it in', async () => {
	const hostile = structuredClone(demo.ordered);
	hostile.orders[0]!.provider.name = 'Ekens\u001b[2J\nallt är bra';
	const run = await importTo(await anEmptyData(), lines(hostile), '--preview');
	expect(run.code).toBe(0);
	expect(run.stdout).toContain('Ekens\u{FFFD}[2J\u{FFFD}allt är bra');
});

test('the same file again changes nothing', async () => {
	const folder = await anEmptyData();
	const file = aFile('arende.json', demo.ordered);
	const run = () => rodtrad(['import', file, '--unit', UNIT, '--caseworker', 'hanna', '--data', folder]);
	expect(await run()).toMatchObject({ code: 0 });
	const before = await readCase(databaseOf(folder), demo.ordered.case.id, { documents: true });
	expect(await run()).toMatchObject({ code: 0, stdout: `${file} ${demo.ordered.case.number} inget nytt\n` });
	expect(await readCase(databaseOf(folder), demo.ordered.case.id, { documents: true })).toEqual(before);
});

test.each([
	['one that does not follow the format', () => ({ ...demo.ordered, colour: 'red' }), 1, /^stdin:2 \/colour /],
	['one that stands twice, and differs', () => withPhone(demo.opened, '070-174 06 99'), 1, /^stdin:2 \/persons\/0/],
	['one that is broken', () => '{', 2, /^stdin:2 \/ /]
])('%s keeps the others out too', async (_, second, code, line) => {
	const folder = await anEmptyData();
	const other = second();
	const run = await importTo(
		folder,
		`${lines(demo.opened)}${typeof other === 'string' ? `${other}\n` : lines(other)}${lines(demo.assessed)}`
	);
	expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
	expect(run.stderr).toMatch(line);
	expect(await caseCount(folder)).toBe(0);
	const written = await databaseOf(folder).select().from(auditLog).where(like(auditLog.actor, 'cli:%'));
	expect(written).toEqual([]);
	expect(readdirSync(folder).filter((name) => name.includes('import') || name === 'lock')).toEqual([]);
});

test('a file that was not handed out here says nothing in the name of those who are', async () => {
	const { folder, ordered } = demo;
	const remembered = await databaseOf(folder).select().from(cases);
	const another = { ...ordered, decisions: ordered.decisions.map((decision) => ({ ...decision, grounds: 'Andra skäl' })) };
	const run = await rodtrad(['import', '-', '--unit', UNIT, '--caseworker', 'anna', '--data', folder], { stdin: lines(another) });
	expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
	expect(run.stderr).toMatch(/^stdin \/decisions\/0/m);
	expect(await databaseOf(folder).select().from(cases)).toEqual(remembered);
});

test('what would be taken in can be seen first', async () => {
	const folder = await anEmptyData();
	const seen = await importTo(folder, lines(demo.assessed), '--preview');
	expect(seen).toMatchObject({ code: 0, stderr: '' });
	expect(seen.stdout).toContain(`${demo.assessed.case.number} nytt: `);
	expect(await caseCount(folder)).toBe(0);
	expect((await importTo(folder, lines(demo.assessed))).stdout).toBe(seen.stdout);
});

test('while the server runs it owns the data, and a lock left behind is taken over', async () => {
	const folder = await anEmptyData();
	writeFileSync(join(folder, 'lock'), String(process.pid));
	expect(await importTo(folder, lines(demo.opened))).toMatchObject({
		code: 2,
		stdout: '',
		stderr: `Röda tråden är igång med samma data (${folder}). Stäng den först och kör kommandot igen.\n`
	});
	expect(await caseCount(folder)).toBe(0);
	rmSync(join(folder, 'lock'));
	writeFileSync(join(folder, 'lock'), '999999999');
	expect(await importTo(folder, lines(demo.opened))).toMatchObject({ code: 0 });
});

test.each([
	[['--unit', UNIT], 'Flaggan --caseworker saknas. Handläggarna är hanna.'],
	[['--unit', UNIT, '--caseworker', 'maria'], 'maria handlägger inte i enheten. Handläggarna är hanna.'],
	[['--caseworker', 'hanna'], `Flaggan --unit saknas. Enheterna är ${UNIT}.`]
])('%j cannot be used', async (args, message) => {
	const folder = await anEmptyData();
	await databaseOf(folder)
		.insert(users)
		.values({
			...{ id: '01890000-0000-7000-8000-00000000000a', name: 'Maria Holm', username: 'maria', email: 'maria@internal.invalid' },
			...{ role: 'teamLeader', title: 'gruppledare', createdAt: new Date(), updatedAt: new Date() }
		});
	const run = await rodtrad(['import', '-', '--data', folder, ...args], { stdin: lines(demo.opened) });
	expect(run).toMatchObject({ code: 2, stdout: '', stderr: `${message}\n` });
});

test('without a database there is nothing to take cases in to', async () => {
	const { code, stderr } = await importTo(join(await anEmptyData(), 'borta'), lines(demo.opened));
	expect({ code, stderr: stderr.slice(0, 26) }).toEqual({ code: 2, stderr: 'Det finns ingen databas i ' });
});
