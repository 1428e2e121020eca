import { expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';

const quoted = (text: string) => findQuotations(text).map(({ from, to }) => text.slice(from, to));

test.each([
	['Hon säger ”jag är lat” och ler.', ['”jag är lat”']],
	['"Stökigt", säger han.', ['"Stökigt"']],
	['»Stökigt«, eller «stökigt».', ['»Stökigt«', '«stökigt»']],
	["Han kallar det ’röra’ eller 'kaos'.", ['’röra’', "'kaos'"]],
	['– Jag är lat, säger hon.\nLägenheten är fin.', ['– Jag är lat, säger hon.']],
	['– städa köket\n– handla', []],
	['Hon säger ”jag orkar inte', ['”jag orkar inte']],
	['Lars’ bror och Hans’ syster', []]
])('%j', (text, expected) => {
	expect(quoted(text)).toEqual(expected);
});
