import { beforeAll, expect, test } from 'vitest';
import { demoData } from '../../tests/cli-data.ts';
import { aFile, rodtrad } from '../../tests/run-cli.ts';

let demo: Awaited<ReturnType<typeof demoData>>;
beforeAll(async () => (demo = await demoData()));

const piped = (stdin: string) => rodtrad(['validate', '-'], { stdin });
const lines = (...documents: unknown[]) => documents.map((document) => `${JSON.stringify(document)}\n`).join('');

test('cases that hold together are fine', async () => {
	const file = aFile('arende.json', JSON.stringify(demo.ordered, null, 2));
	expect(await rodtrad(['validate', file])).toMatchObject({ code: 0, stdout: '1 ärende utan fel.\n', stderr: '' });
	expect(await piped(lines(demo.opened, demo.assessed, demo.ordered))).toMatchObject({ code: 0, stdout: '3 ärenden utan fel.\n' });
});

test('what the format does not take, and what leads nowhere, is told with its line and its pointer', async () => {
	const { assessed, ordered } = demo;
	const [need] = assessed.assessments[0]!.needs;
	const oddSection = { ...assessed, assessments: [{ ...assessed.assessments[0]!, needs: [{ ...need, sectionId: 'borta' }] }] };
	const { code, stdout, stderr } = await piped(lines(ordered, { ...ordered, colour: 'red', orders: undefined }, oddSection));

	expect({ code, stdout }).toEqual({ code: 1, stdout: '3 ärenden, 2 med fel.\n' });
	const told = stderr.trimEnd().split('\n');
	expect(told).toContain('stdin:2 /orders Fältet saknas.');
	expect(told).toContain('stdin:2 /colour Formatet har inget sådant fält.');
	expect(told.filter((line) => line.startsWith('stdin:3 /assessments/0/'))).not.toEqual([]);
	expect(told.filter((line) => !/^stdin:[23] \/\S* .+[.?]$/.test(line))).toEqual([]);
});

test('no value out of a case is told', async () => {
	const marker = 'Marker Markersson';
	const { code, stderr } = await piped(
		lines({ ...demo.ordered, case: { number: { marker }, revision: marker, openedAt: marker, unit: [marker] } })
	);
	expect(code).toBe(1);
	expect(stderr).not.toContain('Markersson');
});

test.each([
	['an empty file', '', 2],
	['binary', '\u0000\u0001PNG', 2],
	['half a case', '{"format": "rodtrad-case", "version": 1,', 2],
	['five megabytes of brackets', '['.repeat(5e6), 2],
	['another format', '{"format": "rodtrad-order"}', 1],
	['another version', '{"format": "rodtrad-case", "version": 2}', 1],
	['nothing but the format', '{"format": "rodtrad-case", "version": 1}', 1]
])('%s', async (_, stdin, code) => {
	const run = await piped(stdin);
	expect(run.code).toBe(code);
	expect(run.stderr).toMatch(/^stdin \/.* .+\n/);
	expect(run.stdout).toBe('1 ärende, 1 med fel.\n');
});

test('one line of many that is broken does not hide the others', async () => {
	const { code, stdout, stderr } = await piped(`${lines(demo.opened)}{"a": \n${lines(demo.opened)}`);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '3 ärenden, 1 med fel.\n' });
	expect(stderr).toMatch(/^stdin:2 \/ Rad 1, tecken \d+: .*\n$/);
});
