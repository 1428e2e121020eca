import { orderJson } from '#lib/domain/order/order-json.ts';
import type { Case } from '#lib/server/cases.ts';
import { stampOf } from '#lib/server/clock.ts';
import * as decisionDocuments from '#lib/server/decision-documents.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as investigationDocuments from '#lib/server/investigation-documents.ts';
import * as investigations from '#lib/server/investigations.ts';
import * as orderDocuments from '#lib/server/order-documents.ts';
import * as orders from '#lib/server/orders.ts';
import * as organisation from '#lib/server/organisation.ts';
import * as storedDocuments from '#lib/server/stored-documents.ts';
import type { Opened } from './database.ts';
import { chosen, type Asked, type DocumentKind, type Found, type OrderFound } from './documents.ts';
import { Unusable } from './command.ts';

/** A document of a case in the database, as its page serves it. */
export async function documentOfCase(opened: Opened, { id: caseId }: Case, kind: DocumentKind, asked: Asked): Promise<Found> {
	const { db } = opened;
	switch (kind) {
		case 'investigation':
			return investigationOf(opened, caseId, asked);
		case 'decision': {
			const found = chosen(await decisions.listForCase(db, caseId), ({ decision }) => decision.id, asked, 'decision');
			const kept = await storedDocuments.find(db, 'decision', found.decision.id);
			return { tree: await decisionDocuments.treeOf(db, found), kept: kept?.content };
		}
		case 'order': {
			const found = chosen(await orders.listForCase(db, caseId), ({ id }) => id, asked, 'order');
			const kept = await storedDocuments.find(db, 'order', found.id, found.content.version);
			return { tree: await orderDocuments.treeOf(db, found), kept: kept?.content, json: orderDocuments.jsonOf(found) };
		}
	}
}

async function investigationOf({ db, user }: Opened, caseId: string, asked: Asked): Promise<Found> {
	const { id } = chosen(await investigations.listForCase(db, caseId), (one) => one.id, asked, 'investigation');
	const investigation = await investigations.find(db, id);
	// As its writers read it: a draft is shown as it stands, and nothing is kept of that.
	const reading = investigation && (await investigationDocuments.read(db, user, investigation, { writes: true }));
	if (!reading) throw new Error('An investigation without its text.');
	if (!reading.version) return { tree: investigationDocuments.treeOf(investigation.template, { ...reading, asOf: asked.asOf }) };
	const kept = await storedDocuments.find(db, 'investigation', id, reading.version.number);
	return { tree: await investigationDocuments.shownTree(db, investigation, reading), kept: kept?.content };
}

/** The order that was sent for a decision; where none was, the one that would be, or what is in its way. */
export async function orderOfCase(
	{ db }: Opened,
	{ id: caseId }: Case,
	{ provider, ...asked }: Asked & { provider?: string }
): Promise<OrderFound> {
	const { decision, orderId } = chosen(await decisions.listForCase(db, caseId), (one) => one.decision.id, asked, 'decision');
	const sent = orderId && (await orders.find(db, orderId));
	if (sent) return { ok: true, order: orderDocuments.jsonOf(sent) };

	const providers = await organisation.listOpenProviders(db);
	const to = providers.find(({ id, name }) => id === provider || name === provider);
	if (!to)
		throw new Unusable(`Beslutet är inte beställt. Ange utföraren med --provider, en av ${providers.map(({ name }) => name).join(', ')}.`);
	const prepared = await orders.preview(db, { decisionId: decision.id, providerId: to.id });
	if (prepared.ok) return { ok: true, order: orderJson(prepared.order, { asOf: stampOf(asked.asOf) }) };
	if (prepared.reason === 'problems') return { ok: false, problems: prepared.problems };
	throw new Error(`The order could not be prepared: ${prepared.reason}.`);
}
