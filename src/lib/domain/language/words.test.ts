import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from './words.ts';

const words = (text: string) => readWords(text).map((word) => word.text);
const sentences = (text: string) => readWords(text).filter(({ isFirst }) => isFirst).length;

test('words are cut as they are read', () => {
	expect(words('Städat.Hon handlar/lagar mat, t.ex. kl. 9.12 på S:t Eriks.')).toEqual([
		'Städat',
		'Hon',
		'handlar',
		'lagar',
		'mat',
		't.ex',
		'kl',
		'9.12',
		'på',
		'S:t',
		'Eriks'
	]);
});

test.each([
	['Hon handlar. Han lagar mat!', 2],
	['Hon kommer kl. 9 t.ex. på tisdagar m.m. och går sedan.', 1],
	['Hon bor i en tvåa.han kommer ofta', 2],
	['Stödet gäller bl.a. städning m.m. Det börjar i maj.', 2],
	['Hon bor\nmed sin katt', 1],
	['Hon bor ensam\nHan kommer ofta', 2],
	['- städa\n- handla', 2],
	['Besök 2. Därefter ringde hon.', 2]
])('%j has %i sentences', (text, count) => {
	expect(sentences(text)).toBe(count);
});

test('a word is known however it is typed', () => {
	const [typed] = readWords('STÄDAT');
	const [decomposed] = readWords('städat'.normalize('NFD'));
	expect(typed?.lower).toBe('städat');
	expect(decomposed).toMatchObject({ lower: 'städat', from: 0, to: 7 });
});

test('a word stands where it says, in any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
			let before = 0;
			for (const word of readWords(text)) {
				expect(text.slice(word.from, word.to)).toBe(word.text);
				expect(text.slice(before, word.from)).toBe(word.gap);
				before = word.to;
			}
		})
	);
});
