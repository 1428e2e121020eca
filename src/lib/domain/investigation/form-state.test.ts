import { expect, test } from 'vitest';
import { aContent } from '../../../../tests/content.ts';
import type { Group } from '../template/question.ts';
import { formState } from './form-state.ts';

const child = { id: 'child', name: null, birthYear: 2015, relation: 'own', home: 'visits' } as const;
const group = (over: Group['over']): Group => ({
	id: 'group',
	kind: 'group',
	label: 'Grupp',
	over,
	meanings: [],
	prints: [],
	questions: []
});

test('facts are those of the case on the day, and rows those of the form or the register', () => {
	const { facts, rows } = formState(aContent({ children: [child], answers: { group: ['1', '2'] } }), '2026-11-23');

	expect(facts).toEqual({ interventions: ['boendestod'], hasChildren: true, age: 46 });
	expect(rows(group('rows'), 'group')).toEqual(['1', '2']);
	expect(rows(group('children'), 'group')).toEqual(['child']);
});
