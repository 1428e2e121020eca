import { waitsForProvider } from '#lib/domain/order/order-state.ts';
import { GUIDE, type GuidePlace } from '#lib/domain/demo/guide.ts';
import type { User } from '#lib/domain/case/user.ts';
import * as caseLists from './case-lists.ts';
import { today } from './clock.ts';
import type { Db } from './db/client.ts';
import * as investigations from './investigations.ts';
import * as organisation from './organisation.ts';
import * as providerOrders from './provider-orders.ts';
import * as waiting from './waiting.ts';

export type Guide = { text: string; href: string; link: string }[];
type Places = { name?: string; addresses: Partial<Record<GuidePlace, string>> };

/** Prova själv: the steps for who is signed in, each with its place. Null where there is no demo, or nothing to try. */
export async function guideFor(db: Db, user: User): Promise<Guide | null> {
	const steps = GUIDE[user.role];
	if (!steps || !(await organisation.municipality(db))?.demo) return null;
	const { name = 'personen', addresses } = await placesFor(db, user);
	const guide = steps.flatMap(({ text, place, link }) => {
		const href = addresses[place];
		return href ? [{ text: text.replaceAll('{name}', name), href, link }] : [];
	});
	return guide.length > 0 ? guide : null;
}

async function placesFor(db: Db, user: User): Promise<Places> {
	switch (user.role) {
		case 'caseworker':
			return caseworkersPlaces(db, user);
		case 'teamLeader':
			return leadersPlaces(db, user);
		case 'provider':
			return providersPlaces(db, user);
		default:
			return { addresses: ADMINISTRATION };
	}
}

const ADMINISTRATION = {
	units: '/admin/units',
	newUser: '/admin/users/new',
	users: '/admin/users',
	delegations: '/admin/delegations',
	providers: '/admin/providers'
};
const START = '/#waits';

/** The newest case of their own that is being written: Sara Lindmark's for Anna. */
async function caseworkersPlaces(db: Db, user: User): Promise<Places> {
	const { cases } = await caseLists.list(db, user, {});
	const tried = cases.find(({ mine, protectedIdentity, investigation }) => mine && !protectedIdentity && investigation?.state === 'draft');
	const found = tried?.investigation && (await investigations.find(db, tried.investigation.id));
	if (!tried || !found) return { addresses: { start: START } };
	const here = `/investigations/${found.id}`;
	const isAsked = found.template.sections.some(({ id }) => id === 'd6');
	const [applied] = found.interventions;
	return {
		name: tried.name,
		addresses: {
			area: isAsked ? `${here}/areas/d6` : here,
			assessment: `${here}/assessment`,
			...(applied && { proposal: `${here}/assessment/proposals/${applied.id}` }),
			document: `${here}/document`,
			ready: `${here}/ready`,
			start: START
		}
	};
}

async function leadersPlaces(db: Db, user: User): Promise<Places> {
	const first = (await waiting.list(db, user, today())).find(({ kind }) => kind === 'ready');
	return { addresses: { ...(first && { review: `/investigations/${first.subjectId}/document` }), cases: '/cases', start: START } };
}

async function providersPlaces(db: Db, user: User): Promise<Places> {
	const order = (await providerOrders.list(db, user)).find(({ state }) => waitsForProvider(state));
	if (!order) return { addresses: {} };
	const href = `/provider/orders/${order.id}`;
	return { addresses: { order: href, orderPdf: `${href}/pdf` } };
}
