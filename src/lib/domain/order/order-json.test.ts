import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { aContent, aDecision, aGoal, anActivity, anAssessment, anOrderSource } from '../../../../tests/content.ts';
import { buildOrder } from './build-order.ts';
import type { OrderContent } from './order.ts';
import { OrderJson, orderJson, orderJsonSchema } from './order-json.ts';

const published = new URL('../../../../static/schema/rodtrad-order-1.json', import.meta.url).pathname;
const asOf = '2026-11-24T10:12:00+01:00';

const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true }));
const validate = ajv.compile(orderJsonSchema());

function orderOf(overrides: Parameters<typeof anOrderSource>[0] = {}): OrderContent {
	const built = buildOrder(anOrderSource(overrides));
	if (!built.ok) throw new Error(built.problems.join());
	return built.order;
}

const ORDERS = {
	short: orderOf(),
	full: orderOf({
		content: aContent({
			answers: {
				'hemliv-traffas/1': { id: '1', text: 'I entrén', source: { kind: 'person' } },
				'prakt-sa/1': { id: '1', text: 'Ring', source: { kind: 'person' } }
			},
			assessment: anAssessment({
				goals: [aGoal({ sign: 'Märks', by: '2027-05-01' }), aGoal({ id: 'own', kind: 'personal', words: null, askedGaveNone: true })],
				activities: [
					anActivity({ looksLike: 'Så', why: 'Därför', shapedWith: 'dagen', subgoal: 'Själv', frequency: 'ibland', shaping: 'shaped' })
				]
			})
		})
	}),
	openEnded: orderOf({
		decision: aDecision({ toOn: null, untilFurtherNotice: true, extent: { unit: 'none' }, followUpOn: null, followUpHow: null })
	})
};

test('the published schema is the one the code holds (vitest -u writes it again)', async () => {
	await expect(`${JSON.stringify(orderJsonSchema(), null, '\t')}\n`).toMatchFileSnapshot(published);
});

test.each(Object.entries(ORDERS))('an order follows the schema, by our reader and by another: %s', (_, order) => {
	const json: unknown = JSON.parse(JSON.stringify(orderJson(order, { asOf })));
	expect(OrderJson.safeParse(json).error).toBeUndefined();
	expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
	expect(JSON.stringify(json)).not.toMatch(/null|""/);
});

test('what is not an order is refused by both', () => {
	const json = orderJson(ORDERS.full, { asOf });
	const faulty = [
		{ ...json, caseId: 'x' },
		{ ...json, fromOn: '1 december' },
		{ ...json, formatVersion: 2 },
		{ ...json, person: { ...json.person, personnummer: 'x' } }
	];
	for (const one of faulty) expect([OrderJson.safeParse(one).success, validate(one)]).toEqual([false, false]);
});

test('codes come with their Swedish names, and the day is that of the order', () => {
	expect(orderJson(ORDERS.full, { asOf })).toMatchObject({
		format: 'rodtrad-order',
		orderedOn: '2026-11-24',
		intervention: { code: 'boendestod', name: 'Boendestöd' },
		person: { name: 'Åke Öberg', birthYear: 1980, meetingPlace: 'I entrén' },
		activities: [
			{
				supportKinds: [
					{ code: 'start', name: 'starta upp' },
					{ code: 'joinPartly', name: 'delta i delar' }
				]
			}
		],
		practical: [{ text: 'Ring' }]
	});
	expect(orderJson(ORDERS.openEnded, { asOf })).not.toHaveProperty('toOn');
});
