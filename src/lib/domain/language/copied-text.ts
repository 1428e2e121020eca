import { CERTIFICATE_PHRASES, NOTE_HEADINGS, TEST_TERMS } from './data/certificate-words.ts';
import type { Finding, TextKind } from './mark.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

const certificates = compilePhrases(CERTIFICATE_PHRASES.map((phrase) => [phrase, true] as const));
const tests = wordSet(TEST_TERMS);
const DIAGNOSIS = /(?<![\p{L}\d])[A-TV-Z]\d{2}(?:\.\d{1,2}[A-Z]?|-|[A-Z])?(?![\p{L}\d])/gu;
const CODES = /\b(?:ICD|DSM|diagnoskod\w*|diagnoser?\s*:|huvuddiagnos|bidiagnos\w*)/i;
const TABLE_ROW = /^(?:[^\n\t]*\t){2,}[^\n]*$|^\S[^\n]*?(?: {3,}\S[^\n]*?){2,}$|^[^\n|]*(?:\|[^\n|]*){2,}$/gm;
const HEADING = new RegExp(`(?<=^|[\\n.]\\s*)(${NOTE_HEADINGS.join('|')})[ \\t]*:`, 'giu');
const SHORT: Partial<Record<TextKind, number>> = { goal: 120, activity: 120, how: 200 };

type Place = { from: number; to: number };

/** Pasted certificates, test protocols and records, known by their shape; and whole texts where a few words belong. U25, O07. */
export function findCopiedText(reading: Reading): Finding[] {
	const place = certificate(reading) ?? testProtocol(reading) ?? codeList(reading.text) ?? headings(reading.text) ?? table(reading.text);
	if (place) {
		return [
			{
				...place,
				why: 'Det här ser ut som ett inklistrat intyg, testprotokoll eller journaltext. Här behövs bara det som har betydelse för behovet.',
				suggestion: 'Skriv med egna ord vad underlaget säger om vad personen behöver stöd med, och ange intyget som källa.',
				weight: 2
			}
		];
	}
	const most = SHORT[reading.as];
	if (most === undefined || reading.words.length <= most) return [];
	return [
		{
			from: 0,
			to: reading.text.length,
			why: `Texten har ${reading.words.length} ord. Den ser ut att vara hämtad ur utredningen.`,
			suggestion: 'Skriv bara det som utföraren behöver för just den här aktiviteten.',
			weight: 2
		}
	];
}

function certificate(reading: Reading): Place | null {
	const [found] = findPhrases(certificates, reading.words).filter(({ first }) => !reading.isQuoted[first]);
	return found ? spanOf(reading, found.first, found.last) : null;
}

function testProtocol(reading: Reading): Place | null {
	const terms = reading.words.filter(({ lower }) => tests.has(lower));
	const kinds = new Set(terms.map(({ lower }) => lower));
	const first = terms[0];
	const last = terms.at(-1);
	if (!first || !last || kinds.size < 3) return null;
	const scores = reading.words.filter(
		({ index, lower }) => index >= first.index && index <= last.index + 4 && /^\d{1,3}(?:[.,]\d)?$/.test(lower)
	);
	return scores.length >= 3 ? spanOf(reading, first.index, last.index) : null;
}

function codeList(text: string): Place | null {
	const codes = [...text.matchAll(DIAGNOSIS)];
	const first = codes[0];
	const last = codes.at(-1);
	if (!first || !last || new Set(codes.map(([code]) => code)).size < (CODES.test(text) ? 2 : 3)) return null;
	return { from: first.index, to: last.index + last[0].length };
}

function headings(text: string): Place | null {
	if ((text.match(/:/g)?.length ?? 0) < 3) return null;
	const found = [...text.matchAll(HEADING)];
	const [first, last] = [found[0], found.at(-1)];
	if (!first || !last || new Set(found.map((match) => match[1]?.toLowerCase())).size < 3) return null;
	return { from: first.index + first[0].indexOf(first[1] ?? ''), to: last.index + last[0].length };
}

function table(text: string): Place | null {
	if (!/\t|\||\S {3}/.test(text)) return null;
	const rows = [...text.matchAll(TABLE_ROW)];
	const [first, last] = [rows[0], rows.at(-1)];
	return first && last && rows.length >= 3 ? { from: first.index, to: last.index + last[0].length } : null;
}

const spanOf = ({ words }: Reading, first: number, last: number): Place => ({ from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 });
