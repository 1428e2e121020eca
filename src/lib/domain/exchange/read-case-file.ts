import { z } from 'zod';
import { CASE_FILE_FORMAT, CASE_FILE_VERSION, CaseFile } from './case-file.ts';
import { checkReferences } from './check-references.ts';
import type { Fault } from './faults.ts';
import { checkJson } from './json-text.ts';
import { halfCharacters, normalised } from './normalise.ts';
import { schemaFaults } from './schema-faults.ts';

export type ReadCaseFile = { ok: true; file: CaseFile } | { ok: false; faults: Fault[] };

/** SHA-256 of canonical JSON and of bytes. Passed in: the domain reckons with no machinery of its own. */
export type Hashing = { contentHash(content: unknown): string; bytesHash(bytes: Uint8Array): string };

/** Bytes of a file, and so roughly the characters of its text. */
export const LARGEST_CASE_FILE = 20_000_000;
const MOST_FAULTS = 500;

/** Reads a case file, or says everything that is wrong with it and where. Whatever it is given, it answers; it never throws. */
export function readCaseFile(input: string | Uint8Array, hashing: Hashing): ReadCaseFile {
	if (input.length > LARGEST_CASE_FILE) return refused('Filen är större än 20 megabyte.');
	const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decoded(input);
	if (text === undefined) return refused('Filen är inte skriven i UTF-8, eller så är den avklippt mitt i ett tecken.');
	const fault = checkJson(text);
	if (fault) return refused(`Rad ${fault.line}, tecken ${fault.column}: ${fault.message}`);

	return readParsedCaseFile(JSON.parse(text) as unknown, hashing);
}

/** The same of what is parsed already; its text is to have been looked through by `checkJson`. */
export function readParsedCaseFile(parsed: unknown, hashing: Hashing): ReadCaseFile {
	const other = otherFormat(parsed);
	if (other) return { ok: false, faults: [other] };
	const torn = halfCharacters(parsed);
	if (torn.length > 0) return refusedFor(torn);
	const { value, issues } = CaseFile._zod.run({ value: normalised(parsed), issues: [] }, { async: false }) as z.core.ParsePayload<CaseFile>;
	if (issues.length > 0) return refusedFor(schemaFaults(issues.slice(0, MOST_FAULTS).map(whole)), issues.length - MOST_FAULTS);
	const faults = checkReferences(value, hashing);
	return faults.length === 0 ? { ok: true, file: value } : refusedFor(faults);
}

/** Said one by one: a file can have a million faults, and to say all of them would keep everybody else waiting. */
const whole = (issue: z.core.$ZodRawIssue): z.core.$ZodIssue => z.core.util.finalizeIssue(issue, { reportInput: true }, z.core.config());

function refusedFor(faults: Fault[], unsaid = 0): ReadCaseFile {
	const more = Math.max(faults.length - MOST_FAULTS, 0) + Math.max(unsaid, 0);
	if (more <= 0) return { ok: false, faults };
	return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), { pointer: '', message: `Och ${more} fel till.` }] };
}

const refused = (message: string): ReadCaseFile => ({ ok: false, faults: [{ pointer: '', message }] });

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Another kind of file gets one plain answer, not a list of all that a case file has and it has not. */
function otherFormat(parsed: unknown): Fault | undefined {
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || !('format' in parsed) || parsed.format !== CASE_FILE_FORMAT)
		return { pointer: '', message: `Det här är ingen akt: filen börjar inte med "format": "${CASE_FILE_FORMAT}".` };
	if (!('version' in parsed) || parsed.version !== CASE_FILE_VERSION)
		return { pointer: '/version', message: `Filen är skriven i en annan version av formatet. Här läses version ${CASE_FILE_VERSION}.` };
	return undefined;
}
