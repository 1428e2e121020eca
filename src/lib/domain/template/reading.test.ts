import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerValue, type Level } from './answer-value.ts';
import { LEVELS } from './answers.ts';
import type { SimpleQuestion } from './question.ts';
import { fieldsOf, readAnswer, readSectionState } from './reading.ts';
import { DAY_TIMES, DAYS } from './week.ts';

const today = { today: '2026-11-23' };
const base = { id: 'q', label: 'Fråga', meanings: [], prints: [] };
const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
const codes = ['d620', 'd630', 'd640'].map((code) => ({ code, title: code }));
const text: SimpleQuestion = { ...base, kind: 'longText' };
const yesNo: SimpleQuestion = { ...base, kind: 'yesNo' };
const oneOf: SimpleQuestion = { ...base, kind: 'oneOf', options };
const manyOf: SimpleQuestion = { ...base, kind: 'manyOf', options };
const number: SimpleQuestion = { ...base, kind: 'number', unit: 'timmar' };
const date: SimpleQuestion = { ...base, kind: 'date' };
const scale: SimpleQuestion = { ...base, kind: 'scale', codes };
const factor: SimpleQuestion = { ...base, kind: 'factor' };
const person: SimpleQuestion = { ...base, kind: 'person', register: 'contacts' };
const week: SimpleQuestion = { ...base, kind: 'week', counts: 'minutes' };
const times: SimpleQuestion = { ...base, kind: 'week', counts: 'times' };
const all = [text, yesNo, oneOf, manyOf, number, date, scale, factor, person, week, times];

const read = (question: SimpleQuestion, fields: Record<string, string | string[]>) => readAnswer(question, fields, today);

describe('texts', () => {
	test('an entry is read with its source', () => {
		const fields = {
			id: '1',
			text: 'Handlar.\r\nLagar mat.',
			kind: 'relative',
			contactId: 'r1',
			title: 'systern',
			heardOn: '2026-11-02',
			how: 'phone'
		};
		expect(read(text, fields)).toEqual({
			id: '1',
			text: 'Handlar.\nLagar mat.',
			source: { kind: 'relative', contactId: 'r1', title: 'systern' },
			heardOn: '2026-11-02',
			how: 'phone'
		});
	});

	test('a preselected source and way are not something typed', () => {
		expect(read(text, { id: '1', text: ' \n', kind: 'person', how: 'meeting' })).toBeNull();
	});

	test('a source written before the text is kept', () => {
		expect(read(text, { id: '1', text: '', kind: 'relative', title: 'bror' })).toEqual({
			id: '1',
			text: '',
			source: { kind: 'relative', title: 'bror' }
		});
	});

	test('a day that does not exist is kept as it was typed', () => {
		expect(read(text, { id: '1', text: 'Ja.', heardOn: '2026-02-30' })).toMatchObject({ heardOn: '2026-02-30' });
	});
});

describe('numbers and days', () => {
	test.each([
		['2,5', 2.5],
		['2.5', 2.5],
		['1 000', 1000],
		['1\u00a0000,25', 1000.25],
		['−3', -3],
		['-0', 0]
	])('%s is a number', (typed, expected) => {
		expect(read(number, { value: typed })).toBe(expected);
	});

	test.each(['två', '1,2,3', '1e3', '-'])('%s is kept as a draft', (typed) => {
		expect(read(number, { value: typed })).toEqual({ draft: { value: typed } });
	});

	test.each([
		['2026-11-23', '2026-11-23'],
		['20261123', '2026-11-23'],
		['3/9', '2026-09-03'],
		['23/11 2025', '2025-11-23'],
		['2028-02-29', '2028-02-29']
	])('%s is a day', (typed, expected) => {
		expect(read(date, { value: typed })).toBe(expected);
	});

	test.each(['2026-02-29', '2026-13-01', '31/4', 'i går'])('%s is kept as a draft', (typed) => {
		expect(read(date, { value: typed })).toEqual({ draft: { value: typed } });
	});
});

describe('choices and scales', () => {
	test('an option the question does not have is a draft, among several it is left out', () => {
		expect(read(oneOf, { value: 'x' })).toEqual({ draft: { value: 'x' } });
		expect(read(manyOf, { value: ['c', 'x', 'a'] })).toEqual(['a', 'c']);
		expect(read(manyOf, { value: 'b' })).toEqual(['b']);
		expect(read(manyOf, { value: [] })).toBeNull();
	});

	test('rows of a scale with nothing chosen are left out; 0 is a choice', () => {
		expect(read(scale, { 'd620.current': '0', 'd620.intended': '', 'd640.ownRating': '9', 'd999.current': '1' })).toEqual([
			{ code: 'd620', current: 0 },
			{ code: 'd640', ownRating: 9 }
		]);
		expect(read(scale, { 'd620.current': '' })).toBeNull();
	});

	test('a level outside the scale keeps the whole answer as a draft', () => {
		expect(read(scale, { 'd620.current': '7', 'd630.current': '2' })).toEqual({ draft: { 'd620.current': '7', 'd630.current': '2' } });
	});

	test('0 hindrance and 0 help are two answers, half a factor is a draft', () => {
		expect(read(factor, { polarity: 'hinder', level: '0' })).toEqual({ polarity: 'hinder', level: 0 });
		expect(read(factor, { polarity: 'facilitator', level: '0' })).toEqual({ polarity: 'facilitator', level: 0 });
		expect(read(factor, { polarity: 'hinder', level: '' })).toEqual({ draft: { polarity: 'hinder' } });
	});
});

describe('weeks', () => {
	test('the times something was written in are read in the order of the week; 0 minutes are none', () => {
		expect(read(week, { 'fri.evening': '45', 'mon.night': ' 30 ', 'mon.forenoon': '90', 'tue.evening': '0', 'sun.noon': '5' })).toEqual({
			slots: [
				{ day: 'mon', time: 'forenoon', minutes: 90 },
				{ day: 'mon', time: 'night', minutes: 30 },
				{ day: 'fri', time: 'evening', minutes: 45 }
			]
		});
		expect(read(week, { 'mon.forenoon': '' })).toBeNull();
	});

	test('where only the times are asked for, a mark is enough', () => {
		expect(read(times, { 'sat.forenoon': 'on' })).toEqual({ slots: [{ day: 'sat', time: 'forenoon' }] });
	});

	test('what is no number of minutes keeps the whole week as it was typed', () => {
		expect(read(week, { 'mon.forenoon': 'en timme', 'tue.forenoon': '30' })).toEqual({
			draft: { 'mon.forenoon': 'en timme', 'tue.forenoon': '30' }
		});
	});
});

describe('not answered', () => {
	test('a status goes before what else was posted', () => {
		expect(read(yesNo, { value: 'yes', status: 'declined' })).toEqual({ status: 'declined' });
		expect(readSectionState({ status: 'notRelevant', reason: ' Bor hos sin mor. ' })).toEqual({
			status: 'notRelevant',
			reason: 'Bor hos sin mor.'
		});
		expect(readSectionState({ status: '', reason: '' })).toBeNull();
	});

	test('a reason written before its status is kept', () => {
		expect(read(oneOf, { status: '', reason: 'Behövs inte.' })).toEqual({ draft: { reason: 'Behövs inte.' } });
	});
});

const word = fc
	.string({ minLength: 1, maxLength: 12 })
	.map((typed) => typed.replaceAll('\r', '').trim().normalize('NFC'))
	.filter(Boolean);
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((instant) => instant.toISOString().slice(0, 10));
const level = fc.constantFrom<Level>(...LEVELS);
const status = fc.constantFrom('declined', 'unable', 'notRelevant');
const withoutAbsent = <Value extends object>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const entry = fc
	.record({
		id: word,
		text: word,
		source: fc.record({
			kind: fc.constantFrom('person', 'relative', 'professional', 'certificate', 'observation'),
			contactId: optional(word),
			title: optional(word)
		}),
		heardOn: optional(fc.oneof(day, word)),
		how: optional(fc.constantFrom('visit', 'phone', 'meeting', 'letter', 'digital')),
		consentId: optional(word),
		notToBeCommunicated: optional(fc.constant(true))
	})
	.map(withoutAbsent);
const rows = fc
	.array(fc.record({ ownRating: optional(level), current: optional(level), intended: optional(level) }), { minLength: 3, maxLength: 3 })
	.map((levels) =>
		levels.map((row, index) => withoutAbsent({ code: codes[index]?.code, ...row })).filter((row) => Object.keys(row).length > 1)
	)
	.filter(({ length }) => length > 0);
const places = DAYS.flatMap((day) => DAY_TIMES.map((time) => ({ day, time })));
const slots = (minutes: fc.Arbitrary<number | undefined>) =>
	fc
		.subarray(places, { minLength: 1 })
		.chain((chosen) => fc.tuple(...chosen.map((place) => minutes.map((long) => withoutAbsent({ ...place, minutes: long })))))
		.map((marked) => ({ slots: marked }));
const answered: [SimpleQuestion, fc.Arbitrary<unknown>][] = [
	[text, entry],
	[yesNo, fc.constantFrom('yes', 'no', 'unknown')],
	[oneOf, fc.constantFrom('a', 'b', 'c')],
	[manyOf, fc.subarray(['a', 'b', 'c'], { minLength: 1 })],
	[number, fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000 + 0)],
	[date, day],
	[scale, rows],
	[factor, fc.record({ polarity: fc.constantFrom('hinder', 'facilitator'), level })],
	[person, word],
	[week, slots(fc.integer({ min: 1, max: 9999 }))],
	[times, slots(fc.constant(undefined))]
];

test.each(answered)('what is read of a refilled $kind question is the same answer', (question, values) => {
	const notAnswered = fc.record({ status, reason: optional(word) }).map(withoutAbsent);
	fc.assert(
		fc.property(fc.oneof(values, notAnswered), (typed) => {
			const value = AnswerValue.parse(typed);
			expect(read(question, fieldsOf(question, value))).toEqual(value);
		})
	);
});

test('that an entry was carried over and confirmed is not for a form to say', () => {
	const posted = { id: 'e', text: 'Hemma', kind: 'person', carriedFrom: 'i1', confirmedOn: '2026-11-23' };
	const entry = { id: 'e', text: 'Hemma', source: { kind: 'person' as const } };
	expect(read(text, posted)).toEqual(entry);
	expect(fieldsOf(text, { ...entry, carriedFrom: 'i1', confirmedOn: '2026-11-23' })).toEqual({ id: 'e', text: 'Hemma', kind: 'person' });
});

test('whatever is posted, what was read survives being shown and posted again', () => {
	const names = [
		'value',
		'text',
		'id',
		'status',
		'reason',
		'polarity',
		'level',
		'heardOn',
		'd620.current',
		'd630.intended',
		'mon.evening',
		'sun.night'
	];
	const posted = fc.dictionary(
		fc.constantFrom(...names),
		fc.oneof(fc.string(), fc.constantFrom('a', 'yes', '3', '2026-11-23', 'declined', 'hinder'))
	);
	fc.assert(
		fc.property(fc.constantFrom(...all), posted, (question, fields) => {
			const value = read(question, fields);
			if (value !== null) expect(AnswerValue.safeParse(value).success).toBe(true);
			expect(read(question, fieldsOf(question, value))).toEqual(value);
		})
	);
});

test('half a character and a number without end are nothing that cannot be hashed or kept', () => {
	const text = { ...base, kind: 'longText' } as const;
	expect(read(text, { id: 'e', text: 'a\ud800b', kind: 'person' })).toMatchObject({ text: 'a\ufffdb' });
	expect(read(text, { status: 'notRelevant', reason: '\udc00' })).toEqual({ status: 'notRelevant', reason: '\ufffd' });
	const long = '9'.repeat(400);
	expect(read({ ...base, kind: 'number', unit: 'gånger' }, { value: long })).toEqual({ draft: { value: long } });
});
