import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import type { Importer } from '#lib/server/exchange/importer.ts';
import type { Place } from './faults.ts';
import { linesOf } from './lines.ts';

type Kept = { place: Place; file: CaseFile };
export type Spool = { add(kept: Kept): void; all(importer: Importer): AsyncGenerator<Kept & { importer: Importer }> };

/** What was read and found fine, kept beside the database until everything has been: stdin can be read only once, and memory is not enough. */
export async function withSpool<T>(folder: string, work: (spool: Spool) => Promise<T>): Promise<T> {
	const name = join(folder, `import-${process.pid}.ndjson`);
	const descriptor = openSync(name, 'wx', 0o600);
	try {
		return await work({
			add: ({ place, file }) => void writeSync(descriptor, `${JSON.stringify({ place, file })}\n`),
			async *all(importer) {
				for await (const { bytes } of linesOf(createReadStream(name))) yield { ...(JSON.parse(String(bytes)) as Kept), importer };
			}
		});
	} finally {
		closeSync(descriptor);
		rmSync(name, { force: true });
	}
}
