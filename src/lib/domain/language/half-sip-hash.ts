/** HalfSipHash-2-4 (Aumasson, Bernstein): a small keyed hash, here of 32-bit words. Without the key nobody can tell what was hashed. */
export type HashKey = readonly [number, number];

/** The first 53 of 64 bits, so that the value is a whole number everywhere, also in a column. */
export function halfSipHash([k0, k1]: HashKey, words: readonly number[]): number {
	let v0 = k0;
	let v1 = k1 ^ 0xee;
	let v2 = 0x6c796765 ^ k0;
	let v3 = 0x74656462 ^ k1;

	const round = () => {
		v0 = (v0 + v1) | 0;
		v1 = rotate(v1, 5) ^ v0;
		v0 = rotate(v0, 16);
		v2 = (v2 + v3) | 0;
		v3 = rotate(v3, 8) ^ v2;
		v0 = (v0 + v3) | 0;
		v3 = rotate(v3, 7) ^ v0;
		v2 = (v2 + v1) | 0;
		v1 = rotate(v1, 13) ^ v2;
		v2 = rotate(v2, 16);
	};
	const rounds = (count: number) => {
		for (let done = 0; done < count; done++) round();
	};

	for (const word of [...words, (words.length * 4) << 24]) {
		v3 ^= word;
		rounds(2);
		v0 ^= word;
	}
	v2 ^= 0xee;
	rounds(4);
	const low = v1 ^ v3;
	v1 ^= 0xdd;
	rounds(4);
	const high = v1 ^ v3;
	return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}

/** A key out of a secret text of any length. */
export function hashKey(secret: string): HashKey {
	const words = wordsOf(secret);
	return [halfSipHash([0, 1], words) | 0, halfSipHash([1, 0], words) | 0];
}

/** A text as 32-bit words, four letters in two words. */
export function wordsOf(text: string): number[] {
	const words: number[] = [text.length];
	for (let at = 0; at < text.length; at += 2) words.push((text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) || 0));
	return words;
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
