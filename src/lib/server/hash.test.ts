import { expect, test } from 'vitest';
import { contentHash } from './hash.ts';

test('the order of keys does not change the hash, a changed value does', () => {
	expect(contentHash({ a: 1, b: ['å'] })).toBe(contentHash({ b: ['å'], a: 1 }));
	expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: 2 }));
});
