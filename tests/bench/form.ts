import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright';
import { chromiumLaunch } from '../chromium.ts';
import { startApp } from '../e2e/running-app.ts';
import { prepare, signIn } from './bench-app.ts';
import { generatedTemplate } from './generated-template.ts';
import { median, percentile } from './figures.ts';

const QUESTIONS = 220;
const ROUNDS = 5;
/** The text field of the 200th question: half of them are texts. */
const FIELD = 109;

/** A page of 220 questions: how much JavaScript, how soon one can write in the 200th field, and what a key costs. */
const folder = mkdtempSync(join(tmpdir(), 'rodtrad-bench-'));
const address = `${await prepare(folder, generatedTemplate(QUESTIONS))}/areas/all`;
const app = await startApp({ from: folder });
const browser = await chromium.launch(chromiumLaunch());
const context = await browser.newContext({ baseURL: app.origin, locale: 'sv-SE' });
const page = await context.newPage();
await signIn(page);
const cdp = await context.newCDPSession(page);
const weight = await weightOf(page);
await context.addInitScript((field) => {
	// The page's own clock, from the start of the navigation to the moment a character stands in the field.
	addEventListener('input', () => Object.assign(window, { takenAt: performance.now() }), { capture: true, once: true });
	// Who tabs or clicks is there as soon as the field is: no waiting in steps.
	const arrival = new MutationObserver(() => {
		const there = document.querySelectorAll('textarea')[field];
		if (!there) return;
		arrival.disconnect();
		there.focus();
		Object.assign(window, { arrived: true });
	});
	arrival.observe(document, { childList: true, subtree: true });
}, FIELD);
const cold = await rounds(true);
const warm = await rounds(false);

await page.goto(address, { waitUntil: 'networkidle' });
const ours = await keyToPaint(page, '[data-unit] textarea');
await page.goto('about:blank');
await page.setContent('<textarea></textarea>');
const bare = await keyToPaint(page, 'textarea');

console.log(`JavaScript of the page, gzipped: ${(weight / 1024).toFixed(1)} kB (at most 90)`);
console.log(
	`Navigation to a character in the 200th field, median of ${ROUNDS}: ${median(warm).toFixed(0)} ms, and ${median(cold).toFixed(0)} ms with nothing cached (at most 300)`
);
console.log(
	`Key to paint, p95: ${percentile(ours, 95).toFixed(1)} ms; bare textarea ${percentile(bare, 95).toFixed(1)} ms; difference ${(percentile(ours, 95) - percentile(bare, 95)).toFixed(1)} ms (at most 16)`
);
await browser.close();
await app.stop();
rmSync(folder, { recursive: true, force: true });

/** All scripts of the page, each gzipped. */
async function weightOf(on: Page): Promise<number> {
	const sizes: Promise<number>[] = [];
	const count = (response: Response) => {
		if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body).length));
	};
	await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
	on.on('response', count);
	await on.goto(address, { waitUntil: 'networkidle' });
	on.off('response', count);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** How soon a character stands in the 200th field, by the page's own clock. Each round waits until it is saved. */
async function rounds(cacheDisabled: boolean): Promise<number[]> {
	await cdp.send('Network.setCacheDisabled', { cacheDisabled });
	const taken: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await page.goto('about:blank');
		await page.goto(address, { waitUntil: 'commit' });
		await page.waitForFunction(() => 'arrived' in window, undefined, { polling: 'raf' });
		// A character of its own each round: the same text as was saved last would be nothing to save.
		await page.keyboard.type(`${cacheDisabled ? 'c' : 'w'}${round}`);
		await page.getByRole('status').filter({ hasText: 'Sparat' }).waitFor();
		taken.push(await page.evaluate(() => (window as unknown as { takenAt: number }).takenAt));
	}
	return taken;
}

/** From a key event to the frame after it, for two hundred keys. */
async function keyToPaint(on: Page, selector: string): Promise<number[]> {
	const field = on.locator(selector).first();
	await field.focus();
	await on.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { keyTimes: times });
		document.addEventListener(
			'keydown',
			() => {
				const started = performance.now();
				requestAnimationFrame(() => {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => times.push(performance.now() - started);
					channel.port2.postMessage(0);
				});
			},
			true
		);
	});
	for (let key = 0; key < 200; key++) await on.keyboard.press('a', { delay: 5 });
	return on.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}
