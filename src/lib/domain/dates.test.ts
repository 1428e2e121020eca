import { expect, test } from 'vitest';
import { addDays } from './dates.ts';

test('days are counted over months, years, leap days and the change of the clock', () => {
	expect(addDays('2026-12-20', 15)).toBe('2027-01-04');
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
	expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});
