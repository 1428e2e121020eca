import type { Random } from './random.ts';

/** Ids shaped as UUIDv7, each later than the one before: entries are read in the order of their ids. */
export function idsFrom(random: Random, day: string): () => string {
	let at = Date.parse(`${day}T07:00:00Z`);
	return () => {
		at += 1000;
		const time = at.toString(16).padStart(12, '0');
		return `${time.slice(0, 8)}-${time.slice(8)}-7${random.hex(3)}-${'89ab'.charAt(random.between(0, 3))}${random.hex(3)}-${random.hex(12)}`;
	};
}
