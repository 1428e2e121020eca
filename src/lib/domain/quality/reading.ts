import type { Mark, TextCase, TextKind } from '../language/mark.ts';

/** Reads a text and marks it. A text already read is not read again, so an edit costs what it changed. */
export type Reading = (text: string, as: TextKind) => readonly Mark[];

/** `check` is `checkText`; what is kept is kept for one case only. */
export function readingOf(check: (text: string, options: { as: TextKind; case?: TextCase }) => readonly Mark[], known: TextCase): Reading {
	const kept = new Map<string, readonly Mark[]>();
	return (text, as) => {
		const key = `${as}\n${text}`;
		const marks = kept.get(key) ?? check(text, { as, case: known });
		kept.set(key, marks);
		return marks;
	};
}
