import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoData } from '../../tests/cli-data.ts';
import { aFolder } from '../../tests/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/kommandoraden.md'), 'utf8');
const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));

/** As written, but for npx, which is tried elsewhere and takes its time. */
const asRun = (command: string): string => command.replaceAll('npx rodtrad', `'${process.execPath}' '${join(root, 'rodtrad.js')}'`);

test('every example of the documentation does what it says', async () => {
	const { folder, ordered } = await demoData();
	expect(commands.length).toBeGreaterThan(15);
	const cwd = aFolder();
	for (const command of commands) {
		const { status, stderr } = spawnSync('sh', ['-c', asRun(command).replaceAll('2026-0003', ordered.case.number)], {
			cwd,
			env: { ...process.env, DATA_FOLDER: folder },
			encoding: 'utf8'
		});
		expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' });
	}
}, 240_000);
