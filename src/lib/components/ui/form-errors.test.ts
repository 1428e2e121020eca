import { expect, test } from 'vitest';
import { summaryOf } from './form-errors.ts';

test('faults stand in the order of the fields, whichever was found first', () => {
	expect(summaryOf({ day: ['Skriv dagen.'], name: ['Skriv ett namn.'] }, { name: '', day: '' }).map(({ field }) => field)).toEqual([
		'name',
		'day'
	]);
});

test('every fault leads to its field, nested ones too', () => {
	expect(summaryOf({ name: ['Skriv ett namn.'], rows: { 0: { hours: ['Skriv antal timmar.'] }, _errors: ['Lägg till en rad.'] } })).toEqual(
		[
			{ field: 'name', message: 'Skriv ett namn.' },
			{ field: 'rows-0-hours', message: 'Skriv antal timmar.' },
			{ field: 'rows', message: 'Lägg till en rad.' }
		]
	);
});
