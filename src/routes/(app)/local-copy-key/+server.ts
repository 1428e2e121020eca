import { requireStaff } from '#lib/server/auth/guard.ts';
import { localCopyKey } from '#lib/server/auth/local-copy-key.ts';
import { authSecret } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

/** Who is signed in, and the key to their own copies in this browser. */
export const GET: RequestHandler = ({ locals }) => {
	if (!locals.user) return Response.json({ message: 'Du har loggats ut.' }, { status: 401 });
	const user = requireStaff();
	return Response.json({ user: user.id, key: localCopyKey(authSecret(), user.id) });
};
