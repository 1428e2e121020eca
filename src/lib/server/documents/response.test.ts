import { expect, test } from 'vitest';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { documentResponse } from './response.ts';

test('a number that came with a case file cannot write in the headers, nor keep the document from being read', async () => {
	const name = 'bestallning-2026-0412-1"; filename="å☃\r\nx: y';
	const url = new URL('http://localhost/orders/one/json?standard=ua-1');
	const { headers } = await documentResponse({ format: 'json', url, name, tree: {} as DocumentTree });
	expect(headers.get('content-disposition')).toBe('attachment; filename="bestallning-2026-0412-1___filename______x__y-ua-1.json"');
});
