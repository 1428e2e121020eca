import type { z } from 'zod';
import { brief, pointerOf, type Fault } from './faults.ts';

type Issue = z.core.$ZodIssue;

/** What the schema did not take, in Swedish and with its place. Values are not told: they are somebody's life. */
export const schemaFaults = (issues: readonly Issue[]): Fault[] => issues.flatMap(faultsOf);

function faultsOf(issue: Issue): Fault[] {
	const pointer = pointerOf(...issue.path);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({ pointer: pointerOf(...issue.path, brief(key)), message: 'Formatet har inget sådant fält.' }));
	const meant = issue.code === 'invalid_union' && nearest(issue.errors);
	if (meant) return meant.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
	return [{ pointer, message: messageOf(issue) }];
}

/** Of several shapes, the one that is less wrong than every other is the one that was meant. */
function nearest(shapes: readonly Issue[][]): Issue[] | undefined {
	const fewest = Math.min(...shapes.map(({ length }) => length));
	const near = shapes.filter(({ length }) => length === fewest);
	return near.length === 1 ? near[0] : undefined;
}

function messageOf(issue: Exclude<Issue, { code: 'unrecognized_keys' }>): string {
	if (issue.input === undefined && issue.code !== 'invalid_union') return 'Fältet saknas.';
	if (issue.input === null) return 'Här står null. Det som inte är känt lämnas bort ur filen.';
	switch (issue.code) {
		case 'invalid_type':
			return `Här ska det stå ${TYPES[issue.expected] ?? 'något annat'}.`;
		case 'invalid_value':
			return issue.values.length === 1
				? `Här ska det stå ${String(issue.values[0])}.`
				: `Här ska det stå något av: ${issue.values.map(String).join(', ')}.`;
		case 'invalid_format':
			return `Här ska det stå ${FORMATS[issue.format] ?? 'ett id eller en kontrollsumma i rätt form'}.`;
		case 'too_small':
			if (issue.origin !== 'number') return 'Här saknas innehåll.';
			return issue.inclusive === false
				? `Talet är för litet. Det ska vara mer än ${issue.minimum}.`
				: `Talet är för litet. Det minsta är ${issue.minimum}.`;
		case 'too_big':
			return issue.origin === 'number'
				? `Talet är för stort. Det största är ${issue.maximum}.`
				: `Texten är längre än ${issue.maximum} tecken.`;
		case 'invalid_key':
			return 'Nyckeln har inte rätt form.';
		case 'invalid_union':
			return 'Det som står här har ingen av de former som formatet känner.';
		case 'not_multiple_of':
		case 'invalid_element':
		case 'custom':
			return 'Värdet tas inte emot.';
	}
}

const TYPES: Partial<Record<string, string>> = {
	string: 'en text',
	number: 'ett tal',
	int: 'ett heltal',
	boolean: 'true eller false',
	array: 'en lista',
	object: 'ett objekt',
	record: 'ett objekt'
};
const FORMATS: Partial<Record<string, string>> = {
	date: 'en dag som finns, som 2026-11-23',
	datetime: 'en tidpunkt i UTC, som 2026-11-23T13:32:59.000Z',
	base64: 'innehåll i base64',
	safeint: 'ett heltal'
};
