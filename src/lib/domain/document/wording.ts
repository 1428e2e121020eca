/** The parts that are there, with commas between. */
export const listed = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(', ');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence ends once, however it was typed. */
export const sentence = (text: string): string => (/[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** A lead-in, as a colon or the label's own question mark ends it. */
export const leadIn = (label: string): string => (/[.?!:]$/.test(label) ? `${label} ` : `${label}: `);

/** «Saras», but «Niklas» as it is. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

export const inAndOut = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;
