import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { userOf } from '#lib/server/auth/session.ts';
import { LONGEST_FORM, takesFiles } from '#lib/server/body-limits.ts';
import { logFailure } from '#lib/server/failure-log.ts';

export const handle: Handle = async ({ event, resolve }) => {
	await arrived(event.request);
	event.locals.user = await userOf(event.request.headers);
	const response = await resolve(event);

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
