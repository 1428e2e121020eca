import { once } from 'node:events';

/** Writes to stdout, and waits when whoever reads is slower. Messages go to stderr instead. */
export async function write(text: string | Uint8Array): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
