import type { InterventionId } from '../case/interventions.ts';
import { isGranted, type Decision } from '../decision/decision.ts';
import type { InvestigationContent } from '../investigation/content.ts';
import type { Template } from '../template/template.ts';
import type { OrderContent } from './order.ts';
import { ORDER_PROJECTION, project } from './order-projection.ts';
import { activityRows, goalRows, practicalRows } from './order-rows.ts';

/** A decided case, whole: what of it the provider is told is said by the projection alone. */
export type OrderSource = {
	order: { number: string; version: number };
	content: InvestigationContent;
	template: Template;
	decision: Decision;
	intervention: InterventionId;
	/** Whom the provider calls, today. */
	caseworker: { name: string; phone: string | null };
	provider: { name: string };
};

export type OrderResult = { ok: true; order: OrderContent } | { ok: false; problems: string[] };

/** Beställning: what the provider is asked to do. Reads the projection and nothing else. */
export function buildOrder(source: OrderSource): OrderResult {
	const activities = activityRows(source);
	const problems = problemsOf(source, activities.length);
	if (problems.length > 0) return { ok: false, problems };

	const practical = practicalRows(source);
	const isMeetingPlace = ({ question }: (typeof practical)[number]) => question.meanings.includes('meetingPlace');
	const head = { ...source, meetingPlace: practical.find(isMeetingPlace)?.text ?? null };
	const order = {
		...project(ORDER_PROJECTION.order, head),
		goals: goalRows(source, activities).map((row) => project(ORDER_PROJECTION.goals, row)),
		activities: activities.map((row) => project(ORDER_PROJECTION.activities, row)),
		practical: practical.filter((row) => !isMeetingPlace(row)).map((row) => project(ORDER_PROJECTION.practical, row))
	};
	return { ok: true, order: order as OrderContent };
}

function problemsOf({ decision }: OrderSource, activities: number): string[] {
	if (!isGranted(decision.outcome)) return ['Insatsen är inte beviljad.'];
	return [
		...(decision.fromOn === null ? ['Beslutet säger inte från vilken dag insatsen ges.'] : []),
		...(activities === 0 ? ['Det finns ingen aktivitet att beställa.'] : [])
	];
}
