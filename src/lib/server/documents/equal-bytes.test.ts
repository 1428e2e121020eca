import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { documentHashes } from '../../../../tests/document-hashes.ts';
import { rest } from './queue.ts';

const run = promisify(execFile);
const inAnotherProcess = async (env: Record<string, string>): Promise<unknown> =>
	JSON.parse((await run(process.execPath, ['tests/document-hashes.ts'], { env: { ...process.env, ...env, NODE_OPTIONS: '' } })).stdout);

// Whole documents are set and read back; the machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });
afterAll(rest);

test('the same content is the same bytes in every form, in another process, another zone and another language', async () => {
	const here = await documentHashes();
	expect(Object.keys(here)).toHaveLength(12);
	expect(new Set(Object.values(here)).size).toBe(12);
	const elsewhere = await Promise.all([
		inAnotherProcess({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' }),
		inAnotherProcess({ TZ: 'America/Anchorage', LANG: 'C' })
	]);
	for (const hashes of elsewhere) expect(hashes).toEqual(here);
	expect(await documentHashes()).toEqual(here);
});
