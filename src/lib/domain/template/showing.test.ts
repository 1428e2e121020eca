import { expect, test } from 'vitest';
import type { AnswerValue, Entry } from './answers.ts';
import type { SimpleQuestion } from './question.ts';
import { showAnswer, showScale, sourceLine } from './showing.ts';
import type { WeekSlot } from './week.ts';

const base = { id: 'q', label: 'Fråga', meanings: [], prints: [] };
const codes = [{ code: 'd620', title: 'Att skaffa varor och tjänster' }];
const scale = [
	{ value: 2, label: 'Måttlig begränsning', ownLabel: 'Ganska svårt' },
	{ value: 3, label: 'Stor begränsning', ownLabel: 'Mycket svårt' }
];
const names = { personName: (id: string) => ({ r1: 'Anna' })[id] };
const options = [
	{ id: 'a', label: 'Tolk' },
	{ id: 'b', label: 'Mer tid' }
];

const show = (question: SimpleQuestion, value: AnswerValue) => showAnswer(question, value, names, scale);
const source = (entry: Partial<Entry>) => sourceLine({ id: '1', text: 'Ja.', source: { kind: 'person' }, ...entry }, names);

test('every kind of answer reads as Swedish', () => {
	expect(show({ ...base, kind: 'yesNo' }, 'unknown')).toEqual(['Vet inte']);
	expect(show({ ...base, kind: 'oneOf', options }, 'b')).toEqual(['Mer tid']);
	expect(show({ ...base, kind: 'manyOf', options }, ['b', 'a'])).toEqual(['Tolk', 'Mer tid']);
	expect(show({ ...base, kind: 'number', unit: 'timmar' }, 2.5)).toEqual(['2,5 timmar']);
	expect(show({ ...base, kind: 'date' }, '2026-11-23')).toEqual(['2026-11-23']);
	expect(show({ ...base, kind: 'person', register: 'relatives' }, 'r1')).toEqual(['Anna']);
	expect(show({ ...base, kind: 'factor' }, { polarity: 'hinder', level: 3 })).toEqual(['Stort hinder']);
	expect(show({ ...base, kind: 'scale', codes }, [{ code: 'd620', ownRating: 2, current: 3, intended: 2 }])).toEqual([
		'Att skaffa varor och tjänster: egen skattning ganska svårt, nu stor begränsning, avsett måttlig begränsning'
	]);
});

test('a week is a line a day, with the sum in hours where minutes are counted', () => {
	const week: SimpleQuestion = { ...base, kind: 'week', counts: 'minutes' };
	const slots: WeekSlot[] = [
		{ day: 'wed', time: 'evening', minutes: 45 },
		{ day: 'mon', time: 'evening', minutes: 60 },
		{ day: 'mon', time: 'forenoon', minutes: 45 }
	];
	expect(show(week, { slots })).toEqual([
		'Måndag: förmiddag 45 minuter, kväll 60 minuter',
		'Onsdag: kväll 45 minuter',
		'Sammanlagt 2,5 timmar i veckan'
	]);
	expect(show({ ...week, counts: 'times' }, { slots: [{ day: 'sun', time: 'night' }] })).toEqual(['Söndag: natt']);
});

test('the own rating of a scale is in everyday words', () => {
	expect(showScale(codes, [{ code: 'd620', ownRating: 3 }], scale)).toEqual([
		{ code: 'd620', title: 'Att skaffa varor och tjänster', own: 'Mycket svårt', current: null, intended: null, achieved: null }
	]);
});

test('that somebody did not answer is said, what cannot be read yet is not', () => {
	expect(show({ ...base, kind: 'date' }, { status: 'notRelevant', reason: 'har ingen SIP' })).toEqual(['Inte relevant: har ingen SIP']);
	expect(show({ ...base, kind: 'date' }, { draft: { value: 'snart' } })).toEqual([]);
});

test('one can see who said what, how and when', () => {
	expect(source({ source: { kind: 'relative', contactId: 'r1', title: 'systern' }, how: 'phone', heardOn: '2026-11-02' })).toBe(
		'Anna, systern, telefon 2026-11-02'
	);
	expect(source({ source: { kind: 'observation' }, how: 'visit', heardOn: '2026-11-03' })).toBe('egen iakttagelse, hembesök 2026-11-03');
	expect(source({ how: 'meeting', heardOn: '2026-11-02' })).toBe('personen själv, möte 2026-11-02');
	expect(source({ source: { kind: 'certificate', title: 'läkarintyg' } })).toBe('intyg, läkarintyg');
	expect(source({ source: { kind: 'professional', contactId: 'gone' } })).toBe('yrkesperson');
});
