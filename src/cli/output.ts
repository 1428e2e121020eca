import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Unusable } from './command.ts';

/** Writes to stdout, and waits when whoever reads is slower. Messages go to stderr instead. */
export async function write(text: string | Uint8Array): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one after the other, and makes the next when there is room for it. */
export async function writeAll(texts: Iterable<string>): Promise<void> {
	for (const text of texts) await write(text);
}

/** The result, to stdout or to a file that only its owner can read: there whole, or not at all. */
export async function writeResult(result: string | Uint8Array, file: string | undefined): Promise<void> {
	if (file === undefined) return write(result);
	const half = `${file}.${process.pid}.part`;
	try {
		writeFileSync(half, result, { mode: 0o600, flag: 'wx' });
		renameSync(half, file);
	} catch (error) {
		rmSync(half, { force: true });
		throw new Unusable(`Det gick inte att skriva till ${file} (${(error as NodeJS.ErrnoException).code ?? 'okänt fel'}).`);
	}
}
