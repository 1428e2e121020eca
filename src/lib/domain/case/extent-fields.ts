import { z } from 'zod';
import { optionalText } from '../form-fields.ts';
import { Extent, WEEKLY_BANDS, type ExtentUnit } from './extent.ts';
import { INTERVENTIONS, type InterventionId } from './interventions.ts';

export const EXTENT_UNITS = [
	'hoursPerMonth',
	'hoursPerWeek',
	'weeklyBand',
	'days',
	'daysPerMonth',
	'none'
] as const satisfies readonly ExtentUnit[];

/** How much, as it is typed: the unit, and the field that belongs to it. */
export const extentFields = {
	unit: z.enum(['', ...EXTENT_UNITS], { error: 'Välj hur omfattningen anges.' }),
	hours: optionalText(20),
	band: z.enum(['', ...WEEKLY_BANDS], { error: 'Välj antal timmar i veckan.' }),
	perWeek: optionalText(20),
	perMonth: optionalText(20).optional()
};
export type ExtentFields = z.infer<z.ZodObject<typeof extentFields>>;

type ExtentRead = { ok: true; extent: Extent } | { ok: false; field: keyof ExtentFields; message: string };

/** Reads the extent of an intervention in one of the units it is counted in. 12,5 is a number of hours. */
export function readExtent(intervention: InterventionId, { unit, hours, band, perWeek, perMonth = '' }: ExtentFields): ExtentRead {
	const allowed: readonly ExtentUnit[] = INTERVENTIONS[intervention].units;
	if (unit === '' || !allowed.includes(unit)) return { ok: false, field: 'unit', message: 'Välj hur omfattningen anges.' };
	switch (unit) {
		case 'hoursPerMonth':
			return read({ unit, hours: numberIn(hours) }, 'hours', 'Skriv antal timmar i månaden, mer än 0 och högst 744.');
		case 'hoursPerWeek':
			return read({ unit, hours: numberIn(hours) }, 'hours', 'Skriv antal timmar i veckan, mer än 0 och högst 336.');
		case 'weeklyBand':
			return read({ unit, band }, 'band', 'Välj antal timmar i veckan.');
		case 'days':
			return read({ unit, perWeek: numberIn(perWeek) }, 'perWeek', 'Skriv antal dagar i veckan, från 1 till 7.');
		case 'daysPerMonth':
			return read({ unit, days: numberIn(perMonth) }, 'perMonth', 'Skriv antal dygn i månaden, mer än 0 och högst 31.');
		case 'none':
			return { ok: true, extent: { unit } };
	}
}

export function showExtentFields(extent: Extent | null): ExtentFields {
	const empty: ExtentFields = { unit: '', hours: '', band: '', perWeek: '' };
	switch (extent?.unit) {
		case 'hoursPerMonth':
		case 'hoursPerWeek':
			return { ...empty, unit: extent.unit, hours: String(extent.hours).replace('.', ',') };
		case 'weeklyBand':
			return { ...empty, unit: extent.unit, band: extent.band };
		case 'days':
			return { ...empty, unit: extent.unit, perWeek: String(extent.perWeek) };
		case 'daysPerMonth':
			return { ...empty, unit: extent.unit, perMonth: String(extent.days).replace('.', ',') };
		case 'none':
			return { ...empty, unit: extent.unit };
		case undefined:
			return empty;
	}
}

/** @throws when the fields were not checked before. */
export function extentOf(intervention: InterventionId, fields: ExtentFields): Extent {
	const result = readExtent(intervention, fields);
	if (!result.ok) throw new Error(`Unchecked extent: ${result.field}`);
	return result.extent;
}

function read(value: unknown, field: keyof ExtentFields, message: string): ExtentRead {
	const extent = Extent.safeParse(value);
	return extent.success ? { ok: true, extent: extent.data } : { ok: false, field, message };
}

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));
