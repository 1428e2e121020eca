import { normaliseText } from '../template/answers.ts';
import { pointerOf, type Fault } from './faults.ts';

type Path = readonly (string | number)[];

/** One kind of line ending and one Unicode form, save in what is sealed: a hash stands for it as it is. */
export const normalised = (value: unknown): unknown => mapped(value, [], (text, path) => (isSealed(path) ? text : normaliseText(text)));

/** The same everywhere, to compare what was sealed with what stands. */
export const normalisedWhole = (value: unknown): unknown => mapped(value, [], normaliseText);

/** Half a character cannot be kept, and has no hash. */
export function halfCharacters(value: unknown): Fault[] {
	const faults: Fault[] = [];
	mapped(value, [], (text, path) => {
		if (!text.isWellFormed()) faults.push({ pointer: pointerOf(...path).toWellFormed(), message: 'Här står ett halvt tecken.' });
		return text;
	});
	return faults;
}

/** Every text, and every name of a field at the place of its object. */
function mapped(value: unknown, path: Path, map: (text: string, path: Path) => string): unknown {
	if (typeof value === 'string') return map(value, path);
	if (Array.isArray(value)) return value.map((item, index) => mapped(item, [...path, index], map));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [map(key, [...path, key]), mapped(item, [...path, key], map)]));
}

const isSealed = ([part, , list, , inner]: Path): boolean =>
	part === 'templates' || ((part === 'investigations' || part === 'orders') && list === 'versions' && inner === 'content');
