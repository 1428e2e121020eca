import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a short text is left alone', () => {
	expect(shorten('Handla mat', 10)).toBe('Handla mat');
});

test('a long text is cut between words, and within one that has no end', () => {
	expect(shorten('Handla mat varje vecka', 12)).toBe('Handla mat …');
	expect(shorten('Donaudampfschifffahrt', 5)).toBe('Donau …');
});
