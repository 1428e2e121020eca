import { z } from 'zod';
import { isDay } from './template/day.ts';

/** Building blocks of forms. Everything typed stays text here, so that what could not be read can be shown again as it was typed. */

export const requiredText = (message: string, max = 200) =>
	z
		.string()
		.trim()
		.min(1, { error: message })
		.max(max, { error: tooLong(max) });

export const optionalText = (max = 200) =>
	z
		.string()
		.trim()
		.max(max, { error: tooLong(max) });

export const requiredDay = (message: string) =>
	z
		.string()
		.trim()
		.min(1, { error: message })
		.refine((text) => text === '' || isDay(text), { error: NO_DAY });

export const optionalDay = () =>
	z
		.string()
		.trim()
		.refine((text) => text === '' || isDay(text), { error: NO_DAY });

/** One of a closed list with nothing chosen beforehand. */
export const choice = <Id extends string>(ids: readonly Id[], message: string) => z.enum(ids, { error: message }).default('' as Id);

/** The revision the form was drawn from; 0 for something new. */
export const revision = () => z.number().int().min(0).default(0);

export const idsOf = <Id extends string>(names: Readonly<Record<Id, unknown>>): Id[] => Object.keys(names) as Id[];

export const blankToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Days of what has already happened, typed as days to come. A schema does not know what day it is; the action does. */
export const futureDays = <Field extends string>(typed: Readonly<Record<Field, string>>, fields: readonly Field[], today: string) =>
	fields.filter((field) => typed[field] > today).map((field) => ({ field, message: 'Den dagen har inte varit än.' }));

/** A rule over several fields is told together with the faults of the single ones, not in a second round. */
export const TOLD_AT_ONCE = { when: () => true };

const NO_DAY = 'Skriv datumet som ÅÅÅÅ-MM-DD.';
const tooLong = (max: number) => `Texten får vara högst ${max} tecken.`;
