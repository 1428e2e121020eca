import { expect, test } from 'vitest';
import { summaryOf } from './form-errors.ts';

test('every fault leads to its field, nested ones too', () => {
	expect(summaryOf({ name: ['Skriv ett namn.'], rows: { 0: { hours: ['Skriv antal timmar.'] }, _errors: ['Lägg till en rad.'] } })).toEqual(
		[
			{ field: 'name', message: 'Skriv ett namn.' },
			{ field: 'rows-0-hours', message: 'Skriv antal timmar.' },
			{ field: 'rows', message: 'Lägg till en rad.' }
		]
	);
});
