import { z } from 'zod';

/** Something in a document that does not follow its schema: where, as a JSON pointer (RFC 6901), and what is wrong, never what stood there. */
export type SchemaFault = { pointer: string; message: string };
export type ReadBySchema<T> = { ok: true; value: T } | { ok: false; faults: SchemaFault[] };

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** Reads a document by its schema; all that is wrong is told in Swedish. */
export function readBySchema<T>(schema: z.ZodType<T>, document: unknown): ReadBySchema<T> {
	const read = schema.safeParse(document, { error: inSwedish });
	return read.success ? { ok: true, value: read.data } : { ok: false, faults: read.error.issues.flatMap((issue) => faultsOf(issue, [])) };
}

export const pointerTo = (path: readonly PropertyKey[]): string =>
	path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function faultsOf(issue: Issue, above: readonly PropertyKey[]): SchemaFault[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), message: 'Finns inte här.' }));
	if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearest(issue.errors).flatMap((inner) => faultsOf(inner, path));
	return [{ pointer: pointerTo(path), message: issue.message }];
}

/** Of several shapes, the one that fits best is the one that was meant. */
const nearest = (shapes: readonly Issue[][]): Issue[] => shapes.reduce((best, shape) => (shape.length < best.length ? shape : best));

function inSwedish(issue: RawIssue): string | undefined {
	if (issue.input === undefined && issue.code !== 'custom') return 'Saknas.';
	switch (issue.code) {
		case 'invalid_type':
			return `Ska vara ${TYPES[issue.expected] ?? issue.expected}.`;
		case 'invalid_value': {
			const values = issue.values.map((value) => JSON.stringify(value));
			return values.length === 1 ? `Ska vara ${values[0]}.` : `Ska vara något av ${values.join(', ')}.`;
		}
		case 'too_small':
			return tooSmall(issue);
		case 'too_big':
			return `Får vara högst ${issue.maximum}${UNITS[issue.origin] ?? ''}.`;
		case 'invalid_format':
			return FORMATS[issue.format] ?? (issue.pattern ? `Ska ha formen ${issue.pattern}.` : 'Har fel form.');
		case 'invalid_union':
			return 'Är inget av det som kan stå här.';
		case 'custom':
			return undefined;
		default:
			return 'Kan inte stå här.';
	}
}

function tooSmall({ origin, minimum, inclusive }: { origin: string; minimum: number | bigint; inclusive?: boolean }): string {
	if (UNITS[origin] !== undefined) return minimum === 1 ? 'Får inte vara tom.' : `Ska vara minst ${minimum}${UNITS[origin]}.`;
	return inclusive === false ? `Ska vara mer än ${minimum}.` : `Ska vara minst ${minimum}.`;
}

const TYPES: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'ett tal',
	int: 'ett heltal',
	boolean: 'true eller false',
	array: 'en lista',
	object: 'ett objekt',
	record: 'ett objekt',
	null: 'null'
};
const UNITS: Readonly<Record<string, string>> = { string: ' tecken', array: ' stycken' };
const FORMATS: Readonly<Record<string, string>> = {
	date: 'Ska vara en dag, som 2026-11-24.',
	datetime: 'Ska vara en tidpunkt, som 2026-11-24T14:32:00.000Z.',
	uuid: 'Ska vara ett id (UUID).',
	guid: 'Ska vara ett id (UUID).'
};
