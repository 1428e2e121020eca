import { basisOf, type InterventionId } from '../case/interventions.ts';
import type { Decision } from '../decision/decision.ts';
import { withNulls } from '../exchange/absent.ts';
import type { AssessmentInFile, CaseFile, DecisionInFile, InvestigationInFile, OrderInFile } from '../exchange/case-file.ts';
import { contentOf } from '../exchange/file-content.ts';
import { Proposal } from '../investigation/content-schemas.ts';
import { lawOf } from '../law/law-reference.ts';
import { buildOrder } from '../order/build-order.ts';
import type { OrderContent } from '../order/order.ts';
import type { Template } from '../template/template.ts';
import type { Colleague, DemoProvider } from './municipality.ts';

export type ContentHash = (content: unknown) => string;

/** Who is meant, without what only the demo knows of them. */
export const reference = ({ id, name, role, title }: Colleague) => ({ id, name, role, title });

/** Keeps what there is to read now as version 1, as when it is marked ready. */
export function keepVersion(file: CaseFile, investigation: InvestigationInFile, contentHash: ContentHash, at: string): void {
	const content = contentOf(file, investigation);
	if (!content) throw new Error('A demo case without a person.');
	investigation.versions.push({ number: 1, hash: contentHash(content), content, by: file.case.caseworker, at });
}

type Deciding = {
	id: string;
	proposal: AssessmentInFile['proposals'][number];
	intervention: InterventionId;
	investigation: InvestigationInFile;
	by: Colleague;
	decidedOn: string;
	at: string;
};

/** The decision as the proposal has it. The law is that of the day. */
export function decide({ id, proposal, intervention, investigation, by, decidedOn, at }: Deciding): DecisionInFile {
	const { revision: _, grounds = '', ...outcome } = proposal;
	investigation.state = 'locked';
	investigation.lockedAt = at;
	return {
		...outcome,
		id,
		investigationId: investigation.id,
		versionNumber: 1,
		intervention,
		grounds,
		law: lawOf(basisOf(intervention), decidedOn),
		decidedOn,
		decidedBy: reference(by),
		delegationPoint: by.delegationPoint,
		registeredAt: at
	};
}

type Ordering = {
	id: string;
	file: CaseFile;
	investigation: InvestigationInFile;
	decision: DecisionInFile;
	template: Template;
	caseworker: Colleague;
	provider: DemoProvider;
	at: string;
	contentHash: ContentHash;
};

/** The order of a granted decision: projected from the sealed version, never typed again. */
export function order({ id, file, investigation, decision, template, caseworker, provider, at, contentHash }: Ordering): OrderInFile {
	const content = investigation.versions[0]?.content;
	if (!content) throw new Error('A demo decision without its version.');
	const number = `${file.case.number}-${file.orders.length + 1}`;
	const built = buildOrder({
		order: { number, version: 1 },
		content,
		template,
		decision: asDecision(decision),
		intervention: decision.intervention,
		caseworker,
		provider
	});
	if (!built.ok) throw new Error(`The demo order could not be made: ${built.problems.join(' ')}`);
	const sent: OrderContent = built.order;
	return {
		id,
		number,
		decisionId: decision.id,
		provider: { id: provider.id, name: provider.name, kind: provider.kind },
		versions: [{ version: 1, hash: contentHash(sent), content: sent, sentAt: at, sentBy: file.case.caseworker }],
		messages: []
	};
}

function asDecision({
	id,
	appliedInterventionId = '',
	grounds,
	law,
	decidedOn,
	decidedBy,
	delegationPoint,
	...rest
}: DecisionInFile): Decision {
	const { outcome, extent, fromOn, toOn, untilFurtherNotice, timeLimitReason, followUpOn, followUpHow } = withNulls(Proposal, rest);
	const outcomes = { outcome, extent, fromOn, toOn, untilFurtherNotice, timeLimitReason, followUpOn, followUpHow };
	return { id, appliedInterventionId, ...outcomes, grounds, law, decidedOn, decidedBy: decidedBy.name, delegationPoint };
}
