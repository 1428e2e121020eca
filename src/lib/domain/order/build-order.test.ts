import { expect, test } from 'vitest';
import { aContent, aDecision, aGoal, aNeed, anActivity, anAssessment, anOrderSource } from '../../../../tests/content.ts';
import { buildOrder } from './build-order.ts';
import { planDueOn } from './order-projection.ts';

const said = (id: string, text: string, more = {}) => ({ id, text, source: { kind: 'person' as const }, ...more });

test('an order says what is asked for, of whom and for whom, and no more', () => {
	const content = aContent({
		answers: {
			'hemliv-egen-bild/1': said('1', 'Det är stökigt'),
			'hemliv-traffas/1': said('1', 'Hemma hos Åke'),
			'prakt-sa/1': said('1', 'Ring på två gånger'),
			'prakt-sa/2': said('2', 'Systern är orolig', { notToBeCommunicated: true })
		},
		assessment: anAssessment({
			needs: [aNeed(), aNeed({ id: 'other', text: 'Något helt annat' })],
			goals: [
				aGoal({ sign: 'Golvet syns', by: '2027-05-01' }),
				aGoal({ id: 'own', kind: 'personal', words: null, askedGaveNone: true }),
				aGoal({ id: 'elsewhere', needIds: ['other'] })
			],
			activities: [
				anActivity({
					frequency: 'två gånger i veckan',
					subgoal: 'Diskar själv',
					looksLike: 'Börja tillsammans',
					why: 'Orken tar slut',
					shapedWith: 'Dagen väljs ihop'
				}),
				anActivity({ id: 'others', needId: 'other', appliedInterventionId: 'another' })
			]
		})
	});

	expect(buildOrder(anOrderSource({ content }))).toEqual({
		ok: true,
		order: {
			number: '2026-0412-1',
			version: 1,
			orderer: { municipality: 'Lindby kommun', unit: 'Vuxenenheten', caseworker: 'Hanna Lind', phone: '08-100 00 00' },
			provider: 'Stödhuset',
			person: { name: 'Åke Öberg', birthYear: 1980, protectedIdentity: false, meetingPlace: 'Hemma hos Åke' },
			intervention: 'boendestod',
			law: { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' },
			extent: { unit: 'hoursPerMonth', hours: 12 },
			fromOn: '2026-12-01',
			toOn: '2027-11-30',
			planDueOn: '2026-12-16',
			followUp: { on: '2027-05-01', how: 'Hembesök' },
			goals: [
				{ id: 'goal', kind: 'overall', words: 'Ett hem som fungerar', askedGaveNone: false, by: '2027-05-01', sign: 'Golvet syns' },
				{ id: 'own', kind: 'personal', words: null, askedGaveNone: true, by: null, sign: null }
			],
			activities: [
				{
					id: 'activity',
					what: 'Städa köket',
					lifeArea: 'Hemliv',
					need: 'Behöver stöd att komma igång med städning',
					goalId: 'goal',
					supportKinds: ['start', 'joinPartly'],
					looksLike: 'Börja tillsammans',
					why: 'Orken tar slut',
					shaping: 'shaped',
					shapedWith: 'Dagen väljs ihop',
					subgoal: 'Diskar själv',
					frequency: 'två gånger i veckan'
				}
			],
			practical: [{ label: 'Hur ska den som ger dig stöd vara?', text: 'Ring på två gånger' }]
		}
	});
});

test('a refusal is not ordered, nor an intervention without activity or start', () => {
	const refused = aDecision({ outcome: 'refused' });
	expect(buildOrder(anOrderSource({ decision: refused }))).toEqual({ ok: false, problems: ['Insatsen är inte beviljad.'] });
	const empty = aContent({ assessment: anAssessment({ activities: [] }) });
	expect(buildOrder(anOrderSource({ content: empty, decision: aDecision({ fromOn: null }) }))).toMatchObject({
		problems: [{}, {}].map(() => expect.any(String))
	});
});

test('what is set aside, not confirmed, or about violence stays behind', () => {
	const practicalOf = (answers: Parameters<typeof aContent>[0]) => {
		const result = buildOrder(anOrderSource({ content: aContent(answers) }));
		return result.ok && result.order.practical;
	};
	const answers = { 'prakt-sa/1': said('1', 'Ring först') };
	expect(practicalOf({ answers })).toHaveLength(1);
	expect(practicalOf({ answers: { ...answers, 'section:praktiskt': { status: 'declined' } } })).toEqual([]);
	expect(practicalOf({ answers: { 'prakt-sa/1': said('1', 'Ring först', { carriedFrom: 'earlier' }) } })).toEqual([]);
	expect(practicalOf({ answers: { 'vald-fraga/1': said('1', 'Ja') } })).toEqual([]);
});

test('the plan is due fifteen calendar days after the start', () => {
	expect(planDueOn('2026-12-01')).toBe('2026-12-16');
	expect(planDueOn('2026-12-20')).toBe('2027-01-04');
	expect(planDueOn('2028-02-20')).toBe('2028-03-06');
});
