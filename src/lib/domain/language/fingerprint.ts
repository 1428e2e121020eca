import { halfSipHash, hashKey, wordsOf, type HashKey } from './half-sip-hash.ts';
import { readWords } from './words.ts';

/** One chosen passage: its hash is what is kept and looked up; where it stands is only known while the text is at hand. */
export type Print = { hash: number; from: number; to: number };
export type Fingerprint = readonly Print[];
/** Passages that come from the template, and count for nothing. */
export type Boilerplate = ReadonlySet<number>;

/** Words in a passage, and passages in a window: every equal run of 23 words shares at least one print (winnowing, Schleimer et al. 2003). */
const PASSAGE = 8;
const WINDOW = 16;

/** Keyed, so that the hashes kept in the database tell nothing of the text without the key. A text under eight words has none. */
export const fingerprint = (text: string, key: string, boilerplate: Boilerplate = new Set()): Fingerprint =>
	winnow(passages(text, hashKey(key)).filter(({ hash }) => !boilerplate.has(hash)));

/** Every passage of the texts a template prints. */
export function boilerplate(texts: Iterable<string>, key: string): Boilerplate {
	const secret = hashKey(key);
	return new Set([...texts].flatMap((text) => passages(text, secret).map(({ hash }) => hash)));
}

/** The share of the first fingerprint found in the second, 0–1. */
export function overlap(a: Fingerprint, b: Fingerprint): number {
	if (a.length === 0) return 0;
	return found(a, new Set(b.map(({ hash }) => hash))).length / a.length;
}

/** Where the text of the first fingerprint holds passages known from elsewhere, joined where they meet. */
export function sharedPassages(a: Fingerprint, elsewhere: ReadonlySet<number>): { from: number; to: number }[] {
	const places: { from: number; to: number }[] = [];
	for (const { from, to } of found(a, elsewhere)) {
		const before = places.at(-1);
		if (before && from <= before.to + 1) before.to = Math.max(before.to, to);
		else places.push({ from, to });
	}
	return places;
}

const found = (prints: Fingerprint, hashes: ReadonlySet<number>): Fingerprint => prints.filter(({ hash }) => hashes.has(hash));

function passages(text: string, key: HashKey): Print[] {
	const words = readWords(text);
	const hashes = words.map(({ lower }) => halfSipHash(key, wordsOf(lower)) | 0);
	return words.slice(0, Math.max(0, words.length - PASSAGE + 1)).map(({ from }, at) => ({
		hash: halfSipHash(key, hashes.slice(at, at + PASSAGE)),
		from,
		to: words[at + PASSAGE - 1]?.to ?? from
	}));
}

/** Of every window the passage with the least hash, the rightmost of equals, each once. */
function winnow(all: readonly Print[]): Print[] {
	if (all.length === 0) return [];
	const chosen: Print[] = [];
	for (let start = 0; start <= Math.max(0, all.length - WINDOW); start++) {
		let least = all[start] as Print;
		for (const print of all.slice(start + 1, start + WINDOW)) if (print.hash <= least.hash) least = print;
		if (chosen.at(-1) !== least) chosen.push(least);
	}
	return chosen;
}
