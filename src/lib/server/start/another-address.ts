import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainPage } from '../plain-page.ts';

type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

/**
 * Somebody has opened the app at another of its addresses, 127.0.0.1 instead of localhost, and posts a form there. It would be refused as one from
 * another site. What really comes from another site is left to be refused as that.
 */
export function isAtAnotherAddress({ method, headers }: Asked, address: URL): boolean {
	const from = method === 'POST' && headers.origin ? URL.parse(headers.origin) : null;
	return from !== null && from.origin !== address.origin && from.host === headers.host;
}

export function sayTheAddress(response: ServerResponse, { origin }: URL): void {
	response.writeHead(403, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
	response.end(
		plainPage(
			'Inget är sparat: adressen är en annan',
			`Röda tråden används på <a href="${origin}">${origin}</a>. Öppna den adressen i stället.`,
			'Det du skrev finns kvar om du går tillbaka, så att du kan kopiera det.'
		)
	);
}
