import { expect, test } from 'vitest';
import { childLine, consentLine, isValidOn } from './register-lines.ts';

test('a child without a name is told by birth year', () => {
	const child = { name: null, birthYear: 2016, relation: 'own', home: 'alternating' } as const;
	expect(childLine(child)).toEqual({ name: 'Barn fött 2016', about: 'eget barn · bor växelvis' });
	expect(childLine({ ...child, name: 'Elias' })).toEqual({ name: 'Elias', about: 'född 2016 · eget barn · bor växelvis' });
});

test('a consent holds through its last day, and not on the day it is taken back', () => {
	const consent = {
		contactId: 'k',
		about: 'vardagen',
		form: 'oral',
		givenOn: '2026-11-01',
		validTo: '2026-11-30',
		withdrawnOn: null
	} as const;
	const holds = (day: string, more = {}) => isValidOn({ ...consent, ...more }, day);

	expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => holds(day))).toEqual([false, true, true, false]);
	expect(holds('2026-11-10', { withdrawnOn: '2026-11-10' })).toBe(false);
	expect(consentLine(consent, () => 'Karin')).toEqual({ name: 'Karin', about: 'vardagen · muntligt 2026-11-01 · gäller till 2026-11-30' });
});
