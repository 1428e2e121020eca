import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, rodtrad } from '../../tests/run-cli.ts';

const COMMANDS = [
	['validate'],
	['import'],
	['export'],
	['demo'],
	['document'],
	['order'],
	['template'],
	['template', 'list'],
	['template', 'show'],
	['template', 'validate'],
	['text'],
	['check']
];
const ENGLISH = /\b(Usage|Options|Commands|Arguments|error|default|choices|display|help for|argument missing|unknown)\b/;

test('the help names every command, and is there at once', async () => {
	const started = performance.now();
	const { code, stdout, stderr } = await rodtrad(['--help']);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	for (const [name = ''] of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
	expect(performance.now() - started).toBeLessThan(5000);
});

test.each(COMMANDS)('%s %s explains itself in Swedish, with examples', async (...names) => {
	const { code, stdout } = await rodtrad([...names.filter(Boolean), '--help']);
	expect(code).toBe(0);
	expect(stdout).toMatch(/^Användning: rodtrad /);
	expect(stdout).toMatch(/\nExempel:\n {2}.*npx rodtrad /);
	expect(stdout).not.toMatch(ENGLISH);
});

test.each([
	[[], 'Användning: rodtrad'],
	[['template'], 'Användning: rodtrad template'],
	[['tempate'], 'Kommandot tempate finns inte. Menade du template?'],
	[['--hlep'], 'Flaggan --hlep finns inte. Menade du --help?'],
	[['template', 'show'], 'Argumentet <id> saknas.'],
	[['template', 'list', 'a'], 'För många argument: 1, men det ska vara 0.']
])('%j cannot be used, and says why in Swedish', async (args, message) => {
	const { code, stdout, stderr } = await rodtrad(args);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(message);
	expect(stderr).not.toMatch(ENGLISH);
});

test('it works from any folder, and a Node that cannot run it hands over to the one that came along', async () => {
	const expected = await rodtrad(['template', 'list']);
	expect(await rodtrad(['template', 'list'], { cwd: aFolder() })).toEqual(expected);
	expect(await rodtrad(['template', 'list'], { nodeArgs: ['--no-experimental-strip-types'] })).toEqual(expected);
	expect(await rodtrad(['template', 'show', 'x'], { nodeArgs: ['--no-experimental-strip-types'] })).toMatchObject({ code: 2 });
});

test('npx finds it, without a network', () => {
	const { stdout } = spawnSync('npx', ['--offline', 'rodtrad', 'template', 'list'], {
		cwd: join(import.meta.dirname, '../..'),
		env: { ...process.env, npm_config_cache: aFolder() },
		encoding: 'utf8'
	});
	expect(stdout).toContain('ibic-vuxna\t1\t');
});

test('whoever has read enough may close the pipe', () => {
	const bin = join(import.meta.dirname, '../../rodtrad.js');
	const { stdout, stderr } = spawnSync('sh', ['-c', `"$0" "$1" template show ibic-vuxna | head -c 10`, process.execPath, bin], {
		encoding: 'utf8'
	});
	expect({ stdout, stderr }).toEqual({ stdout: '{\n\t"id": "', stderr: '' });
});
