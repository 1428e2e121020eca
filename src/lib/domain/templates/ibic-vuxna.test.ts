import { expect, test } from 'vitest';
import { sectionPath, type Answers } from '../template/answers.ts';
import { sectionProgress } from '../template/progress.ts';
import { visibleQuestions } from '../template/visibility.ts';
import { ibicVuxna } from './ibic-vuxna.ts';

test('the eleven life areas are there, in the official order', () => {
	const codes = ibicVuxna.sections.flatMap(({ area }) => area?.code ?? []);
	expect(codes).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9', 'b1528A', 'e398A']);
});

test('every life area asks for the own view, resources, need, goal and state', () => {
	for (const { questions } of ibicVuxna.sections.filter(({ area }) => area)) {
		const meanings = questions.flatMap((question) => question.meanings);
		expect(meanings).toEqual(expect.arrayContaining(['ownView', 'resources', 'statedNeed', 'statedGoal', 'functionState']));
	}
});

test('the investigation of a contact person asks at most 25 things once most areas are set aside together', () => {
	const setAside = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd8', 'trygghet', 'narstaende'].map((id) => [
		sectionPath(id),
		{ status: 'notRelevant' as const }
	]);
	const state = {
		facts: { interventions: ['kontaktperson'], hasChildren: false, age: 40 },
		answers: Object.fromEntries(setAside) as Answers,
		rows: () => []
	};
	const visible = visibleQuestions(ibicVuxna, state);
	const remaining = ibicVuxna.sections.flatMap((section) => sectionProgress(ibicVuxna, section, state, visible).remaining);
	expect(remaining.length).toBeLessThanOrEqual(25);
});
