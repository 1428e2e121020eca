import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import * as answers from '../../src/lib/server/answers.ts';
import { newId } from '../../src/lib/server/ids.ts';
import { chromiumLaunch } from '../chromium.ts';
import { startApp } from '../e2e/running-app.ts';
import { prepare, signIn } from './bench-app.ts';
import { median } from './figures.ts';
import { templateOfRows } from './generated-template.ts';

const ROWS = 200;
const ROUNDS = 10;

/** A group of two hundred rows with a text in each: from the click on «Lägg till» to the new row painted. */
const folder = mkdtempSync(join(tmpdir(), 'rodtrad-bench-'));
const address = await prepare(folder, templateOfRows(), async (db, user, investigationId) => {
	for (let row = 0; row < ROWS; row++) {
		const added = await answers.addRow(db, user, investigationId, 'rader');
		if (!added.ok) throw new Error(added.reason);
		const id = newId();
		const value = { id, text: `Det som står i rad ${row + 1}.`, source: { kind: 'person' as const } };
		await answers.save(db, user, { investigationId, path: `rader/${added.rowId}/f-1/${id}`, value, seenRevision: 0, saveId: newId() });
	}
});
const app = await startApp({ from: folder });
const browser = await chromium.launch(chromiumLaunch());
const page = await (await browser.newContext({ baseURL: app.origin, locale: 'sv-SE' })).newPage();
await signIn(page);
await page.goto(`${address}/areas/rows`, { waitUntil: 'networkidle' });
// Once something is saved the page is ready to notice: before that the button posts the form.
await page.locator('[data-row] textarea').first().fill('Något nytt i den första raden.');
await page.getByRole('status').filter({ hasText: 'Sparat' }).waitFor();

const taken: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
	taken.push(await clickToRow(page));
	await page.getByRole('status').filter({ hasText: 'Sparat' }).waitFor();
}
console.log(`A row more at ${ROWS} rows, click to painted, median of ${ROUNDS}: ${median(taken).toFixed(0)} ms (at most 100)`);
await browser.close();
await app.stop();
rmSync(folder, { recursive: true, force: true });

async function clickToRow(on: Page): Promise<number> {
	return on.evaluate(async () => {
		const count = () => document.querySelectorAll('[data-row]').length;
		const before = count();
		const button = document.querySelector<HTMLElement>('button[name="group"]');
		const started = performance.now();
		button?.click();
		await new Promise<void>((resolve) => {
			const look = () => {
				if (count() === before) return requestAnimationFrame(look);
				const channel = new MessageChannel();
				channel.port1.onmessage = () => resolve();
				return requestAnimationFrame(() => channel.port2.postMessage(0));
			};
			look();
		});
		return performance.now() - started;
	});
}
