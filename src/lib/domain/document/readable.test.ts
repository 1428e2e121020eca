import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDirection, readable } from './readable.ts';

test('what no file may hold is shown as a replacement, and white space is one space', () => {
	expect(readable('Ett\u0007 två\r\n\ttre\u{FEFF}\uD800 😀')).toBe('Ett\u{FFFD} två tre \u{FFFD} 😀');
});

test('a mark that would turn the rest of the line around is taken away', () => {
	expect(readable('Karin \u{202E}nnasuS\u{202C} \u{2067}x\u{2069}')).toBe('Karin nnasuS x');
});

test('a name from right to left stands by itself, and what is beside it stays outside', () => {
	expect(byDirection('محمد علي, far: שלום 12.')).toEqual([
		{ text: 'محمد علي', fromRightToLeft: true },
		{ text: ', far: ', fromRightToLeft: false },
		{ text: 'שלום', fromRightToLeft: true },
		{ text: ' 12.', fromRightToLeft: false }
	]);
	expect(byDirection('Åke Öberg')).toEqual([{ text: 'Åke Öberg', fromRightToLeft: false }]);
});

test('no piece is lost or moved, whatever the text', () => {
	const pieces = fc.array(fc.constantFrom('Åke', 'محمد', 'שלום', ' ', ',', '12', '😀', '-', '(', 'ِ'), { maxLength: 20 });
	fc.assert(
		fc.property(pieces, (parts) => {
			const text = parts.join('');
			expect(
				byDirection(text)
					.map((piece) => piece.text)
					.join('')
			).toBe(text);
		})
	);
});
