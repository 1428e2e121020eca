/** Something wrong in what was read. The pointer is a JSON pointer, with `/` for the whole. */
export type Fault = { file: string; line?: number; pointer: string; message: string };

/** Keys and file names come from outside, and may hold what would move the cursor or break the line. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

export function faultLine({ file, line, pointer, message }: Fault): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return `${place} ${pointer || '/'} ${message}`.replace(CONTROL, '\u{FFFD}');
}

/** What the run has found so far. Its code is what the program ends with: 0 fine, 1 faults found, 2 something was not usable. */
export class Outcome {
	code: 0 | 1 | 2 = 0;

	faults(found: readonly Fault[]): void {
		if (found.length > 0 && this.code === 0) this.code = 1;
		this.#write(found);
	}

	unusable(fault: Fault): void {
		this.code = 2;
		this.#write([fault]);
	}

	#write(faults: readonly Fault[]): void {
		if (faults.length > 0) process.stderr.write(faults.map((fault) => `${faultLine(fault)}\n`).join(''));
	}
}
