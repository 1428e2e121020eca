import { expect, test } from 'vitest';
import type { AnswerValue } from './answers.ts';
import { checkAnswer, isSameAnswer } from './checking.ts';
import type { SimpleQuestion } from './question.ts';

const base = { id: 'q', label: 'Fråga', meanings: [], prints: [] };
const date: SimpleQuestion = { ...base, kind: 'date' };
const text: SimpleQuestion = { ...base, kind: 'longText' };
const factor: SimpleQuestion = { ...base, kind: 'factor' };
const hours: SimpleQuestion = { ...base, kind: 'number', unit: 'timmar', min: 0.5, max: 24 };

const check = (question: SimpleQuestion, value: AnswerValue | null) => checkAnswer(question, value, { today: '2026-11-23' });
const said = (fields: object) => ({ id: '1', text: 'Ja.', source: { kind: 'person' as const }, ...fields });

test('an empty answer has nothing to mend', () => {
	expect(check(text, null)).toBeNull();
	expect(check(text, said({ heardOn: '2026-11-23' }))).toBeNull();
});

test('not relevant needs a reason, not wanting to answer does not', () => {
	expect(check(date, { status: 'notRelevant', reason: ' ' })).toBe('Skriv varför det inte är relevant.');
	expect(check(date, { status: 'declined' })).toBeNull();
});

test('a reason without its status asks for the status', () => {
	expect(check(date, { draft: { reason: 'Behövs inte.' } })).toBe('Välj varför frågan inte är besvarad.');
});

test('a day is written as a day, and what was heard was heard by today', () => {
	expect(check(date, { draft: { value: '2026-02-30' } })).toBe('Skriv datumet som 2026-11-23.');
	expect(check(text, said({ heardOn: 'i går' }))).toBe('Skriv datumet som 2026-11-23.');
	expect(check(text, said({ heardOn: '2026-11-24' }))).toBe('Dagen har inte varit än. Skriv vilken dag du fick veta det.');
});

test('the day something was told has been, the day a goal is to be met may come', () => {
	expect(check({ ...date, meanings: ['informedOn'] }, '2026-11-24')).toBe('Dagen har inte varit än. Skriv vilken dag det blev gjort.');
	expect(check({ ...date, meanings: ['informedOn'] }, '2026-11-23')).toBeNull();
	expect(check({ ...date, meanings: ['goalBy'] }, '2027-06-01')).toBeNull();
});

test('a number keeps within its limits, with their unit', () => {
	expect(check(hours, 24.5)).toBe('Skriv ett tal från 0,5 till 24 timmar.');
	expect(check({ ...base, kind: 'number', unit: 'dagar', min: 1 }, 0)).toBe('Skriv minst 1 dagar.');
	expect(check(hours, 24)).toBeNull();
});

test('half a factor says which half is missing', () => {
	expect(check(factor, { draft: { polarity: 'hinder' } })).toBe('Välj hur mycket.');
	expect(check(factor, { draft: { level: '2' } })).toBe('Välj om det hindrar eller hjälper.');
});

test('a week says what to write, and no time of day is longer than twelve hours', () => {
	const week: SimpleQuestion = { ...base, kind: 'week', counts: 'minutes' };
	expect(check(week, { draft: { 'mon.forenoon': 'en timme' } })).toBe('Skriv hur många minuter det gäller, till exempel 45.');
	expect(check(week, { slots: [{ day: 'mon', time: 'night', minutes: 721 }] })).toBe('Skriv högst 720 minuter för en tid på dagen.');
	expect(check(week, { slots: [{ day: 'mon', time: 'night', minutes: 720 }] })).toBeNull();
	expect(check({ ...week, counts: 'times' }, { slots: [{ day: 'mon', time: 'night' }] })).toBeNull();
});

test('the same words are the same answer, whatever their line endings, Unicode form and order of fields', () => {
	expect(
		isSameAnswer(said({ text: 'Fika.\r\nPå söndag.' }), { source: { kind: 'person' }, text: 'Fika.\nPa\u030a söndag.', id: '1' })
	).toBe(true);
	expect(isSameAnswer('a\u030a', 'å')).toBe(true);
	expect(isSameAnswer(null, undefined)).toBe(true);
	expect(isSameAnswer(0, null)).toBe(false);
	expect(isSameAnswer(['a', 'b'], ['b', 'a'])).toBe(false);
});
