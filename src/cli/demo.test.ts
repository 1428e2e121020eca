import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { eq, like } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { auditLog } from '#lib/server/db/schema/audit.ts';
import { cases } from '#lib/server/db/schema/case.ts';
import { orders } from '#lib/server/db/schema/order.ts';
import { providers } from '#lib/server/db/schema/organisation.ts';
import { anEmptyData, databaseOf, demoData, UNIT } from '../../tests/cli-data.ts';
import { rodtrad } from '../../tests/run-cli.ts';

let data: Awaited<ReturnType<typeof demoData>>;
beforeAll(async () => (data = await demoData()));

const told = (...args: string[]) => rodtrad(['demo', '--today', '2026-11-24', ...args]);
const intoDatabase = (folder: string, ...args: string[]) => told('--database', '--unit', UNIT, '--data', folder, ...args);

test('cases are told a line each, the same for the same seed and day, and every one is fine', async () => {
	const [one, same, other] = await Promise.all(['1', '1', '2'].map((seed) => told('--cases', '15', '--seed', seed)));
	expect({ code: one!.code, stderr: one!.stderr }).toEqual({ code: 0, stderr: '' });
	expect(one!.stdout.trimEnd().split('\n')).toHaveLength(15);
	expect(same!.stdout).toBe(one!.stdout);
	expect(other!.stdout).not.toBe(one!.stdout);
	expect(await rodtrad(['validate', '-'], { stdin: one!.bytes })).toMatchObject({ code: 0, stdout: '15 ärenden utan fel.\n' });
});

test('no more is told than is read: whoever stops reading stops the telling', async () => {
	const child = spawn(process.execPath, [join(import.meta.dirname, '../../rodtrad.js'), 'demo', '--cases', '1000000'], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	child.stderr.on('data', (text: Buffer) => (said += text.toString()));
	child.stdout.once('data', () => child.stdout.destroy());
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	expect({ code, said }).toEqual({ code: 0, said: '' });
});

test('the demo municipality takes them in to the desks of its unit, and the same again is nothing new', async () => {
	const count = async () => (await databaseOf(data.folder).select({ id: cases.id }).from(cases)).length;
	const before = await count();
	expect(await intoDatabase(data.folder, '--cases', '13')).toMatchObject({
		code: 0,
		stdout: '13 ärenden finns nu i databasen.\n',
		stderr: ''
	});
	expect(await count()).toBe(before + 13);
	expect(await intoDatabase(data.folder, '--cases', '13')).toMatchObject({ code: 0 });
	expect(await count()).toBe(before + 13);
	expect(await intoDatabase(data.folder, '--cases', '3', '--seed', '2')).toMatchObject({ code: 0 });
	expect(await count()).toBe(before + 16);

	const db = databaseOf(data.folder);
	const sent = await db.select({ provider: providers.name }).from(orders).innerJoin(providers, eq(providers.id, orders.providerId));
	expect(sent.length).toBeGreaterThan(3);
	expect(sent.filter(({ provider }) => provider.includes('ur akt'))).toEqual([]);
	const logged = await db.select({ action: auditLog.action }).from(auditLog).where(like(auditLog.actor, 'cli:%'));
	expect(logged.filter(({ action }) => action === 'case.imported')).toHaveLength(16);
});

test('invented cases stay out of a database that is not the demo', async () => {
	const folder = await anEmptyData();
	expect(await intoDatabase(folder)).toMatchObject({
		code: 2,
		stdout: '',
		stderr: 'Påhittade ärenden läggs bara i en demokommun, inte i en riktig databas.\n'
	});
	expect(await databaseOf(folder).select().from(cases)).toEqual([]);
});

test.each([
	[['--cases', '0'], 'Flaggan --cases <antal> kan inte vara 0. Skriv ett antal från 1 till 1000000.'],
	[['--cases', '1e3'], 'Flaggan --cases <antal> kan inte vara 1e3.'],
	[['--today', '2026-02-30'], 'Flaggan --today <dag> kan inte vara 2026-02-30. Skriv en dag som finns, som 2026-11-24.'],
	[['--seed'], 'Flaggan --seed <frö> behöver ett värde.']
])('%j cannot be used', async (args, message) => {
	const { code, stdout, stderr } = await rodtrad(['demo', ...args]);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(message);
});
