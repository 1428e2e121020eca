import { expect, test } from 'vitest';
import { aContent, aDecision, aGoal, aNeed, anActivity, anAssessment, anOrderSource } from '../../../../tests/content.ts';
import { buildOrder, type OrderSource } from './build-order.ts';
import { orderJson } from './order-json.ts';

/** Closed lists, keys between rows, days and numbers that rules compute with: a marker would break the source, not test it. */
const NOT_MARKED =
	/(^|\.)(id|[a-zA-Z]+Ids?|kind|shaping|supportKinds|outcome|intervention|unit|band|relation|home|form|authority|initiative|how|legalSex|system|meanings|prints|personnummer|[a-zA-Z]*On|by|status|templateHash)(\.\d+)?$/;

/** Every text of the source replaced by its own path. */
function marked<T>(value: T, path = ''): T {
	if (typeof value === 'string') return (NOT_MARKED.test(path) ? value : `<${path}>`) as T;
	if (Array.isArray(value)) return value.map((one: unknown, index) => marked(one, `${path}.${index}`)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, path ? `${path}.${key}` : key)])) as T;
}

const entry = (more = {}) => ({ id: '1', text: 'x', source: { kind: 'relative' as const, contactId: 'relative', title: 'x' }, ...more });
const full = { what: 'x', looksLike: 'x', why: 'x', shapedWith: 'x', subgoal: 'x', frequency: 'x' };

const source = (): OrderSource =>
	marked(
		anOrderSource({
			decision: aDecision({ timeLimitReason: 'x', grounds: 'x' }),
			content: aContent({
				person: { ...aContent().person, interpreterLanguage: 'x', communicationSupport: 'x' },
				children: [{ id: 'child', name: 'x', birthYear: 2015, relation: 'own', home: 'visits' }],
				relatives: [{ id: 'relative', name: 'x', relation: 'x', phone: 'x', nearest: true, supports: true }],
				contacts: [{ id: 'contact', name: 'x', title: 'x', organisation: 'x', phone: 'x' }],
				consents: [
					{ id: 'consent', contactId: 'contact', about: 'x', form: 'oral', givenOn: '2026-11-02', validTo: null, withdrawnOn: null }
				],
				answers: {
					'hemliv-egen-bild/1': entry(),
					'hemliv-traffas/1': entry(),
					'prakt-sa/1': entry(),
					'prakt-sa/2': entry({ id: '2', notToBeCommunicated: true }),
					'vald-fraga/1': entry()
				},
				assessment: anAssessment({
					needs: [aNeed({ otherwiseMet: 'x', howMet: 'x' }), aNeed({ id: 'other' })],
					goals: [aGoal({ sign: 'x' }), aGoal({ id: 'elsewhere', needIds: ['other'], sign: 'x' })],
					activities: [anActivity(full), anActivity({ ...full, id: 'others', needId: 'other', appliedInterventionId: 'another' })],
					childImpacts: [{ childId: 'child', text: 'x' }]
				})
			})
		})
	);

test('of every text in the case, only the declared ones reach the provider', () => {
	const built = buildOrder(source());
	const markersIn = (value: unknown) => [...new Set(JSON.stringify(value).match(/<[^>]+>/g))].sort();
	const found = markersIn(built);

	const activity = 'content.assessment.activities.0';
	expect(built.ok).toBe(true);
	expect(JSON.stringify(built)).not.toContain(aContent().person.personnummer);
	expect(found).toEqual(
		[
			'<order.number>',
			'<provider.name>',
			'<caseworker.name>',
			'<caseworker.phone>',
			'<content.municipality>',
			'<content.person.givenName>',
			'<content.person.familyName>',
			'<content.answers.hemliv-traffas/1.text>',
			'<content.answers.prakt-sa/1.text>',
			'<content.assessment.needs.0.text>',
			'<content.assessment.goals.0.words>',
			'<content.assessment.goals.0.sign>',
			...['what', 'looksLike', 'why', 'shapedWith', 'subgoal', 'frequency'].map((field) => `<${activity}.${field}>`),
			'<template.sections.0.title>',
			'<template.sections.1.questions.0.label>',
			'<decision.followUpHow>',
			...['chapter', 'law', 'section', 'sfs'].map((field) => `<decision.law.${field}>`)
		].sort()
	);
	expect(markersIn(built.ok && orderJson(built.order, { asOf: '2026-11-24' }))).toEqual(found);
});

test('the control: the markers of what must stay are in the source', () => {
	const text = JSON.stringify(source());
	for (const kept of [
		'<content.relatives.0.name>',
		'<content.assessment.childImpacts.0.text>',
		'<content.answers.vald-fraga/1.text>',
		'<decision.grounds>'
	]) {
		expect(text).toContain(kept);
	}
});
