import { request, type BrowserContextOptions } from '@playwright/test';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD, DEMO_USERS } from '../../src/lib/server/start/demo-accounts.ts';
import { startApp } from './running-app.ts';

const SESSIONS = 'e2e-sessions.json';
type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** One seeded data folder for the whole run, with everybody signed in once; every test starts its own app on a copy of it. */
export default async function makeSeededData(): Promise<() => void> {
	if (!existsSync('build/handler.js')) throw new Error('Build first: npm run build');
	const app = await startApp({});
	const sessions: Record<string, Session> = {};
	for (const { username } of DEMO_USERS) sessions[username] = await signIn(app.origin, username);
	await app.stop({ keepData: true });
	writeFileSync(join(app.dataFolder, SESSIONS), JSON.stringify(sessions));
	process.env.RODTRAD_SEEDED = app.dataFolder;
	return () => rmSync(app.dataFolder, { recursive: true, force: true });
}

/** The session made for this user in the seeded data: cookies do not know of ports, so it is good on every copy. */
export function sessionOf(username: string): Session {
	const sessions = JSON.parse(readFileSync(join(process.env.RODTRAD_SEEDED ?? '', SESSIONS), 'utf8')) as Record<string, Session>;
	const session = sessions[username];
	if (!session) throw new Error(`Nobody in the demo is called ${username}.`);
	return session;
}

async function signIn(origin: string, username: string): Promise<Session> {
	const context = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
	const answer = await context.post('/login', {
		form: { username, password: DEMO_PASSWORD },
		headers: { accept: 'text/html' },
		maxRedirects: 0
	});
	if (answer.status() !== 303) throw new Error(`${username} could not sign in: ${answer.status()}`);
	const session = await context.storageState();
	await context.dispose();
	return session;
}
