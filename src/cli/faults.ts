import type { Fault } from '#lib/domain/exchange/faults.ts';

/** Where something was read; the line is given where a file holds several, one a line. */
export type Place = { file: string; line?: number };
/** What could not be taken as it is. Not usable is what is no JSON at all, or could not be read. */
export type Unreadable = { place: Place; usable: boolean; faults: readonly Fault[] };

/** What a run has found so far. Its code is what the program ends with: 0 fine, 1 faults found, 2 something was not usable. */
export class Outcome {
	code: 0 | 1 | 2 = 0;

	/** Tells of the faults on stderr, a line each. */
	add({ place, usable, faults }: Unreadable): void {
		this.code = usable && this.code !== 2 ? 1 : 2;
		process.stderr.write(faults.map((fault) => `${faultLine(place, fault)}\n`).join(''));
	}
}

/** Names of fields and files come from outside, and may hold what would move the cursor or break the line. */
export const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** FILE[:line] POINTER message, with `/` for the document as a whole. */
function faultLine({ file, line }: Place, { pointer, message }: Fault): string {
	return `${file}${line === undefined ? '' : `:${line}`} ${pointer || '/'} ${message}`.replace(CONTROL, '\u{FFFD}');
}
