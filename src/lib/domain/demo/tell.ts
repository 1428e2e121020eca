import type { Random } from './random.ts';

/** Words that differ from case to case, by the name they have in a story: {given}, {hon}, {relative}. */
export type Slots = Readonly<Record<string, string>>;

/**
 * Tells the texts of a story as they are in one case: of [this|that] one is chosen and every {slot} is filled. [#key:this|that] is
 * chosen once for the whole case, so that a goal, its sign and its activity stay about the same thing.
 */
export function tellerOf(random: Random, slots: Slots) {
	const kept = new Map<string, number>();

	function choose(alternatives: string[], key: string | undefined): string {
		const index = key === undefined ? random.between(0, 1e6) : (kept.get(key) ?? random.between(0, 1e6));
		if (key !== undefined) kept.set(key, index);
		return alternatives[index % alternatives.length] ?? '';
	}

	return function tell(text: string, others: Slots = {}): string {
		let chosen = text;
		// From the inside out: an alternative may hold alternatives.
		while (ALTERNATIVES.test(chosen))
			chosen = chosen.replace(ALTERNATIVES, (_all, key: string | undefined, list: string) => choose(list.split('|'), key));
		return chosen.replace(/\{(\w+)\}(s(?![a-zåäö]))?/g, (_all, name: string, genitive = '') => {
			const word = others[name] ?? slots[name];
			if (word === undefined) throw new Error(`The story has no ${name}: ${text}`);
			return /[sxz]$/.test(word) ? word : word + genitive;
		});
	};
}

const ALTERNATIVES = /\[(?:#(\w+):)?([^[\]]*)\]/;

export type Tell = ReturnType<typeof tellerOf>;
