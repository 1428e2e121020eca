import { checkJson } from '#lib/domain/exchange/json-text.ts';
import { MAX_MEGABYTES } from './lines.ts';

export type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

/** Reads bytes as JSON, and says in Swedish what is in the way. What was read is never quoted. */
export function parseJson(bytes: Buffer | null): Parsed {
	if (!bytes) return { ok: false, message: `Längre än ${MAX_MEGABYTES} megabyte läses inte.` };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { ok: false, message: 'Inte text i UTF-8.' };
	}
	const fault = checkJson(text);
	if (fault) return { ok: false, message: `Rad ${fault.line}, tecken ${fault.column}: ${fault.message}` };
	return { ok: true, value: JSON.parse(text) };
}
