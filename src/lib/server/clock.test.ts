import { expect, test } from 'vitest';
import { dayOf, minuteOf, stampOf } from './clock.ts';

test('the day is the Swedish one, also just after midnight there', () => {
	expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
	expect(dayOf(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
	expect(dayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test('a moment is shown to the minute', () => {
	expect(minuteOf(new Date('2026-11-23T13:32:59Z'))).toBe('2026-11-23 14:32');
});

test('the stamp of a document begins with the Swedish day and is the same moment', () => {
	for (const utc of ['2026-11-22T23:30:00.000Z', '2026-06-30T22:00:00.000Z']) {
		const stamp = stampOf(new Date(utc));
		expect(stamp.slice(0, 10)).toBe(dayOf(new Date(utc)));
		expect(new Date(stamp).toISOString()).toBe(utc);
	}
	expect(stampOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23T00:30:00+01:00');
});
