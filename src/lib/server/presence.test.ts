import { expect, test } from 'vitest';
import { newId } from './ids.ts';
import { othersIn, seen } from './presence.ts';

const anna = { id: 'anna', name: 'Anna' };
const erik = { id: 'erik', name: 'Erik' };
const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 8, minutes));

test('one sees the others and in which area, never oneself', () => {
	const id = newId();
	seen(id, anna, { section: 'd6', at: minute(0) });
	seen(id, erik, { section: 'd7', at: minute(0), wrote: true });

	expect(othersIn(id, anna, minute(1))).toEqual([{ name: 'Erik', section: 'd7', writes: true }]);
	expect(othersIn(id, erik, minute(1))).toEqual([{ name: 'Anna', section: 'd6', writes: false }]);
});

test('who goes to another area reads there until something is written, and who is gone for two minutes is gone', () => {
	const id = newId();
	seen(id, erik, { section: 'd7', at: minute(0), wrote: true });
	seen(id, erik, { section: 'd6', at: minute(1) });

	expect(othersIn(id, anna, minute(2))).toEqual([{ name: 'Erik', section: 'd6', writes: false }]);
	expect(othersIn(id, anna, minute(4))).toEqual([]);
});
