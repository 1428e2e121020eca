import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where everything that must survive a restart lives. */
export const dataFolder = (): string => resolve(process.env.DATA_FOLDER ?? 'data');
export const databaseFile = (): string => join(dataFolder(), 'rodtrad.sqlite');
export const port = (): number => Number(process.env.PORT ?? 3000);
/** The interface to listen on; every one where nothing is said. */
export const host = (): string | undefined => process.env.HOST || undefined;
/** The address people use; behind a proxy set `ORIGIN`. */
export const origin = (): string => new URL(process.env.ORIGIN ?? `http://localhost:${port()}`).origin;

/**
 * Signs the session cookies. Made into `data/secret` where nobody has set `AUTH_SECRET`.
 * @throws in production without `AUTH_SECRET`: a secret with a default is none.
 */
export function authSecret(): string {
	if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
	if (process.env.NODE_ENV === 'production') throw new Error('AUTH_SECRET is required in production.');
	return secretFile('secret');
}

/** A random word kept in a file that only its owner can read. */
export function secretFile(name: string, folder = dataFolder()): string {
	const file = join(folder, name);
	if (!existsSync(file)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
	}
	return readFileSync(file, 'utf8').trim();
}
