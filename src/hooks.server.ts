import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { userOf } from '#lib/server/auth/session.ts';
import { LONGEST_FORM, takesFiles } from '#lib/server/body-limits.ts';
import { logFailure } from '#lib/server/failure-log.ts';
import { plainPage } from '#lib/server/plain-page.ts';

export const handle: Handle = async ({ event, resolve }) => {
	await arrived(event.request);
	const isWhole = await isReadable(event.request);
	event.locals.user = isWhole ? await userOf(event.request.headers) : null;
	const response = isWhole ? await resolve(event) : unreadable();

	const { headers } = response;
	headers.set('x-content-type-options', 'nosniff');
	headers.set('referrer-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	headers.set('cross-origin-opener-policy', 'same-origin');
	if (event.url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	if (!event.url.pathname.startsWith('/_app/')) headers.set('cache-control', 'no-store');
	return response;
};

/** Who asks is looked up once all of it is here: a body on its way for minutes must not outlive the right to send it. */
async function arrived(request: Request): Promise<void> {
	// Nobody is waited for with more than a form: the action sends them to sign in, and does not read it.
	const isLong = Number(request.headers.get('content-length') ?? 0) > LONGEST_FORM;
	if (isLong && !(await userOf(request.headers))) return;
	// A body that is too long or breaks off is answered where it is read.
	if (request.body)
		await request
			.clone()
			.arrayBuffer()
			.catch(() => undefined);
}

const unreadable = (): Response =>
	new Response(
		plainPage('Det som skickades kom inte fram helt', 'Det går inte att läsa, och inget är sparat. Gå tillbaka och försök igen.'),
		{
			status: 400,
			headers: { 'content-type': 'text/html; charset=utf-8' }
		}
	);

/** A form in parts that breaks off is told to who sent it; it is nothing that went wrong here. */
async function isReadable(request: Request): Promise<boolean> {
	if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return true;
	const body = await request
		.clone()
		.arrayBuffer()
		.catch(() => undefined);
	const { headers } = request;
	if (!body) return true;
	return new Response(body, { headers: { 'content-type': headers.get('content-type') ?? '' } }).formData().then(
		() => true,
		() => false
	);
}

const TOO_MUCH = 'Det var för mycket text på en gång. Gå tillbaka till det du skrev och spara en del i taget.';
const TOO_LARGE = 'Filen är större än 6 megabyte. Den kan läsas in från kommandoraden i stället.';

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'app') return;
	if (kind === 'framework')
		return {
			message:
				error.status === 413
					? takesFiles(event.url.pathname)
						? TOO_LARGE
						: TOO_MUCH
					: 'Sidan finns inte, eller så går den inte att nå så här.'
		};
	return { message: 'Något gick fel hos oss.', reference: logFailure(error, event.route.id ?? 'no route') };
};
