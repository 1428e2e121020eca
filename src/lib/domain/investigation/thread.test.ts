import { expect, test } from 'vitest';
import { aGoal, aNeed, anActivity, anAssessment } from '../../../../tests/content.ts';
import { buildThread, gapsIn } from './thread.ts';

const sections = [{ id: 'd6', title: 'Hemliv', questions: [] }];
const gaps = (overrides: Parameters<typeof anAssessment>[0]) => gapsIn(buildThread(anAssessment(overrides), sections));

test('an activity stands under its goal, and the goal under its need, in the life area of the need', () => {
	expect(buildThread(anAssessment({ goals: [aGoal()] }), sections)).toEqual([
		{
			need: aNeed(),
			lifeArea: 'Hemliv',
			goals: [{ goal: aGoal(), activities: [anActivity()], gaps: [] }],
			withoutGoal: [],
			gaps: []
		}
	]);
});

test('every break is told', () => {
	expect(gaps({ goals: [], activities: [] })).toEqual(['needWithoutGoal', 'needWithoutActivity']);
	expect(gaps({ goals: [aGoal()], activities: [anActivity({ goalId: null })] })).toEqual(['activityWithoutGoal']);
	expect(gaps({ goals: [aGoal({ kind: 'personal' })], activities: [] })).toEqual(['needWithoutActivity', 'goalWithoutActivity']);
});

test('a goal that was asked for and not given asks for no activity', () => {
	expect(gaps({ goals: [aGoal(), aGoal({ id: 'p', kind: 'personal', words: null, askedGaveNone: true })] })).toEqual([]);
});
