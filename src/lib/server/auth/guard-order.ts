import { error } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { db } from '#lib/server/database.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as orders from '#lib/server/orders.ts';
import * as providerOrders from '#lib/server/provider-orders.ts';
import { openCase, openCaseToWrite, requireCaseWriter } from './guard-case.ts';
import { requireProviderUser, requireStaff } from './guard.ts';

/** A registered decision, by those who may read its case. */
export async function openDecision(id: string) {
	const decided = await decisionOrNothing(id);
	return { ...(await openCase(decided.decision.caseId)), decided };
}

/** For `load` of the page where a decision is ordered, by those who write in its case. */
export async function openDecisionToOrder(id: string) {
	const decided = await decisionOrNothing(id);
	return { ...(await openCaseToWrite(decided.decision.caseId)), decided };
}

export async function requireDecisionToOrder(id: string) {
	const decided = await decisionOrNothing(id);
	return { ...(await requireCaseWriter(decided.decision.caseId)), decided };
}

/** A sent order as the municipality follows it, by those who may read its case. */
export async function openOrder(id: string) {
	const order = await orderOrNothing(id);
	return { ...(await openCase(order.caseId)), order };
}

/** For the action that answers the provider. */
export async function requireOrderWriter(id: string) {
	const order = await orderOrNothing(id);
	return { ...(await requireCaseWriter(order.caseId)), order };
}

/** For the provider's actions. Another provider's order looks exactly like one that does not exist. */
export async function requireProviderOrder(id: string) {
	const user = requireProviderUser();
	const order = await providerOrders.find(db, user, id);
	if (!order) error(404, 'Beställningen finns inte.');
	return { user, order };
}

/** For `load`: the same, and the reading is logged; the first one is told to the municipality. */
export async function openProviderOrder(id: string) {
	const user = requireProviderUser();
	const order = await providerOrders.open(db, user, id, getRequestEvent().route.id ?? '');
	if (!order) error(404, 'Beställningen finns inte.');
	return { user, order };
}

/** The answers below are those of `requireCase`, so that nobody learns what exists beyond what they may read. */
async function decisionOrNothing(id: string) {
	requireStaff();
	return (await decisions.find(db, id)) ?? error(404, 'Ärendet finns inte.');
}

async function orderOrNothing(id: string) {
	requireStaff();
	return (await orders.find(db, id)) ?? error(404, 'Ärendet finns inte.');
}
