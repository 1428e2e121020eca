import { mayAdminister, mayReadCases } from '#lib/domain/case/access.ts';
import { ROLE_NAMES } from '#lib/domain/case/user.ts';
import { requireUser } from '#lib/server/auth/guard.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import type { LayoutServerLoad } from './$types';

/** What the head of each page shows. It protects nothing: every page has a guard of its own. */
export const load: LayoutServerLoad = async () => {
	const user = requireUser();
	const [municipality, units] = await Promise.all([organisation.municipality(db), organisation.listUnits(db)]);
	return {
		user: { name: user.name, role: ROLE_NAMES[user.role], unit: units.find(({ id }) => id === user.unitId)?.name },
		demo: municipality?.demo ?? false,
		links: [
			{ href: '/', label: 'Start' },
			...(mayReadCases(user) ? [{ href: '/cases', label: 'Ärenden' }] : []),
			...(mayAdminister(user) ? [{ href: '/admin', label: 'Administration' }] : [])
		]
	};
};
