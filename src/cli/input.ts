import { createReadStream } from 'node:fs';
import type { Fault } from './faults.ts';
import { joined, linesOf, type Line } from './lines.ts';
import { parseJson } from './parse-json.ts';

/** Where a document was read; the line is given where a file holds several, one a line. */
type Place = { file: string; line?: number };
export type Read = Place & ({ ok: true; value: unknown } | { ok: false; fault: Fault });

/** The documents of the files in turn, `-` being what is piped in. A file is one JSON document, or NDJSON, which is never held in memory whole. */
export async function* readDocuments(files: readonly string[]): AsyncGenerator<Read> {
	for (const file of files) {
		const [name, chunks] = file === '-' ? ['stdin', process.stdin] : [file, createReadStream(file)];
		try {
			yield* readFrom(name, chunks as AsyncIterable<Buffer>);
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code;
			if (code === undefined) throw error;
			yield unreadable({ file: name }, WHY_UNREADABLE[code] ?? `Kan inte läsas (${code}).`);
		}
	}
}

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
	ENOENT: 'Filen finns inte.',
	EISDIR: 'Det är en mapp, inte en fil.',
	EACCES: 'Filen får du inte läsa.'
};

async function* readFrom(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Read> {
	const lines = linesOf(chunks);
	const begun = [...(await taken(lines)), ...(await taken(lines))];
	const [first, second] = begun;
	if (!first) yield unreadable({ file }, 'Filen är tom.');
	else if (second && isOneALine(first, second)) {
		for await (const { number, bytes } of chained(begun, lines)) yield document({ file, line: number }, bytes);
	} else yield document({ file }, await joined(chained(begun, lines)));
}

async function taken(lines: AsyncIterator<Line>): Promise<Line[]> {
	const next = await lines.next();
	return next.done ? [] : [next.value];
}

async function* chained(begun: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<Line> {
	yield* begun;
	yield* rest;
}

/** A document set on several lines begins with a line that is no document, and goes on with another. */
function isOneALine(first: Line, second: Line): boolean {
	if (parseJson(first.bytes).ok) return true;
	const next = parseJson(second.bytes);
	return next.ok && typeof next.value === 'object' && !first.bytes?.toString('latin1').trim().endsWith('[');
}

function document(place: Place, bytes: Buffer | null): Read {
	const parsed = parseJson(bytes);
	return parsed.ok ? { ...place, ok: true, value: parsed.value } : unreadable(place, parsed.message);
}

const unreadable = (place: Place, message: string): Read => ({ ...place, ok: false, fault: { ...place, pointer: '', message } });
