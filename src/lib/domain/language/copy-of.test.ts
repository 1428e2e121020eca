import { expect, test } from 'vitest';
import { isCopyOf, shareCopied } from './copy-of.ts';

test.each([
	['Städning av köket och badrummet', 'Städa köket och badrummet', true],
	['Stöd med att betala räkningarna', 'Betala räkningar med stöd', true],
	['Handla mat på fredagar', 'Handla mat på fredagar', true],
	['Ringer kvällen innan och börjar i köket med disken', 'Städa köket och badrummet', false],
	['Vi tar med checklistan och hon bockar av varje rum', 'Städa varje rum', false],
	['', 'Städa köket', false]
])('%j of %j', (how, what, isCopy) => {
	expect(isCopyOf(how, what)).toBe(isCopy);
});

test('the share is of the text, not of what it was taken from', () => {
	expect(shareCopied('städa köket', 'städa köket och badrummet, öppna posten och handla')).toBe(1);
	expect(shareCopied('städa köket, öppna posten', 'städa köket')).toBe(0.5);
});
