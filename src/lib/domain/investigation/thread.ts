import type { Section } from '../template/template.ts';
import type { Activity, Assessment, Goal, Need } from './assessment.ts';

/** Where the thread is broken, in the words of the thread panel. */
export const GAPS = {
	needWithoutGoal: 'behov utan mål',
	needWithoutActivity: 'behov utan insats',
	goalWithoutActivity: 'mål utan aktivitet',
	activityWithoutGoal: 'aktivitet utan mål'
} as const;
export type Gap = keyof typeof GAPS;

export type ThreadGoal = { goal: Goal; activities: Activity[]; gaps: Gap[] };
export type ThreadNeed = {
	need: Need;
	lifeArea: string;
	goals: ThreadGoal[];
	withoutGoal: { activity: Activity; gaps: Gap[] }[];
	gaps: Gap[];
};

/** Need → goal → activity, in the order of the needs. A goal for several needs stands under each of them. */
export function buildThread({ needs, goals, activities }: Assessment, sections: readonly Section[]): ThreadNeed[] {
	return needs.map((need) => {
		const itsGoals = goals.filter(({ needIds }) => needIds.includes(need.id));
		const itsActivities = activities.filter(({ needId }) => needId === need.id);
		const under = (goal: Goal) => itsActivities.filter(({ goalId }) => goalId === goal.id);

		return {
			need,
			lifeArea: sections.find(({ id }) => id === need.sectionId)?.title ?? '',
			goals: itsGoals.map((goal) => ({ goal, activities: under(goal), gaps: gapsOfGoal(goal, activities) })),
			withoutGoal: itsActivities
				.filter(({ goalId }) => !itsGoals.some(({ id }) => id === goalId))
				.map((activity) => ({ activity, gaps: ['activityWithoutGoal'] as Gap[] })),
			gaps: gapsOfNeed(itsGoals, itsActivities)
		};
	});
}

export const gapsIn = (thread: readonly ThreadNeed[]): Gap[] =>
	thread.flatMap(({ gaps, goals, withoutGoal }) => [
		...gaps,
		...goals.flatMap((one) => one.gaps),
		...withoutGoal.flatMap((one) => one.gaps)
	]);

function gapsOfNeed(goals: Goal[], activities: Activity[]): Gap[] {
	return [
		...(goals.length === 0 ? (['needWithoutGoal'] as const) : []),
		...(activities.length === 0 ? (['needWithoutActivity'] as const) : [])
	];
}

/** An overall goal is reached through what is done for its needs; a personal one that was not given asks for nothing. */
function gapsOfGoal(goal: Goal, activities: readonly Activity[]): Gap[] {
	if (goal.askedGaveNone) return [];
	const isServed = activities.some(
		({ goalId, needId }) => goalId === goal.id || (goal.kind === 'overall' && goal.needIds.includes(needId))
	);
	return isServed ? [] : ['goalWithoutActivity'];
}
