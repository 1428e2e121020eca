import { expect, test } from 'vitest';
import type { Extent } from './extent.ts';
import { readExtent, showExtentFields, type ExtentFields } from './extent-fields.ts';

const fields = (overrides: Partial<ExtentFields>): ExtentFields => ({ unit: '', hours: '', band: '', perWeek: '', ...overrides });

test.each([
	['boendestod', { unit: 'hoursPerMonth', hours: 12.5 }],
	['sysselsattning', { unit: 'weeklyBand', band: '10–24' }],
	['hemtjanst', { unit: 'days', perWeek: 3 }],
	['personlig-assistans', { unit: 'hoursPerWeek', hours: 92.5 }],
	['korttidsvistelse', { unit: 'daysPerMonth', days: 4 }],
	['kontaktperson', { unit: 'none' }]
] as const)('the extent of %s is shown and read back', (intervention, extent: Extent) => {
	expect(readExtent(intervention, showExtentFields(extent))).toEqual({ ok: true, extent });
});

test.each([
	['boendestod', fields({}), 'unit'],
	['boendestod', fields({ unit: 'days', perWeek: '3' }), 'unit'],
	['boendestod', fields({ unit: 'hoursPerMonth', hours: '0' }), 'hours'],
	['boendestod', fields({ unit: 'hoursPerMonth', hours: '745' }), 'hours'],
	['boendestod', fields({ unit: 'hoursPerMonth', hours: 'några' }), 'hours'],
	['sysselsattning', fields({ unit: 'weeklyBand' }), 'band'],
	['hemtjanst', fields({ unit: 'days', perWeek: '2,5' }), 'perWeek'],
	['personlig-assistans', fields({ unit: 'hoursPerWeek', hours: '337' }), 'hours'],
	['korttidsvistelse', fields({ unit: 'daysPerMonth', perMonth: '32' }), 'perMonth']
] as const)('%s with %o is to be mended at %s', (intervention, typed, field) => {
	expect(readExtent(intervention, typed)).toMatchObject({ ok: false, field });
});
