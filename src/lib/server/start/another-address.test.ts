import { expect, test } from 'vitest';
import { isAtAnotherAddress } from './another-address.ts';

const address = new URL('http://localhost:3000');
const asked = (method: string, host: string, origin?: string) => isAtAnotherAddress({ method, headers: { host, origin } }, address);

test('a form posted at another address of the same server is told apart from one of another site', () => {
	expect(asked('POST', '127.0.0.1:3000', 'http://127.0.0.1:3000')).toBe(true);
	expect(asked('POST', 'localhost:3000', 'http://localhost:3000')).toBe(false);
	expect(asked('GET', '127.0.0.1:3000', 'http://127.0.0.1:3000')).toBe(false);
	expect(asked('POST', '127.0.0.1:3000')).toBe(false);
	expect(asked('POST', 'localhost:3000', 'http://evil.example')).toBe(false);
	expect(asked('POST', '127.0.0.1:3000', 'null')).toBe(false);
});

test('behind a proxy, which has an address of its own inside, what is posted at the address people use passes', () => {
	const outside = new URL('https://rodtrad.example');
	const headers = { host: '127.0.0.1:3000', origin: 'https://rodtrad.example' };
	expect(isAtAnotherAddress({ method: 'POST', headers }, outside)).toBe(false);
});
