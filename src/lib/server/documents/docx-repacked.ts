import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The same Word file without the clock: its parts in order of name with one fixed time, its own dates those of the document. */
export function repacked(file: Uint8Array, asOf: string): Uint8Array {
	const parts = unzipSync(file);
	const zip: Zippable = {};
	// A zip holds local time: the first day it knows is the same numbers in every time zone.
	const mtime = new Date(1980, 0, 1);
	// The kind of file is told by its first part.
	for (const name of Object.keys(parts).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))) {
		const part = parts[name] ?? new Uint8Array();
		zip[name] = [name === 'docProps/core.xml' ? dated(part, asOf) : part, { mtime, level: 6, os: 0 }];
	}
	return zipSync(zip);
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);

function dated(core: Uint8Array, asOf: string): Uint8Array {
	const instant = new Date(asOf).toISOString().replace(/\.\d+Z$/, 'Z');
	return strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`));
}
