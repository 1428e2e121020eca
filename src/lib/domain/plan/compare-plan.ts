import type { OrderContent } from '../order/order.ts';
import type { Plan, PlanRow } from './plan.ts';

export type Difference =
	| { kind: 'missing'; orderActivityId: string; what: string }
	| { kind: 'notDone' | 'changed' | 'added' | 'rewordedGoal'; rowId: string; orderActivityId: string | null; what: string; agreed: boolean }
	| { kind: 'goalMissing'; goalId: string; words: string };

/** How a plan agrees with the order it answers. «No plan» is a class of its own, never «no». */
export type Concordance = { verdict: 'yes' | 'partly' | 'no' | 'missing'; differences: Difference[] };

type Ordered = Pick<OrderContent, 'activities' | 'goals'>;

/**
 * Compares row by row, by structure and never by what somebody typed about agreement (that is P09). A change of what the order leaves to be shaped
 * with the person is no difference. The order of the rows does not matter.
 */
export function comparePlan(order: Ordered, plan: Pick<Plan, 'rows' | 'goals'> | null): Concordance {
	if (!plan) return { verdict: 'missing', differences: [] };

	const rowsOf = new Map(plan.rows.filter(({ orderActivityId }) => orderActivityId !== undefined).map((row) => [row.orderActivityId, row]));
	const answered = order.activities.flatMap((activity) => {
		const row = rowsOf.get(activity.id);
		return row ? [{ activity, row }] : [];
	});
	const known = new Set(order.activities.map(({ id }) => id));
	const added = plan.rows.filter(({ orderActivityId }) => orderActivityId === undefined || !known.has(orderActivityId));
	const differences: Difference[] = [
		...order.activities
			.filter(({ id }) => !rowsOf.has(id))
			.map(({ id, what }) => ({ kind: 'missing' as const, orderActivityId: id, what })),
		...answered.flatMap(({ activity, row }) => {
			const kind = differenceOf(order, activity, row);
			return kind ? [{ kind, rowId: row.id, orderActivityId: activity.id, what: activity.what, agreed: isAgreed(row) }] : [];
		}),
		...added.map((row) => ({ kind: 'added' as const, rowId: row.id, orderActivityId: null, what: row.what, agreed: isAgreed(row) })),
		...order.goals
			.filter(({ words, id }) => words !== null && !plan.goals.some((goal) => goal.orderGoalId === id && isSameText(goal.words, words)))
			.map(({ id, words }) => ({ kind: 'goalMissing' as const, goalId: id, words: words ?? '' }))
	];
	if (differences.length === 0) return { verdict: 'yes', differences };
	const goalsAgree = order.goals.some(({ id }) => plan.goals.some(({ orderGoalId }) => orderGoalId === id));
	const recognisable = answered.some(({ row }) => row.state !== 'notDone') || goalsAgree;
	return { verdict: recognisable ? 'partly' : 'no', differences };
}

function differenceOf(
	order: Ordered,
	activity: OrderContent['activities'][number],
	row: PlanRow
): 'notDone' | 'changed' | 'rewordedGoal' | null {
	if (row.state === 'notDone') return 'notDone';
	const isChanged = row.state !== 'asOrdered' || !isSameText(row.what, activity.what);
	if (isChanged && activity.shaping === 'fixed') return 'changed';
	const goal = order.goals.find(({ id }) => id === activity.goalId);
	const keepsGoal =
		(row.goal === undefined || goal?.words == null || isSameText(row.goal, goal.words)) &&
		(row.subgoal === undefined || activity.subgoal === null || isSameText(row.subgoal, activity.subgoal));
	return keepsGoal ? null : 'rewordedGoal';
}

/** Both sides: the person, and the caseworker who recorded it. */
const isAgreed = ({ agreement }: PlanRow): boolean => agreement?.person === true && agreement.by !== undefined;

/** The same words, whatever their case, spacing and full stop. */
const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[.!]+$/, '')
		.trim();
