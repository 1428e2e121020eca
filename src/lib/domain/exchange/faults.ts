/** What is wrong with a file, and where: a JSON Pointer (RFC 6901), empty for the file as a whole. Never a value out of the file. */
export type Fault = { pointer: string; message: string };

export const pointerOf = (...parts: readonly PropertyKey[]): string =>
	parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Ids and names of fields are told, but a hostile one does not fill the page. */
export const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The indexes of what has stood before in the list. */
export const repeats = (keys: readonly string[]): number[] => {
	const seen = new Set<string>();
	return keys.flatMap((key, index) => (seen.has(key) || !seen.add(key) ? [index] : []));
};
