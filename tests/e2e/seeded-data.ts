import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from './running-app.ts';

/** One seeded data folder for the whole run; every test starts its own app on a copy of it. */
export default async function makeSeededData(): Promise<void> {
	if (!existsSync('build/handler.js')) throw new Error('Build first: npm run build');
	const app = await startApp({});
	const folder = mkdtempSync(join(tmpdir(), 'rodtrad-seeded-'));
	cpSync(app.dataFolder, folder, { recursive: true, filter: (source) => !source.endsWith('lock') });
	await app.stop();
	process.env.RODTRAD_SEEDED = folder;
}
