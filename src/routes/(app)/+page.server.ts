import { redirect } from '@sveltejs/kit';
import { requireUser } from '#lib/server/auth/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const user = requireUser();
	if (user.role === 'provider') redirect(303, '/provider');
	return { role: user.role };
};
