import type { SchemaFault } from '#lib/domain/schema-faults.ts';
import { Outcome } from './faults.ts';
import { readDocuments } from './input.ts';
import { write } from './output.ts';

type Check = (document: unknown) => { ok: true } | { ok: false; faults: readonly SchemaFault[] };

/** Checks every document of the files, tells what is wrong with each, and at last how many there were. */
export async function checkDocuments(files: readonly string[], [one, many]: readonly [string, string], check: Check): Promise<void> {
	const outcome = new Outcome();
	let checked = 0;
	let faulty = 0;
	for await (const read of readDocuments(files)) {
		checked++;
		const result = read.ok ? check(read.value) : read;
		if (result.ok) continue;
		faulty++;
		if ('fault' in result) outcome.unusable(result.fault);
		else outcome.faults(result.faults.map((fault) => ({ file: read.file, line: read.line, ...fault })));
	}
	const counted = `${checked} ${checked === 1 ? one : many}`;
	await write(faulty === 0 ? `${counted} utan fel.\n` : `${counted}, ${faulty} med fel.\n`);
	process.exitCode = outcome.code;
}
