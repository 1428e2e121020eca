import { expect, test } from 'vitest';
import { allQuestions, Template } from '../template/template.ts';
import { ibicVuxna } from './ibic-vuxna.ts';

test('it is a template', () => {
	expect(Template.parse(ibicVuxna)).toEqual(ibicVuxna);
});

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

test('nothing about violence stands in any document', () => {
	const violence = allQuestions(ibicVuxna).filter(({ meanings }) => meanings.some((meaning) => meaning.startsWith('violence')));
	expect(violence).toHaveLength(5);
	expect(violence.flatMap(({ prints }) => prints)).toEqual([]);
});
