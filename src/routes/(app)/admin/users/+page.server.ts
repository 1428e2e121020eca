import { ROLE_NAMES } from '#lib/domain/case/user.ts';
import { requireAdministrator } from '#lib/server/auth/guard.ts';
import { db } from '#lib/server/database.ts';
import * as users from '#lib/server/users.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	requireAdministrator();
	return {
		done: url.searchParams.get('done') ?? '',
		users: (await users.list(db)).map(({ id, name, username, role, title, unit, provider, endedAt }) => ({
			id,
			name,
			username,
			role: ROLE_NAMES[role],
			title,
			place: unit ?? provider,
			ended: endedAt !== null
		}))
	};
};
