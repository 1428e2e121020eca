import { normaliseText } from './answers.ts';

/** What one saveable unit posts, named relative to the unit. */
export type Fields = Readonly<Record<string, string | string[]>>;

/** The text of a field as it was typed. */
export const rawText = (fields: Fields, name: string): string => normaliseText([fields[name] ?? ''].flat()[0] ?? '');

/** What was typed in a field, without the spaces around it; null where nothing else was. */
export const typedText = (fields: Fields, name: string): string | null => rawText(fields, name).trim() || null;

/** Only what has a value: absent, not null. */
export function present<Name extends string>(record: Readonly<Partial<Record<Name, string | null>>>): Partial<Record<Name, string>> {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'string')) as Partial<Record<Name, string>>;
}

export const oneIn = <Id extends string>(ids: readonly Id[], typed: string | null | undefined): Id | null =>
	ids.find((id) => id === typed) ?? null;

export const keysOf = <Id extends string>(record: Readonly<Record<Id, unknown>>): Id[] => Object.keys(record) as Id[];
