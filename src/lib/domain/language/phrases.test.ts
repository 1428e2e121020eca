import { expect, test } from 'vitest';
import { compilePhrases, findPhrases } from './phrases.ts';
import { readWords } from './words.ts';

const found = (phrase: string, text: string) => {
	const words = readWords(text);
	return findPhrases(compilePhrases([[phrase, true] as const]), words).map(({ first, last }) =>
		words
			.slice(first, last + 1)
			.map((word) => word.text)
			.join(' ')
	);
};

test.each([
	['behov* tillgodosett', 'Behovet tillgodosett', ['Behovet tillgodosett']],
	['behov* … tillgodosett', 'Behoven bedöms som redan fullt tillgodosett', ['Behoven bedöms som redan fullt tillgodosett']],
	['behov* … tillgodosett', 'Behoven är ett två tre fyra fem tillgodosett', []],
	['behov* … tillgodosett', 'Det finns behov. Ett är tillgodosett', []],
	['fungerar bra|väl', 'Det FUNGERAR väl', ['FUNGERAR väl']],
	['är nu? klart', 'är klart, är nu klart', ['är klart', 'är nu klart']],
	['*het', 'lathet och frihet', ['lathet', 'frihet']]
])('%s in %j', (phrase, text, expected) => {
	expect(found(phrase, text)).toEqual(expected);
});

test('of several that begin at one word the longest is found', () => {
	const finder = compilePhrases([
		['laga kraft', 'short'],
		['laga kraft mot den', 'long']
	] as const);
	expect(findPhrases(finder, readWords('vunnit laga kraft mot den')).map(({ value }) => value)).toEqual(['long']);
});
