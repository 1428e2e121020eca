import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const INSTALL = 'apt-get install -y --no-install-recommends chromium';

/** Finds the system's Chromium, or installs it where it may; else says which one command to run. */
export function requireChromium(): void {
	if (findChromium()) return;
	if (process.getuid?.() === 0 && isInstalled('apt-get')) {
		console.log('Installing Chromium from the system’s packages …');
		spawnSync('apt-get update -q', { shell: true, stdio: 'ignore' });
		spawnSync(INSTALL, { shell: true, stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	}
	if (findChromium()) return;
	console.error(`The tests need Chromium. Install it with: sudo ${INSTALL}\nor point CHROMIUM_PATH to one.`);
	process.exit(1);
}

const isInstalled = (command: string): boolean => spawnSync('which', [command]).status === 0;
