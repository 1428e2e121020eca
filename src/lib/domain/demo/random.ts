/** Chance that is the same every time: a seed goes in, and the same numbers come out. */
export class Random {
	#state: number;

	constructor(seed: string) {
		this.#state = mixed(seed);
	}

	/** From 0 up to, but not, 1 (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let some = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		some ^= some + Math.imul(some ^ (some >>> 7), some | 61);
		return ((some ^ (some >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from the first to the last, both included. */
	between(first: number, last: number): number {
		return first + Math.floor(this.next() * (last - first + 1));
	}

	pick<Thing>(things: readonly Thing[]): Thing {
		const thing = things[Math.floor(this.next() * things.length)];
		if (thing === undefined) throw new Error('There is nothing to pick from.');
		return thing;
	}

	happens(probability: number): boolean {
		return this.next() < probability;
	}

	hex(digits: number): string {
		return Array.from({ length: digits }, () => this.between(0, 15).toString(16)).join('');
	}
}

/** FNV-1a, so that neighbouring seeds begin far from each other. */
function mixed(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return (hash ^ (hash >>> 13)) | 0;
}
