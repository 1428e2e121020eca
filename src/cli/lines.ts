/** Beyond this a single document is not read: it is no case file, and would fill the memory. */
export const MAX_MEGABYTES = 20;
const MOST_BYTES = MAX_MEGABYTES * 1e6;
const LINE_FEED = 0x0a;

/** A line that is not blank, with its number in the file; null where it is too long to be read. */
export type Line = { number: number; bytes: Buffer | null };

/** The lines of a stream, as bytes: what is no UTF-8 is found out line by line. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
	let number = 1;
	let parts: Buffer[] = [];
	let size = 0;
	const take = (part: Buffer): void => {
		size += part.length;
		if (size <= MOST_BYTES) parts.push(part);
		else parts = [];
	};
	const line = (): Line => ({ number, bytes: size > MOST_BYTES ? null : Buffer.concat(parts) });

	for await (const chunk of chunks) {
		let from = 0;
		for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
			take(chunk.subarray(from, to));
			if (!isBlank(line())) yield line();
			[number, parts, size, from] = [number + 1, [], 0, to + 1];
		}
		take(chunk.subarray(from));
	}
	if (!isBlank(line())) yield line();
}

/** The lines as one text again, each at its number; null where that would be too long to be read. */
export async function joined(lines: AsyncIterable<Line>): Promise<Buffer | null> {
	const parts: Buffer[] = [];
	let size = 0;
	let at = 1;
	for await (const { number, bytes } of lines) {
		size += bytes?.length ?? Infinity;
		if (!bytes || size > MOST_BYTES) return null;
		parts.push(Buffer.alloc(number - at, LINE_FEED), bytes);
		at = number;
	}
	return Buffer.concat(parts);
}

const isBlank = ({ bytes }: Line): boolean => bytes !== null && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
