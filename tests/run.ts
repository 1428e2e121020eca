import { spawnSync } from 'node:child_process';
import { requireChromium } from './install-chromium.ts';

/** `npm test`: every check in turn, all of them even when one fails, and one line at the end that says how it went. */
const STEPS = [
	['formatting', 'npm run -s format:check'],
	['lint', 'npm run -s lint'],
	['types', 'npm run -s types'],
	['unit and component tests', 'npx vitest run'],
	['build', 'npm run -s build'],
	['end-to-end tests', 'npx playwright test --grep-invert @wide'],
	['killed while saving', 'npx node tests/trust/kill.ts 20']
] as const;

requireChromium();
const started = Date.now();
const failed = STEPS.filter(([name, command]) => {
	console.log(`\n── ${name}`);
	return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
}).map(([name]) => name);

const took = `${Math.round((Date.now() - started) / 1000)} s`;
console.log(
	failed.length === 0
		? `\nAll ${STEPS.length} checks passed in ${took}.`
		: `\n${failed.length} of ${STEPS.length} checks failed in ${took}: ${failed.join(', ')}.`
);
process.exit(failed.length === 0 ? 0 : 1);
