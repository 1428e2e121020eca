import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

/** `node tests/bench/demo.ts [cases]`: how much memory the telling of very many demo cases takes, and how long. Fails above 500 MB. */
const MOST_MEGABYTES = 500;
const asked = process.argv[2] ?? '100000';
const report = 'data:text/javascript,process.on("exit",()=>process.send(process.resourceUsage().maxRSS))';

const started = performance.now();
const child = spawn(process.execPath, ['--import', report, join(import.meta.dirname, '../../rodtrad.js'), 'demo', '--cases', asked], {
	stdio: ['ignore', 'pipe', 'inherit', 'ipc']
});
let megabytes = Infinity;
child.once('message', (kilobytes: number) => (megabytes = kilobytes / 1024));

let cases = 0;
for await (const line of createInterface({ input: child.stdout! })) if (line !== '') cases++;
await new Promise((resolve) => child.once('close', resolve));
const seconds = (performance.now() - started) / 1000;

console.log(`${cases} cases in ${Math.round(seconds)} s (${Math.round(cases / seconds)} a second), at most ${Math.round(megabytes)} MB`);
process.exitCode = cases === Number(asked) && megabytes < MOST_MEGABYTES ? 0 : 1;
