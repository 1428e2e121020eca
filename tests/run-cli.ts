import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

// A process of its own takes its time where many run at once.
vi.setConfig({ testTimeout: 60_000 });

const BIN = join(import.meta.dirname, '../rodtrad.js');

export type CliRun = { code: number | null; stdout: string; stderr: string; bytes: Buffer };
type Surroundings = { stdin?: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv; nodeArgs?: string[] };

/** Runs the command line as a user does, in a process of its own. */
export async function rodtrad(args: string[], { stdin = '', cwd, env, nodeArgs = [] }: Surroundings = {}): Promise<CliRun> {
	const child = spawn(process.execPath, [...nodeArgs, BIN, ...args], { cwd, env: { ...process.env, ...env } });
	// Whoever does not read to the end closes the pipe.
	child.stdin.on('error', () => undefined);
	child.stdin.end(stdin);
	const [bytes, stderr, code] = await Promise.all([
		whole(child.stdout),
		whole(child.stderr),
		new Promise<number | null>((resolve) => child.once('close', resolve))
	]);
	return { code, bytes, stdout: bytes.toString(), stderr: stderr.toString() };
}

/** A folder of the test's own, gone when it is done. */
export function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'rodtrad-cli-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A file of the test's own; what is no text is written as JSON. */
export function aFile(name: string, content: unknown, folder = aFolder()): string {
	const file = join(folder, name);
	writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
	return file;
}

async function whole(stream: NonNullable<ChildProcess['stdout']>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
