import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { OrderJson } from '#lib/domain/order/order-json.ts';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { demoData, UNIT } from '../../tests/cli-data.ts';
import { aFile, aFolder, rodtrad } from '../../tests/run-cli.ts';

let demo: Awaited<ReturnType<typeof demoData>>;
beforeAll(async () => (demo = await demoData()));

const order = (file: CaseFile, ...args: string[]) => rodtrad(['order', '-', ...args], { stdin: JSON.stringify(file) });
const decided = (): CaseFile => ({ ...demo.ordered, orders: [] });

test('the order that was sent, out of a file as out of the database', async () => {
	const run = await order(demo.ordered);
	expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
	expect(OrderJson.parse(JSON.parse(run.stdout))).toMatchObject({ number: `${demo.ordered.case.number}-1`, provider: 'Ekens boendestöd' });

	const { number } = demo.ordered.case;
	expect((await rodtrad(['order', number, '--unit', UNIT, '--data', demo.folder])).stdout).toBe(run.stdout);
});

test('what was decided and not ordered yet is the order that would be sent, the same every time', async () => {
	const out = join(aFolder(), 'bestallning.json');
	const asked = ['--provider', 'Nya stödet', '--as-of', '2026-11-24'];
	expect(await order(decided(), ...asked, '--out', out)).toMatchObject({ code: 0, stdout: '', stderr: '' });

	const written = readFileSync(out, 'utf8');
	const [sent, built] = [JSON.parse((await order(demo.ordered)).stdout) as OrderJson, OrderJson.parse(JSON.parse(written))];
	expect(built).toMatchObject({ provider: 'Nya stödet', orderedOn: '2026-11-24', goals: sent.goals, activities: sent.activities });
	expect((await order(decided(), ...asked)).stdout).toBe(written);
});

test('what is in the way of an order is told, and nothing is written', async () => {
	const refused = { ...decided(), decisions: decided().decisions.map((decision) => ({ ...decision, outcome: 'refused' as const })) };
	const run = await order(refused, '--provider', 'Nya stödet');
	expect(run).toMatchObject({ code: 1, stdout: '', stderr: 'stdin / Insatsen är inte beviljad.\n' });
});

test('faults in the file are told, and nothing is written', async () => {
	const { code, stdout, stderr } = await order({ ...demo.ordered, persons: [] });
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toMatch(/^stdin \/\S+ .+\n/);
});

test('without a provider, a decision, or one case, there is no order', async () => {
	expect(await order(decided())).toMatchObject({ code: 2, stderr: 'Beslutet är inte beställt. Ange utföraren med --provider.\n' });
	expect(await order(demo.assessed)).toMatchObject({ code: 2, stderr: 'Det finns inget beslut i ärendet.\n' });
	expect(await order(demo.ordered, '--id', 'x')).toMatchObject({ code: 2, stderr: 'Det finns inget beslut med id x i ärendet.\n' });
	const two = aFile('two.ndjson', `${JSON.stringify(demo.ordered)}\n${JSON.stringify(demo.ordered)}\n`);
	expect(await rodtrad(['order', two])).toMatchObject({ code: 2, stdout: '' });
	expect(await rodtrad(['order', join(aFolder(), 'borta.json')])).toMatchObject({ code: 2, stdout: '' });
});
