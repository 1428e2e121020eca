import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedTemplates } from '../templates/shipped.ts';
import type { Answers, AnswerValue } from './answers.ts';
import type { Condition } from './condition.ts';
import type { Group, Question } from './question.ts';
import { allQuestions, type Template } from './template.ts';
import { visibleQuestions, type FormState } from './visibility.ts';

const base = { label: 'Fråga', meanings: [], prints: [] };
const yesNo = (id: string, more: object = {}): Question => ({ ...base, kind: 'yesNo', id, ...more });
const text = (id: string, more: object = {}) => ({ ...base, kind: 'longText' as const, id, ...more });
const group = (id: string, questions: Group['questions'], more: object = {}): Question => ({
	...base,
	kind: 'group',
	over: 'rows',
	id,
	questions,
	...more
});

const template = (...sections: Question[][]): Template => ({
	id: 't',
	title: 'Mall',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: sections.map((questions, index) => ({ id: `s${index + 1}`, title: 'Avsnitt', questions }))
});

const said = { id: '1', text: 'Ja.', source: { kind: 'person' as const } };

function shown(
	form: Template,
	answers: Answers = {},
	{ rows = {}, ...facts }: Partial<FormState['facts']> & { rows?: Record<string, string[]> } = {}
) {
	const state: FormState = {
		facts: { interventions: [], hasChildren: false, age: null, ...facts },
		answers,
		rows: ({ id }) => rows[id] ?? []
	};
	return [...visibleQuestions(form, state)];
}

test('a question in depth is asked for its interventions only', () => {
	const form = template([text('a'), text('b', { for: ['boendestod', 'hemtjanst'] })]);
	expect(shown(form)).toEqual(['a']);
	expect(shown(form, {}, { interventions: ['ledsagning', 'hemtjanst'] })).toEqual(['a', 'b']);
});

test('a follow-up shows when its answer is given, also when the condition says true', () => {
	const form = template([
		yesNo('a'),
		text('b', { when: { question: 'a', op: 'equals', value: 'yes' } }),
		text('c', { when: { question: 'a', op: 'equals', value: true } })
	]);
	expect(shown(form, { a: 'yes' })).toEqual(['a', 'b', 'c']);
	expect(shown(form, { a: 'no' })).toEqual(['a']);
	expect(shown(form, { a: { status: 'declined' } })).toEqual(['a']);
	expect(shown(form, { a: { draft: { value: 'yes' } } })).toEqual(['a']);
});

test('a hidden answer counts as unanswered, so what hangs on it is hidden too', () => {
	const when = (question: string) => ({ when: { question, op: 'equals', value: 'yes' } });
	const form = template([yesNo('a'), yesNo('b', when('a')), text('c', when('b'))]);
	expect(shown(form, { a: 'yes', b: 'yes' })).toEqual(['a', 'b', 'c']);
	expect(shown(form, { a: 'no', b: 'yes' })).toEqual(['a']);
});

test('a section set aside is not shown, and counts as unanswered', () => {
	const form = template([yesNo('a')], [text('b', { when: { question: 'a', op: 'answered' } })], [text('c')]);
	expect(shown(form, { a: 'yes', 'section:s1': { status: 'notRelevant', reason: 'Gäller inte.' } })).toEqual(['c']);
});

test('a condition does not look ahead', () => {
	const form = template([text('a', { when: { question: 'b', op: 'equals', value: 'yes' } }), yesNo('b')]);
	expect(shown(form, { b: 'yes' })).toEqual(['b']);
});

test('a text is answered when an entry says something', () => {
	const form = template([text('a'), text('b', { when: { question: 'a', op: 'answered' } })]);
	expect(shown(form, { 'a/1': { ...said, text: ' ' } })).toEqual(['a']);
	expect(shown(form, { 'a/1': said })).toEqual(['a', 'b']);
});

test('inside a group the same row is read, from outside any row', () => {
	const inRow = { ...base, kind: 'yesNo' as const, id: 'r' };
	const form = template([
		group('g', [inRow, text('f', { when: { question: 'r', op: 'equals', value: 'yes' } })]),
		text('after', { when: { question: 'r', op: 'equals', value: 'yes' } })
	]);
	const rows = { g: ['1', '2'] };
	expect(shown(form, { 'g/1/r': 'no', 'g/2/r': 'yes' }, { rows })).toEqual(['g', 'g/1/r', 'g/2/r', 'g/2/f', 'after']);
	expect(shown(form, { 'g/2/r': 'yes' }, { rows: { g: ['1'] } })).toEqual(['g', 'g/1/r']);
});

test('a hidden group hides its rows', () => {
	const form = template([group('g', [text('r')], { when: { fact: 'hasChildren', op: 'equals', value: true } })]);
	expect(shown(form, {}, { rows: { g: ['1'] } })).toEqual([]);
	expect(shown(form, {}, { rows: { g: ['1'] }, hasChildren: true })).toEqual(['g', 'g/1/r']);
});

test('facts, numbers and scales are compared; 8 and 9 are not points of the scale', () => {
	const scale: Question = { ...base, kind: 'scale', id: 'a', codes: [{ code: 'd620', title: 'Varor' }] };
	const form = template([
		scale,
		text('b', { when: { question: 'a', op: 'atLeast', value: 2 } }),
		text('c', { when: { fact: 'age', op: 'atLeast', value: 65 } }),
		text('d', { when: { not: { fact: 'intervention', op: 'equals', value: 'boendestod' } } })
	]);
	expect(shown(form, { a: [{ code: 'd620', current: 2 }] }, { age: 65 })).toEqual(['a', 'b', 'c', 'd']);
	expect(shown(form, { a: [{ code: 'd620', current: 9, intended: 4 }] }, { age: 64, interventions: ['boendestod'] })).toEqual(['a']);
	expect(shown(form)).toEqual(['a', 'd']);
});

test.each(shippedTemplates)('$title: a hidden answer changes nothing: with or without it, the same questions are shown', (form) => {
	const rows = { anhoriga: ['r1', 'r2'], barn: ['b1'], 'd6-paverkar': ['x', 'y'] };
	const groups = form.sections.flatMap(({ questions }) => questions).filter((question) => question.kind === 'group');
	const paths = [
		...allQuestions(form).map(({ id }) => id),
		...groups.flatMap(({ id, questions }) =>
			(rows[id as keyof typeof rows] ?? []).flatMap((row) => questions.map((inner) => `${id}/${row}/${inner.id}`))
		)
	];
	const values = fc.constantFrom<AnswerValue>(
		'yes',
		'no',
		'ja',
		'nej',
		'hemma',
		'har',
		'ska',
		'sjalv',
		'igang',
		'tre',
		['nu'],
		['annan'],
		['tolk', 'inget'],
		{
			status: 'declined'
		}
	);
	const aside = fc.constantFrom(...form.sections.map(({ id }) => `section:${id}`));
	const answered = fc.dictionary(fc.constantFrom(...paths), values, { maxKeys: 120 });
	const setAside = fc.dictionary(aside, fc.constant<AnswerValue>({ status: 'notRelevant', reason: 'Gäller inte.' }), { maxKeys: 4 });

	fc.assert(
		fc.property(
			answered,
			setAside,
			fc.subarray(['boendestod', 'ledsagning', 'kontaktperson', 'daglig-verksamhet', 'sysselsattning']),
			(answers, sections, interventions) => {
				const visible = shown(form, { ...answers, ...sections }, { rows, interventions });
				const seen = Object.fromEntries(Object.entries(answers).filter(([path]) => visible.includes(path)));
				expect(shown(form, { ...seen, ...sections }, { rows, interventions })).toEqual(visible);
			}
		)
	);
});

/** As one would reason by hand, from one question back to those it hangs on, with nothing remembered. */
function isShownNaively(questions: readonly Question[], index: number, answers: Answers, interventions: readonly string[]): boolean {
	const { for: asked, when } = questions[index]!;
	if (asked && !asked.some((id) => interventions.includes(id))) return false;
	return when === undefined || holds(when);

	function holds(condition: Condition): boolean {
		if ('all' in condition) return condition.all.every(holds);
		if ('any' in condition) return condition.any.some(holds);
		if ('not' in condition) return !holds(condition.not);
		if ('fact' in condition) return interventions.includes(String(condition.value));
		const at = questions.findIndex(({ id }) => id === condition.question);
		if (at >= index || !isShownNaively(questions, at, answers, interventions)) return false;
		return condition.op === 'answered' ? answers[condition.question] !== undefined : answers[condition.question] === condition.value;
	}
}

test('visibility agrees with a naive evaluator, whatever the chain of conditions', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ maxDepth: 3, withCrossShrink: true },
			fc.record({ question: fc.constantFrom(...ids), op: fc.constant('equals' as const), value: fc.constantFrom('yes', 'no') }),
			fc.record({ question: fc.constantFrom(...ids), op: fc.constant('answered' as const) }),
			fc.constant<Condition>({ fact: 'intervention', op: 'equals', value: 'boendestod' }),
			fc.record({ not: tie('condition') }),
			fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) })
		)
	}));
	const asked = fc.tuple(
		...ids.map((id) =>
			fc
				.record({ when: fc.option(condition, { nil: undefined }), inDepth: fc.boolean() })
				.map(({ when, inDepth }) => yesNo(id, { ...(when && { when }), ...(inDepth && { for: ['ledsagning'] }) }))
		)
	);
	const answered = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<AnswerValue>('yes', 'no'));
	fc.assert(
		fc.property(asked, answered, fc.subarray(['boendestod', 'ledsagning']), (questions, answers, interventions) => {
			const naive = ids.filter((_, index) => isShownNaively(questions, index, answers, interventions));
			expect(shown(template(questions), answers, { interventions })).toEqual(naive);
		}),
		{ numRuns: 500 }
	);
});
