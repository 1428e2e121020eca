import { InvalidArgumentError } from 'commander';

/** A day in the calendar, as an argument. */
export function dayOption(text: string): string {
	const exists = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T12:00:00Z`).toJSON()?.startsWith(text);
	if (!exists) throw new InvalidArgumentError('Skriv en dag som finns, som 2026-11-24.');
	return text;
}
