import { expect, test } from 'vitest';
import { dayOf, minuteOf } from './clock.ts';

test('the day is the Swedish one, also just after midnight there', () => {
	expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
	expect(dayOf(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
	expect(dayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test('a moment is shown to the minute', () => {
	expect(minuteOf(new Date('2026-11-23T13:32:59Z'))).toBe('2026-11-23 14:32');
});
