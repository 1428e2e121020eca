import { expect, test } from 'vitest';
import { checkTemplate } from '../template/check-template.ts';
import { allQuestions, purposeOf, Template } from '../template/template.ts';
import { valdsfragor } from './valdsfragor.ts';

const questions = allQuestions(valdsfragor);

test('the protected record is a template of its own purpose, without faults', () => {
	expect(Template.parse(valdsfragor)).toEqual(valdsfragor);
	expect(checkTemplate(valdsfragor)).toEqual([]);
	expect(purposeOf(valdsfragor)).toBe('violence');
});

test('nothing of it prints, and nothing of it means anything to a rule', () => {
	expect(questions.length).toBeGreaterThan(20);
	expect(questions.flatMap(({ prints, meanings }) => [...prints, ...meanings])).toEqual([]);
});

test('nobody is asked twice in the same words, and a short talk is a short form', () => {
	const labels = questions.map(({ label }) => label.toLowerCase());
	expect(new Set(labels).size).toBe(labels.length);
	expect(questions.filter(({ when }) => when === undefined).length).toBeLessThanOrEqual(18);
});
