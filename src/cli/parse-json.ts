import { MAX_MEGABYTES } from './lines.ts';

export type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

/** Nothing the program writes is nested half as deep; a document that is would break whatever walks through it. */
const MAX_DEPTH = 200;

/** Reads bytes as JSON, and says in Swedish what is in the way. What was read is never quoted. */
export function parseJson(bytes: Buffer | null): Parsed {
	if (!bytes) return { ok: false, message: `Längre än ${MAX_MEGABYTES} megabyte läses inte.` };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { ok: false, message: 'Inte text i UTF-8.' };
	}
	try {
		const value: unknown = JSON.parse(text);
		return isTooDeep(value) ? { ok: false, message: `Nästlat i fler än ${MAX_DEPTH} nivåer.` } : { ok: true, value };
	} catch (error) {
		return { ok: false, message: `Inte giltig JSON${whereIn(text, String(error))}.` };
	}
}

function whereIn(text: string, said: string): string {
	const position = said.includes('Unexpected end') ? text.length : Number(/at position (\d+)/.exec(said)?.[1] ?? NaN);
	if (Number.isNaN(position)) return '';
	if (position >= text.trimEnd().length) return ': texten tar slut för tidigt';
	const before = text.slice(0, position).split('\n');
	return `: rad ${before.length}, tecken ${(before.at(-1)?.length ?? 0) + 1}`;
}

function isTooDeep(value: unknown): boolean {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH) return true;
		level = level.flatMap((inner) => (typeof inner === 'object' && inner !== null ? Object.values(inner) : []));
	}
	return false;
}
