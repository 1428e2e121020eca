#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

// The command line is TypeScript that Node runs itself. An older Node hands over to the one that came with npm ci.
const own = new URL('node_modules/node/bin/node', import.meta.url).pathname;
if (process.features.typescript) {
	const { run } = await import('./src/cli/rodtrad.ts');
	await run(process.argv.slice(2));
} else if (existsSync(own)) {
	const { status } = spawnSync(own, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
	process.exitCode = status ?? 2;
} else {
	console.error(`rodtrad behöver Node 22.18 eller senare, det här är ${process.versions.node}. Kör npm ci, som tar med sig rätt Node.`);
	process.exitCode = 2;
}
