import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { sectionProgress } from './progress.ts';
import type { Section, Template } from './template.ts';

const base = { label: 'Fråga', prints: [] };
const home: Section = {
	id: 'home',
	title: 'Hemliv',
	questions: [
		{ ...base, kind: 'longText', id: 'own', label: 'Hur fungerar det?', meanings: ['ownView'] },
		{
			...base,
			kind: 'scale',
			id: 'scale',
			label: 'Hur svårt?',
			meanings: ['functionState'],
			codes: [{ code: 'd640', title: 'Hushållsarbete' }]
		},
		{ ...base, kind: 'longText', id: 'wish', label: 'Hur vill du ha det?', meanings: ['wishes'], for: ['hemtjanst'] },
		{ ...base, kind: 'longText', id: 'extra', label: 'Något mer?', meanings: ['housing'] }
	]
};
const practical: Section = {
	id: 'p',
	title: 'Praktiskt',
	questions: [{ ...base, kind: 'longText', id: 'times', meanings: ['preferredTimes'] }]
};
const children: Section = {
	id: 'c',
	title: 'Barn',
	questions: [
		{
			...base,
			kind: 'group',
			id: 'child',
			label: 'Om varje barn',
			meanings: ['childSituation'],
			over: 'children',
			questions: [{ ...base, kind: 'longText', id: 'how', label: 'Hur har barnet det?', meanings: ['childSituation'] }]
		}
	]
};
const template: Template = {
	id: 't',
	title: 'Mall',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [home, practical, children]
};
const said = { id: '1', text: 'Bra.', source: { kind: 'person' as const } };

const progress = (section: Section, answers: Answers, rowIds: string[] = []) =>
	sectionProgress(template, section, { facts: { interventions: ['boendestod'], hasChildren: true, age: 40 }, answers, rows: () => rowIds });

test('an untouched section is empty, and says what is expected of it and no more', () => {
	expect(progress(home, {})).toEqual({
		state: 'empty',
		remaining: [
			{ path: 'own', label: 'Hur fungerar det?' },
			{ path: 'scale', label: 'Hur svårt?' }
		]
	});
});

test('it is done when what is expected is answered or said not to be', () => {
	expect(progress(home, { 'own/1': said })).toMatchObject({ state: 'partly', remaining: [{ path: 'scale' }] });
	expect(progress(home, { 'own/1': said, scale: { status: 'declined' } })).toEqual({ state: 'done', remaining: [] });
	expect(progress(home, { own: { status: 'unable' }, scale: [{ code: 'd640', current: 2 }] })).toEqual({ state: 'done', remaining: [] });
});

test('a section that expects nothing is done with its first answer', () => {
	expect(progress(practical, {})).toEqual({ state: 'empty', remaining: [] });
	expect(progress(practical, { 'times/1': said })).toEqual({ state: 'done', remaining: [] });
});

test('a section set aside waits for nothing', () => {
	expect(progress(home, { 'section:home': { status: 'notRelevant', reason: 'Bor hos sin mor.' } })).toEqual({
		state: 'setAside',
		remaining: []
	});
});

test('what was carried over counts when it is confirmed', () => {
	const carried = { ...said, carriedFrom: 'i1' };
	expect(progress(home, { 'own/1': carried }).remaining).toContainEqual({ path: 'own', label: 'Hur fungerar det?' });
	expect(progress(home, { 'own/1': { ...carried, confirmedOn: '2026-11-23' } }).remaining).not.toContainEqual({
		path: 'own',
		label: 'Hur fungerar det?'
	});
});

test('a half-typed answer is not an answer', () => {
	expect(progress(home, { 'own/1': said, scale: { draft: { 'd640.current': '7' } } })).toMatchObject({ state: 'partly' });
});

test('each row of a group waits for its own answers', () => {
	expect(progress(children, {}).remaining).toEqual([{ path: 'child', label: 'Om varje barn' }]);
	expect(progress(children, { 'child/b1/how/1': said }, ['b1', 'b2'])).toEqual({
		state: 'partly',
		remaining: [{ path: 'child/b2/how', label: 'Hur har barnet det?' }]
	});
});
