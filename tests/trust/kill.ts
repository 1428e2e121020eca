import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { DEMO_PASSWORD } from '../../src/lib/server/start/demo-accounts.ts';
import { startApp, type RunningApp } from '../e2e/running-app.ts';

type Writer = { cookie: string; userId: string; investigation: string };
type Acknowledged = { path: string; text: string };

const WRITERS = 8;
const rounds = Number(process.argv[2] ?? 20);

/**
 * The server is killed while eight answers are being saved at once, again and again. Every save that the client had written down as acknowledged before
 * the kill stands in the database afterwards, as the answer or as an earlier wording of it.
 */
const folder = mkdtempSync(join(tmpdir(), 'rodtrad-kill-'));
const ledger = join(folder, 'acknowledged');
writeFileSync(ledger, '');
let app = await startApp({});
const writer = await signIn(app);
let wrote = 0;
for (let round = 1; round <= rounds; round++) {
	const killed = killAfter(app, 60 + ((round * 97) % 400));
	await Promise.all(Array.from({ length: WRITERS }, () => writeUntilDead(app.origin, writer)));
	await killed;
	const { dataFolder } = app;
	const acknowledged = readLedger();
	const missing = missingIn(join(dataFolder, 'rodtrad.sqlite'), acknowledged);
	if (missing.length > 0) {
		console.error(
			`Round ${round}: ${missing.length} of ${acknowledged.length} acknowledged saves are gone. The first: ${JSON.stringify(missing[0])}`
		);
		process.exit(1);
	}
	wrote = acknowledged.length;
	const next = await startApp({ from: dataFolder });
	rmSync(dataFolder, { recursive: true, force: true });
	app = next;
}
await app.stop();
rmSync(folder, { recursive: true });
if (wrote < rounds) throw new Error(`Only ${wrote} saves were acknowledged in ${rounds} rounds: nothing was tried.`);
console.log(`${rounds} kills: all ${wrote} acknowledged saves are there.`);

async function killAfter(running: RunningApp, milliseconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
	await running.kill();
}

/** One answer is written, changed and changed again, until nobody replies. */
async function writeUntilDead(origin: string, { cookie, userId, investigation }: Writer): Promise<void> {
	const id = v7();
	const path = `d6-beratta/${id}`;
	for (let revision = 0; ; revision++) {
		const text = `Lydelse ${revision} av ${id}`;
		const response = await fetch(`${origin}${investigation}/answers`, {
			method: 'POST',
			headers: { cookie, origin, 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ by: userId, path, revision, saveId: v7(), follows: [], fields: { text, kind: 'person' } })
		}).catch(() => undefined);
		const reply = (await response?.json().catch(() => undefined)) as { ok?: boolean } | undefined;
		if (!response || !reply) return;
		if (!reply.ok) throw new Error(`A save was refused: ${response.status} ${JSON.stringify(reply)}`);
		appendFileSync(ledger, `${JSON.stringify({ path, text })}\n`);
	}
}

function readLedger(): Acknowledged[] {
	const lines = readFileSync(ledger, 'utf8').split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line) as Acknowledged);
}

function missingIn(file: string, acknowledged: Acknowledged[]): Acknowledged[] {
	const database = new Database(file);
	const rows = database.prepare('SELECT path, value FROM answers UNION ALL SELECT path, value FROM answer_history').all() as {
		path: string;
		value: string;
	}[];
	database.close();
	const kept = new Set(rows.map(({ path, value }) => `${path} ${(JSON.parse(value) as { text?: string } | null)?.text}`));
	return acknowledged.filter(({ path, text }) => !kept.has(`${path} ${text}`));
}

async function signIn({ origin }: RunningApp): Promise<Writer> {
	const body = new URLSearchParams({ username: 'anna', password: DEMO_PASSWORD });
	const entered = await fetch(`${origin}/login`, { method: 'POST', body, headers: { origin, accept: 'text/html' }, redirect: 'manual' });
	const cookie = entered.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ');
	const get = async (path: string) => (await fetch(origin + path, { headers: { cookie } })).text();
	const found = /\/cases\/[0-9a-f-]{36}/g;
	for (const casePath of new Set((await get('/cases')).match(found))) {
		const page = await get(casePath);
		const investigation = page.includes('Utkast') ? /\/investigations\/[0-9a-f-]{36}/.exec(page)?.[0] : undefined;
		const { user: userId } = JSON.parse(await get('/local-copy-key')) as { user: string };
		if (investigation) return { cookie, userId, investigation };
	}
	throw new Error('The demo has no draft.');
}
