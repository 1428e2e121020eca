import { expect, test } from 'vitest';
import { shippedTemplates } from '../templates/shipped.ts';
import { checkTemplate } from './check-template.ts';
import type { Question } from './question.ts';

const base = { label: 'Fråga', meanings: [], prints: [] };
const yesNo = (id: string, more: object = {}): Question => ({ ...base, kind: 'yesNo', id, ...more });
const text = (id: string, more: object = {}): Question => ({ ...base, kind: 'longText', id, ...more });
const options = [
	{ id: 'a', label: 'A' },
	{ id: 'b', label: 'B' }
];

const protectedTemplate = { id: 't', title: 'Mall', version: 1, purpose: 'violence' as const, effectiveOn: '2026-01-01', scale: [] };

const messages = (...questions: Question[]) =>
	checkTemplate({
		id: 't',
		title: 'Mall',
		version: 1,
		effectiveOn: '2026-01-01',
		scale: [],
		sections: [{ id: 's', title: 'Avsnitt', questions }]
	}).map(({ path, message }) => `${path}: ${message}`);

test.each(shippedTemplates)('$title can be published', (template) => {
	expect(checkTemplate(template)).toEqual([]);
});

test('ids are unique in the whole template, also in groups', () => {
	const group: Question = { ...base, kind: 'group', id: 'g', over: 'rows', questions: [{ ...base, kind: 'date', id: 'a' }] };
	expect(messages(text('a'), group)).toEqual(['a: Två frågor har samma id.']);
	expect(messages({ ...base, kind: 'oneOf', id: 'q', options: [...options, ...options.slice(1)] })).toEqual([
		'q: Två svar har samma id: b.'
	]);
});

test('a condition reads an earlier question that exists', () => {
	const reads = (question: string) => ({ when: { not: { question, op: 'answered' } } });
	expect(messages(text('a', reads('b')), text('b'))).toEqual(['a: Villkoret läser b, som inte kommer före.']);
	expect(messages(text('a', reads('a')))).toEqual(['a: Villkoret läser a, som inte kommer före.']);
	expect(messages(text('a', reads('x')))).toEqual(['a: Villkoret läser x, som inte finns.']);
	expect(messages(text('a'), text('b', reads('a')))).toEqual([]);
});

test('a condition compares with an answer the question can have', () => {
	const choice: Question = { ...base, kind: 'manyOf', id: 'a', options };
	expect(messages(choice, text('b', { when: { question: 'a', op: 'contains', value: 'c' } }))).toEqual(['b: Frågan a har inte svaret c.']);
	expect(messages(choice, text('b', { when: { question: 'a', op: 'equals', value: 'a' } }))).toEqual([
		'b: Villkoret passar inte frågan a.'
	]);
	expect(messages(yesNo('a'), text('b', { when: { question: 'a', op: 'equals', value: true } }))).toEqual([]);
	expect(messages(text('b', { when: { fact: 'age', op: 'atLeast', value: 'gammal' } }))).toEqual([
		'b: Villkoret om ärendet går inte att jämföra så.'
	]);
});

test('meanings are in the list and fit the kind', () => {
	expect(messages(text('a', { meanings: ['wish'] }))).toEqual(['a: Kopplingen wish finns inte.']);
	expect(messages(yesNo('a', { meanings: ['goalBy'] }))).toEqual(['a: Kopplingen goalBy passar inte den här sortens fråga.']);
});

test('a question about violence stands in no document', () => {
	expect(messages(yesNo('a', { meanings: ['violenceAsked'], prints: ['order'] }))).toEqual([
		'a: En fråga om våld får inte stå i något dokument.'
	]);
});

test('questions about violence stand in a section of their own, so that it can show what the case says', () => {
	expect(messages(yesNo('a', { meanings: ['violenceAsked'] }), text('b'))).toEqual([
		's: Frågor om våld står i ett eget avsnitt, utan andra frågor.'
	]);
	expect(messages(yesNo('a', { meanings: ['violenceAsked'] }))).toEqual([]);
});

test('the protected record prints nowhere, repeats nothing, and leaves what the case tells to the case', () => {
	const group: Question = { ...base, kind: 'group', id: 'g', over: 'rows', questions: [{ ...base, kind: 'date', id: 'd' }] };
	const questions = [text('a', { prints: ['investigation'] }), group, yesNo('b', { meanings: ['violenceAsked'] })];
	const faults = checkTemplate({ ...protectedTemplate, sections: [{ id: 's', title: 'Avsnitt', questions }] });
	expect(faults.map(({ path }) => path)).toEqual(['a', 'g', 'b']);
});
