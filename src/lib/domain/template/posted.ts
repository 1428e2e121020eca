import type { Path } from './answers.ts';
import type { Fields } from './fields.ts';

const BETWEEN = '|';

/** The name a unit's field has in a form that holds many units. */
export const fieldName = (path: Path, field: string): string => `${path}${BETWEEN}${field}`;

/** The id of the control: a name without what CSS and addresses trip on. */
export const fieldId = (path: Path, field = 'value'): string =>
	`${path}-${field}`.replaceAll('/', '_').replaceAll('.', '-').replaceAll(':', '-');

/** Sorts a posted form by unit. A field with several values is a list. */
export function readPosted(entries: Iterable<[string, unknown]>): ReadonlyMap<Path, Fields> {
	const units = new Map<Path, Record<string, string | string[]>>();
	for (const [name, value] of entries) {
		const at = name.lastIndexOf(BETWEEN);
		if (at < 0 || typeof value !== 'string') continue;
		const path = name.slice(0, at);
		const field = name.slice(at + 1);
		const fields = units.get(path) ?? {};
		const known = fields[field];
		fields[field] = known === undefined ? value : [known, value].flat();
		units.set(path, fields);
	}
	return units;
}
