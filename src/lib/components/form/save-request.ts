import type { RowChange } from '#lib/components/form/area-rows.svelte.ts';
import type { Conflict, RowReply, SaveReply } from '#lib/domain/template/save-reply.ts';
import type { Path } from '#lib/domain/template/answers.ts';
import type { Fields } from '#lib/domain/template/fields.ts';

/** `by` is who wrote it: a browser where somebody else has signed in since must not save it in their name. */
type Writer = { by: string; /** All areas are on the page: the reply says what is shown in each. */ all: boolean };
export type SaveRequest = Writer & { path: Path; revision: number; saveId: string; follows: string[]; fields: Fields };
export type RowRequest = Writer & RowChange;

type NotSaved =
	{ kind: 'conflict'; conflict: Conflict } | { kind: 'refused'; message: string } | { kind: 'unreachable' | 'signedOut' | 'otherUser' };
export type SaveOutcome = { kind: 'saved'; reply: Extract<SaveReply, { ok: true }> } | NotSaved;
export type RowOutcome = { kind: 'saved'; reply: RowReply } | NotSaved;

type Body<Reply> = (Reply | { ok: false; conflict?: Conflict }) & { message?: string; otherUser?: boolean };

const PATIENCE = 10_000;
const PASSING = [408, 425, 429];

/** Sends one save and says how it went; never throws. */
export const sendSave = (address: string, request: SaveRequest): Promise<SaveOutcome> => send(address, request);

/** A row that came or went. */
export const sendRow = (address: string, request: RowRequest): Promise<RowOutcome> => send(address, request);

async function send<Reply extends { ok: true }>(
	address: string,
	request: SaveRequest | RowRequest
): Promise<{ kind: 'saved'; reply: Reply } | NotSaved> {
	const response = await post(address, request, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
	const body = (await response?.json().catch(() => undefined)) as Body<Reply> | undefined;
	if (!response || !body || response.status >= 500 || PASSING.includes(response.status)) return { kind: 'unreachable' };
	if (response.status === 401) return { kind: body.otherUser ? 'otherUser' : 'signedOut' };
	if (response.ok && body.ok) return { kind: 'saved', reply: body };
	if ('conflict' in body && body.conflict) return { kind: 'conflict', conflict: body.conflict };
	return { kind: 'refused', message: body.message ?? 'Svaret kunde inte sparas.' };
}

/** The id of the user this browser has a session for, if any. */
export async function whoIsSignedIn(): Promise<string | undefined> {
	const response = await fetch('/local-copy-key', { headers: { accept: 'application/json' } }).catch(() => undefined);
	return response?.ok ? ((await response.json()) as { user: string }).user : undefined;
}

/** With the page's last breath: nobody is there to hear how it went. */
export function sendOnTheWayOut(address: string, request: SaveRequest | RowRequest): void {
	void post(address, request, { keepalive: true }).catch(() => undefined);
}

const post = (address: string, request: SaveRequest | RowRequest, options: RequestInit): Promise<Response> =>
	fetch(address, {
		...options,
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(request)
	});
