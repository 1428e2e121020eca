import { mayAdminister, mayReadCases, mayReadTemplates } from '#lib/domain/case/access.ts';
import { ROLE_NAMES, type User } from '#lib/domain/case/user.ts';
import { db } from '#lib/server/database.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as providerOrders from '#lib/server/provider-orders.ts';

/** What the head of each page shows. It protects nothing: every page has a guard of its own. */
export async function pageHead(user: User) {
	const [municipality, places, links] = await Promise.all([
		organisation.municipality(db),
		user.role === 'provider' ? organisation.listProviders(db) : organisation.listUnits(db),
		user.role === 'provider' ? providerLinks(user) : staffLinks(user)
	]);
	return {
		user: {
			id: user.id,
			name: user.name,
			role: ROLE_NAMES[user.role],
			unit: places.find(({ id }) => id === (user.providerId ?? user.unitId))?.name
		},
		demo: municipality?.demo ?? false,
		links
	};
}

async function providerLinks(user: User) {
	return [{ href: '/provider', label: 'Beställningar', count: await providerOrders.countWaiting(db, user) }];
}

const staffLinks = (user: User) => [
	{ href: '/', label: 'Start' },
	...(mayReadCases(user) ? [{ href: '/cases', label: 'Ärenden' }] : []),
	...(mayReadTemplates(user) ? [{ href: '/templates', label: 'Mallar' }] : []),
	...(mayAdminister(user) ? [{ href: '/admin', label: 'Administration' }] : [])
];
