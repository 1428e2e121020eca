import type { Decision } from '#lib/domain/decision/decision.ts';
import { decisionDocument } from '#lib/domain/document/decision-document.ts';
import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import type { CaseFile, DecisionInFile, InvestigationInFile, OrderInFile, StoredDocument } from '#lib/domain/exchange/case-file.ts';
import { bytesOf } from '#lib/domain/exchange/check-import.ts';
import { contentOf } from '#lib/domain/exchange/file-content.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import { buildOrder } from '#lib/domain/order/build-order.ts';
import { orderJson } from '#lib/domain/order/order-json.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { stampOf } from '#lib/server/clock.ts';
import { bytesHash } from '#lib/server/hash.ts';
import { Unusable } from './command.ts';
import { chosen, type Asked, type DocumentKind, type Found, type OrderFound } from './documents.ts';

/** A document of a case file. What was kept or sent is as it was then; a draft is as the file has it now. */
export function documentInFile(file: CaseFile, kind: DocumentKind, asked: Asked): Found {
	switch (kind) {
		case 'investigation':
			return investigationIn(file, asked);
		case 'decision':
			return decisionIn(file, asked);
		case 'order':
			return sentOrder(chosen(newestOrders(file), ({ id }) => id, asked, 'order'));
	}
}

/** The order that was sent for a decision; where none was, the one that would be, or what is in its way. */
export function orderInFile(file: CaseFile, { provider, ...asked }: Asked & { provider?: string }): OrderFound {
	const decision = chosen(newestDecisions(file), ({ id }) => id, asked, 'decision');
	const sent = file.orders.find(({ decisionId }) => decisionId === decision.id);
	if (sent) return { ok: true, order: sentOrder(sent).json };
	if (provider === undefined) throw new Unusable('Beslutet är inte beställt. Ange utföraren med --provider.');

	const investigation = file.investigations.find(({ id }) => id === decision.investigationId);
	const content = investigation && versionOf(investigation, decision.versionNumber)?.content;
	if (!content) return { ok: false, problems: ['Beslutet står inte på någon utredning.'] };
	const built = buildOrder({
		order: { number: `${file.case.number}-${file.orders.length + 1}`, version: 1 },
		content,
		template: templateOf(file, investigation),
		decision: decided(decision),
		intervention: decision.intervention,
		caseworker: { name: file.case.caseworker.name, phone: null },
		provider: { name: provider }
	});
	return built.ok ? { ok: true, order: orderJson(built.order, { asOf: stampOf(asked.asOf) }) } : built;
}

function investigationIn(file: CaseFile, asked: Asked): Found {
	const investigation = chosen(
		newestFirst(file.investigations, ({ openedAt }) => openedAt),
		({ id }) => id,
		asked,
		'investigation'
	);
	const { state, lockedAt, document } = investigation;
	const template = templateOf(file, investigation);
	const version = state === 'draft' ? undefined : versionOf(investigation, state === 'locked' ? approvedIn(investigation) : undefined);
	if (!version) {
		const content = contentOf(file, investigation);
		if (!content) throw new Unusable('Filen har inte personen som ärendet gäller.');
		return { tree: investigationDocument(content, template, { asOf: stampOf(asked.asOf), draft: true, version: null }) };
	}
	const isApproved = (state === 'locked' || state === 'approved') && version.number === approvedIn(investigation);
	const asOf = stampOf(new Date(state === 'locked' && lockedAt ? lockedAt : version.at));
	const tree = investigationDocument(version.content, template, { asOf, draft: !isApproved, version: version.number });
	return { tree, ...keptIn(document) };
}

function decisionIn(file: CaseFile, asked: Asked): Found {
	const decision = chosen(newestDecisions(file), ({ id }) => id, asked, 'decision');
	const { decidedBy, intervention, registeredAt } = decision;
	return {
		tree: decisionDocument(
			{ content: contentOfDecision(file, decision), decision: decided(decision), intervention, decidedBy: { ...decidedBy, phone: null } },
			{ asOf: stampOf(new Date(registeredAt)) }
		)
	};
}

/** A decision without an investigation says what it says; who applied for what is read from the case. */
function contentOfDecision(file: CaseFile, { investigationId, versionNumber }: DecisionInFile): InvestigationContent {
	const investigation = file.investigations.find(({ id }) => id === investigationId);
	const content = investigation && (versionOf(investigation, versionNumber)?.content ?? contentOf(file, investigation));
	if (!content) throw new Unusable('Beslutet står inte på någon utredning, och har inget brev.');
	return content;
}

function sentOrder({ versions }: OrderInFile): Found & { json: ReturnType<typeof orderJson> } {
	const latest = versions.at(-1);
	if (!latest) throw new Unusable('Beställningen har ingen version.');
	const asOf = stampOf(new Date(latest.sentAt));
	const { content, document } = latest;
	return { tree: orderDocument(content, { asOf }), json: orderJson(content, { asOf }), ...keptIn(document) };
}

const newestDecisions = ({ decisions }: CaseFile): DecisionInFile[] => newestFirst(decisions, ({ registeredAt }) => registeredAt);
const newestOrders = ({ orders }: CaseFile): OrderInFile[] => newestFirst(orders, ({ versions }) => versions.at(-1)?.sentAt ?? '');

const newestFirst = <T>(all: readonly T[], at: (one: T) => string): T[] =>
	all.toSorted((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));

/** The version with the number, else the last one. */
const versionOf = ({ versions }: InvestigationInFile, number?: number) =>
	number === undefined ? versions.at(-1) : versions.find((version) => version.number === number);

const approvedIn = ({ reviews }: InvestigationInFile): number | undefined =>
	reviews.findLast(({ outcome }) => outcome === 'approved')?.versionNumber;

function templateOf({ templates }: CaseFile, { templateHash }: InvestigationInFile): Template {
	const template = templates[templateHash];
	if (!template) throw new Unusable('Filen har inte mallen som utredningen är skriven på.');
	return template;
}

/** The decision as the app has it: what the file leaves out is null. */
const decided = ({ decidedBy, appliedInterventionId = '', ...said }: DecisionInFile): Decision => ({
	...said,
	appliedInterventionId,
	decidedBy: decidedBy.id,
	extent: said.extent ?? null,
	fromOn: said.fromOn ?? null,
	toOn: said.toOn ?? null,
	timeLimitReason: said.timeLimitReason ?? null,
	followUpOn: said.followUpOn ?? null,
	followUpHow: said.followUpHow ?? null
});

/** Bytes that are not what their hash says are not the document that was kept. */
function keptIn(document: StoredDocument | undefined): Pick<Found, 'kept'> {
	if (!document) return {};
	const kept = bytesOf(document.content);
	if (bytesHash(kept) !== document.hash) throw new Unusable('Dokumentet i filen stämmer inte med sin kontrollsumma.');
	return { kept };
}
