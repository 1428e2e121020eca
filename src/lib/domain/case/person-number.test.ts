import { expect, test } from 'vitest';
import { ageOn, birthYear, isBornBy, readPersonnummer, showPersonnummer } from './person-number.ts';

test.each(['198001019804', '19800101-9804', '1980 01 01 9804'])('%s is read as twelve digits', (text) => {
	expect(readPersonnummer(text)).toEqual({ ok: true, personnummer: '198001019804' });
});

test('a co-ordination number counts', () => {
	expect(readPersonnummer('19701063-2391')).toEqual({ ok: true, personnummer: '197010632391' });
});

test.each([
	['', 'Skriv personnumret.'],
	['800101-9804', 'Skriv alla tolv siffrorna, med århundradet först: ÅÅÅÅMMDD-NNNN.'],
	['1980', 'Personnumret har tolv siffror: ÅÅÅÅMMDD-NNNN.'],
	['19800101-9803', 'Personnumret stämmer inte. Jämför siffrorna en gång till.'],
	['19801301-9802', 'Personnumret stämmer inte. Jämför siffrorna en gång till.']
])('%s is answered with what is wrong', (text, message) => {
	expect(readPersonnummer(text)).toEqual({ ok: false, message });
});

test('a year is added on the birthday, also with a co-ordination number', () => {
	expect(ageOn('198006159803', '2026-06-14')).toBe(45);
	expect(ageOn('198006159803', '2026-06-15')).toBe(46);
	expect(ageOn('197010632391', '2026-10-02')).toBe(55);
	expect(ageOn('197010632391', '2026-10-03')).toBe(56);
});

test('a number is shown with its hyphen, and tells the year of birth', () => {
	expect(showPersonnummer('198001019804')).toBe('19800101-9804');
	expect(birthYear('198001019804')).toBe(1980);
});

test('somebody is born on the day itself, not before', () => {
	expect(isBornBy('198006159803', '1980-06-14')).toBe(false);
	expect(isBornBy('198006159803', '1980-06-15')).toBe(true);
});
