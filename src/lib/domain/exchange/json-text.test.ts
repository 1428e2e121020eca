import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJson } from './json-text.ts';

const parses = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

test.each([
	['{"a": 1,}', { line: 1, column: 9, message: 'Här ska ett fältnamn inom citattecken stå.' }],
	['{\n  "a" 1}', { line: 2, column: 7, message: 'Här ska ett kolon stå.' }],
	['[1 2]', { line: 1, column: 4, message: 'Här ska ett komma eller ] stå.' }],
	['{"a": tru}', { line: 1, column: 7, message: 'Det här går inte att läsa som JSON.' }],
	['{"a": "b', { line: 1, column: 9, message: 'Filen tar slut för tidigt. Den kan ha blivit avklippt.' }],
	['', { line: 1, column: 1, message: 'Filen tar slut för tidigt. Den kan ha blivit avklippt.' }],
	['{} {}', { line: 1, column: 4, message: 'Här är filen redan slut, men det står mer.' }],
	['{"a": "\\x"}', { line: 1, column: 7, message: 'Texten har ett omvänt snedstreck som inte betyder något.' }],
	['{"a": "1\n2"}', { line: 1, column: 9, message: 'En text får inte ha radbrytningar eller styrtecken som de är; de skrivs \\n.' }],
	['{"a": 1, "\\u0061": 2}', { line: 1, column: 10, message: 'Fältet a står två gånger i samma objekt.' }],
	['{"\\u005f_proto__": {}}', { line: 1, column: 2, message: 'Fältet __proto__ tas inte emot.' }]
])('%j is refused at its place', (text, fault) => {
	expect(checkJson(text)).toEqual(fault);
});

test('nesting without end is refused, not followed', () => {
	expect(checkJson('['.repeat(1_000_000))?.message).toBe('Filen är nästlad för djupt.');
	expect(checkJson('{"a":'.repeat(500_000))?.message).toBe('Filen är nästlad för djupt.');
});

test('takes whatever JSON.stringify writes', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, indent) => {
			fc.pre(!JSON.stringify(value).includes('__proto__'));
			return checkJson(JSON.stringify(value, null, indent)) === undefined;
		})
	);
});

test('what it takes can be parsed, and what cannot be parsed it refuses', () => {
	const pieces = fc.constantFrom(
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'"',
		'"a"',
		'1',
		'-',
		'01',
		'1.',
		'1e5',
		'true',
		'nul',
		' ',
		'\n',
		'\\',
		'\\u12',
		'å'
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
			const text = parts.join('');
			const taken = checkJson(text) === undefined;
			// A field that stands twice is JSON to the parser, but not to us.
			return taken ? parses(text) : !parses(text) || /"a".*"a"/s.test(text);
		}),
		{ numRuns: 5000 }
	);
});
