import { createReadStream } from 'node:fs';
import type { Fault } from '#lib/domain/exchange/faults.ts';
import type { Place, Unreadable } from './faults.ts';
import { joined, linesOf, type Line } from './lines.ts';
import { parseJson } from './parse-json.ts';

type Reader<T> = (parsed: unknown) => ({ ok: true } & T) | { ok: false; faults: Fault[] };
/** What a file holds at a place: something that was read, or all that is wrong with it. */
export type Read<T> = ({ ok: true; place: Place } & T) | ({ ok: false } & Unreadable);

/** Reads what the files hold in turn, `-` being what is piped in. A file is one JSON document, or NDJSON, which is never held in memory whole. */
export async function* readAll<T>(files: readonly string[], reader: Reader<T>): AsyncGenerator<Read<T>> {
	for await (const { place, ...parsed } of documentsOf(files)) {
		if (!parsed.ok) {
			yield { ok: false, place, usable: false, faults: [{ pointer: '', message: parsed.message }] };
			continue;
		}
		const read = reader(parsed.value);
		yield read.ok ? { ...read, place } : { ok: false, place, usable: true, faults: read.faults };
	}
}

type Document = { place: Place } & ReturnType<typeof parseJson>;

async function* documentsOf(files: readonly string[]): AsyncGenerator<Document> {
	for (const name of files) {
		const [file, chunks] = name === '-' ? ['stdin', process.stdin] : [name, createReadStream(name)];
		try {
			yield* readFrom(file, chunks as AsyncIterable<Buffer>);
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code;
			if (code === undefined || !WHY_UNREADABLE[code]) throw error;
			yield { place: { file }, ok: false, message: WHY_UNREADABLE[code] };
		}
	}
}

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
	ENOENT: 'Filen finns inte.',
	ENOTDIR: 'Filen finns inte.',
	EISDIR: 'Det är en mapp, inte en fil.',
	EACCES: 'Filen får du inte läsa.',
	ENAMETOOLONG: 'Filen finns inte.',
	EIO: 'Filen går inte att läsa.'
};

async function* readFrom(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Document> {
	const lines = linesOf(chunks);
	const begun = [...(await taken(lines)), ...(await taken(lines))];
	const [first, second] = begun;
	if (!first) yield { place: { file }, ok: false, message: 'Filen är tom.' };
	else if (second && isOneALine(first, second)) {
		for await (const { number, bytes } of chained(begun, lines)) yield { place: { file, line: number }, ...parseJson(bytes) };
	} else yield { place: { file }, ...parseJson(await joined(chained(begun, lines))) };
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
