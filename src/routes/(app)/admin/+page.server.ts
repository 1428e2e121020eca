import { requireAdministrator } from '#lib/server/auth/guard.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as users from '#lib/server/users.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	requireAdministrator();
	const [people, units, providers, delegations] = await Promise.all([
		users.countInOffice(db),
		organisation.listUnits(db),
		organisation.listProviders(db),
		organisation.listDelegations(db)
	]);
	return {
		users: people,
		units: units.length,
		providers: providers.length,
		delegations: delegations.length
	};
};
