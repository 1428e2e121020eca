import { Outcome } from './faults.ts';
import type { Read } from './input.ts';
import { write } from './output.ts';

/** Tells what is wrong with each that is read, and at last how many there were. */
export async function checkAll(all: AsyncIterable<Read<object>>, [one, many]: readonly [string, string]): Promise<void> {
	const outcome = new Outcome();
	let checked = 0;
	let faulty = 0;
	for await (const read of all) {
		checked++;
		if (read.ok) continue;
		faulty++;
		outcome.add(read);
	}
	const counted = `${checked} ${checked === 1 ? one : many}`;
	await write(faulty === 0 ? `${counted} utan fel.\n` : `${counted}, ${faulty} med fel.\n`);
	process.exitCode = outcome.code;
}
