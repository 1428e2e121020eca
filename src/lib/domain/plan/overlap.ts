/** How much of one text is said in the words of another, 0–1: a plan's *how* that only repeats *what* is no method (P03). */
export function overlapOf(text: string, other: string): number {
	const words = wordsOf(text);
	const known = new Set(wordsOf(other));
	return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
