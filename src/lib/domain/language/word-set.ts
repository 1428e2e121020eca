/** A set of words where `städ*` and `*personal` stand for any ending and beginning. */
export type WordSet = { has: (lower: string) => boolean };

export function wordSet(forms: Iterable<string>): WordSet {
	const whole = new Set<string>();
	const starts = new Map<string, string[]>();
	const ends: string[] = [];
	for (const form of forms) {
		if (form.endsWith('*')) {
			const stem = form.replaceAll('*', '');
			const key = stem.slice(0, 2);
			starts.set(key, [...(starts.get(key) ?? []), stem]);
		} else if (form.startsWith('*')) ends.push(form.slice(1));
		else whole.add(form);
	}
	return {
		has: (lower) =>
			whole.has(lower) ||
			(starts.get(lower.slice(0, 2))?.some((stem) => lower.startsWith(stem)) ?? false) ||
			ends.some((end) => lower.endsWith(end) && lower.length > end.length)
	};
}
