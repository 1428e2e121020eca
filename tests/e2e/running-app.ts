import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RunningApp = {
	origin: string;
	dataFolder: string;
	output: () => string;
	stop: (options?: { keepData?: boolean }) => Promise<void>;
	/** As a power cut would: nothing is said, and the data stays. */
	kill: () => Promise<void>;
};

/** Starts the built app as a user would, on a port and a data folder of its own. */
export async function startApp({ from, args = [] }: { from?: string; args?: string[] }): Promise<RunningApp> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'rodtrad-e2e-'));
	if (from) cpSync(from, dataFolder, { recursive: true });
	const port = await freePort();
	const child = spawn(process.execPath, ['server.js', ...args], {
		env: { ...process.env, PORT: String(port), DATA_FOLDER: dataFolder, ORIGIN: `http://localhost:${port}` }
	});
	let output = '';
	const take = (text: Buffer) => (output += text.toString());
	child.stdout.on('data', take);
	child.stderr.on('data', take);
	await untilServing(child, () => output);
	return {
		origin: `http://localhost:${port}`,
		dataFolder,
		output: () => output,
		stop: async ({ keepData = false } = {}) => {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGTERM');
			await gone;
			if (!keepData) rmSync(dataFolder, { recursive: true, force: true });
		},
		kill: async () => {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await gone;
		}
	};
}

async function untilServing(child: ChildProcess, output: () => string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		child.stdout?.on('data', () => output().includes('är igång') && resolve());
		child.once('exit', () => reject(new Error(`The app did not start:\n${output()}`)));
	});
}

async function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
