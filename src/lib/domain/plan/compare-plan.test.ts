import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderContent } from '../order/order.ts';
import { comparePlan } from './compare-plan.ts';
import { overlapOf } from './overlap.ts';
import type { Plan } from './plan.ts';

type Ordered = Pick<OrderContent, 'activities' | 'goals'>;
type Planned = Pick<Plan, 'rows' | 'goals'>;

const anOrder: fc.Arbitrary<Ordered> = fc
	.uniqueArray(fc.stringMatching(/^[a-zåäö]{3,12} [a-zåäö]{3,12}$/), { minLength: 1, maxLength: 8 })
	.chain((whats) =>
		fc.record({
			activities: fc.tuple(
				...whats.map((what, index) =>
					fc.constantFrom('fixed' as const, 'shaped' as const).map((shaping) => ({
						id: `activity-${index}`,
						what,
						lifeArea: 'Hemliv',
						need: 'Behov',
						goalId: 'goal',
						supportKinds: ['start' as const],
						looksLike: null,
						why: null,
						shaping,
						shapedWith: null,
						subgoal: 'Delmål',
						frequency: null
					}))
				)
			),
			goals: fc.constant([{ id: 'goal', kind: 'personal' as const, words: 'Bjuda min syster', askedGaveNone: false, by: null, sign: null }])
		})
	);

const straightFrom = ({ activities, goals }: Ordered): Planned => ({
	goals: goals.map(({ id, kind, words }) => ({ orderGoalId: id, kind, words: words ?? '' })),
	rows: activities.map(({ id, what, subgoal }, index) => ({
		id: `row-${index}`,
		orderActivityId: id,
		state: 'asOrdered' as const,
		what,
		goal: 'Bjuda min syster',
		...(subgoal ? { subgoal } : {}),
		how: 'Så här'
	}))
});

test('a plan made straight from the order agrees, in whatever order its rows stand', () => {
	fc.assert(
		fc.property(anOrder, fc.nat(), (order, turn) => {
			const plan = straightFrom(order);
			const at = turn % plan.rows.length;
			expect(comparePlan(order, plan)).toEqual({ verdict: 'yes', differences: [] });
			expect(comparePlan(order, { ...plan, rows: [...plan.rows.slice(at), ...plan.rows.slice(0, at)] }).verdict).toBe('yes');
		})
	);
});

test('a row less, a row more or a goal in other words agrees partly', () => {
	fc.assert(
		fc.property(anOrder, fc.constantFrom('less', 'more', 'reworded', 'goal'), (order, how) => {
			const plan = straightFrom(order);
			if (how === 'less') plan.rows.pop();
			if (how === 'more') plan.rows.push({ id: 'more', state: 'added', what: 'Rasta hunden' });
			if (how === 'reworded') Object.assign(plan.rows[0] ?? {}, { goal: 'Må bättre' });
			if (how === 'goal') plan.goals = [];
			expect(comparePlan(order, plan).verdict).toBe('partly');
		})
	);
});

test('nothing in common does not agree, and no plan is missing', () => {
	fc.assert(
		fc.property(anOrder, (order) => {
			expect(comparePlan(order, { goals: [], rows: [{ id: 'other', state: 'added', what: 'Annat' }] }).verdict).toBe('no');
			expect(comparePlan(order, null).verdict).toBe('missing');
		})
	);
});

test('what the order leaves to be shaped with the person may be shaped, and what is fixed may not', () => {
	fc.assert(
		fc.property(anOrder, (order) => {
			const plan = straightFrom(order);
			Object.assign(plan.rows[0] ?? {}, { state: 'changed', what: 'Något annat' });
			expect(comparePlan(order, plan).verdict).toBe(order.activities[0]?.shaping === 'shaped' ? 'yes' : 'partly');
		})
	);
});

test('agreement is no part of concordance, it is told beside', () => {
	const order: Ordered = {
		goals: [],
		activities: [{ ...(fc.sample(anOrder, { numRuns: 1, seed: 1 })[0] as Ordered).activities[0]!, shaping: 'fixed' }]
	};
	const plan = straightFrom(order);
	const agreement = {
		on: '2026-11-01',
		person: true,
		by: { id: 'anna', name: 'Anna', role: 'caseworker' as const, title: 'socialsekreterare' }
	};
	Object.assign(plan.rows[0] ?? {}, { state: 'changed', goal: undefined, agreement });
	expect(comparePlan(order, plan)).toMatchObject({ verdict: 'partly', differences: [{ kind: 'changed', agreed: true }] });
});

test('how much of how is said in the words of what', () => {
	expect(overlapOf('Diska efter middagen', 'Diska efter middagen.')).toBe(1);
	expect(overlapOf('Står bredvid och torkar', 'Diska efter middagen')).toBe(0);
	expect(overlapOf('', 'Diska')).toBe(0);
});
