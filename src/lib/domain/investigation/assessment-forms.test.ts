import { expect, test } from 'vitest';
import { GoalForm, PROPOSAL_FORMS } from './assessment-forms.ts';

const goal = {
	id: '',
	revision: 0,
	kind: 'personal',
	needIds: ['need'],
	words: 'Laga mat',
	askedGaveNone: false,
	acceptedOn: '',
	sign: '',
	by: ''
};
const proposal = {
	appliedInterventionId: 'a',
	revision: 0,
	outcome: 'granted',
	unit: 'hoursPerMonth',
	hours: '12,5',
	band: '',
	perWeek: '',
	fromOn: '2026-12-01',
	toOn: '',
	untilFurtherNotice: true,
	timeLimitReason: '',
	grounds: '',
	followUpOn: '',
	followUpHow: ''
};
const messages = (schema: { safeParse: typeof GoalForm.safeParse }, value: object) =>
	schema.safeParse(value).error?.issues.map(({ message }) => message);

test('a goal is either written or said not to be given', () => {
	expect(messages(GoalForm, goal)).toBeUndefined();
	expect(messages(GoalForm, { ...goal, words: '' })).toEqual(['Skriv målet.']);
	expect(messages(GoalForm, { ...goal, words: '', askedGaveNone: true })).toBeUndefined();
	expect(messages(GoalForm, { ...goal, askedGaveNone: true })).toHaveLength(1);
	expect(messages(GoalForm, { ...goal, kind: 'overall', words: '', askedGaveNone: true })).toHaveLength(1);
});

test('a goal without need is told so', () => {
	expect(messages(GoalForm, { ...goal, needIds: [] })).toEqual(['Välj vilket behov målet svarar mot.']);
});

test('the extent of a proposal is counted in the units of its intervention, and a refusal has none', () => {
	const check = (intervention: keyof typeof PROPOSAL_FORMS, overrides: object) =>
		PROPOSAL_FORMS[intervention].safeParse({ ...proposal, ...overrides }).error?.issues.map(({ path }) => path[0]);
	expect(check('boendestod', {})).toBeUndefined();
	expect(check('sysselsattning', {})).toEqual(['unit']);
	expect(check('boendestod', { hours: 'tolv' })).toEqual(['hours']);
	expect(check('boendestod', { outcome: 'refused', unit: '' })).toBeUndefined();
	expect(check('boendestod', { toOn: '2026-11-01', untilFurtherNotice: false })).toEqual(['toOn']);
	expect(check('boendestod', { toOn: '2027-11-01' })).toEqual(['toOn']);
});
