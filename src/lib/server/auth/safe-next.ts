/** Only our own addresses: a link to sign in must not lead somewhere else. What cannot be read leads to the start page. */
export function safeNext({ origin, searchParams }: URL): string {
	const next = URL.parse(searchParams.get('next') ?? '/', origin);
	const isOurs = next?.origin === origin && !next.pathname.startsWith('//');
	return isOurs ? next.pathname + next.search : '/';
}
