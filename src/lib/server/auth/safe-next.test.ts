import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

const next = (asked: string) => safeNext(new URL(`http://localhost:3000/login?next=${encodeURIComponent(asked)}`));

test('signing in leads back to the page that was asked for', () => {
	expect(next('/cases?q=Åke&page=2')).toBe('/cases?q=%C3%85ke&page=2');
	expect(safeNext(new URL('http://localhost:3000/login'))).toBe('/');
});

test('an address that is not ours, or is none, leads to the start page', () => {
	for (const asked of [
		'//evil.example',
		'/.//evil.example',
		'/%2e//evil.example',
		'\\\\evil.example',
		'http://evil.example',
		'javascript:alert(1)',
		'http://['
	])
		expect(next(asked), asked).toBe('/');
});
