import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, AnswerValue } from './answers.ts';
import { areaForm, emptyRow, isAskedGroup, pathOf, type AskedGroup } from './area-form.ts';
import { checkTemplate } from './check-template.ts';
import type { Condition } from './condition.ts';
import { hiddenAnswers } from './hidden-answers.ts';
import { locate } from './locate.ts';
import { placed } from './placed.ts';
import { sectionProgress } from './progress.ts';
import type { Group, Question, SimpleQuestion } from './question.ts';
import { rowsFrom } from './registers.ts';
import { Template } from './template.ts';
import { visibleQuestions, type FormState } from './visibility.ts';

const base = { label: 'Fråga', meanings: [], prints: [] };
const yesNo = (id: string, when?: Condition): SimpleQuestion => ({ ...base, kind: 'yesNo', id, ...(when && { when }) });
const text = (id: string, when?: Condition): SimpleQuestion => ({ ...base, kind: 'longText', id, ...(when && { when }) });
const group = (id: string, questions: Question[], when?: Condition): Group => ({
	...base,
	kind: 'group',
	over: 'rows',
	id,
	questions,
	...(when && { when })
});
const yes = (question: string): Condition => ({ question, op: 'equals', value: 'yes' });
const formOf = (...questions: Question[]): Template => ({
	id: 't',
	title: 'Mall',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [{ id: 's', title: 'Avsnitt', questions }]
});

/** Every authority, and every meeting with it. */
const meetings = formOf(
	group('kontakt', [
		yesNo('kontakt-motte'),
		group('mote', [yesNo('mote-bra'), text('mote-varfor', yes('mote-bra')), text('mote-vem', yes('kontakt-motte'))]),
		text('kontakt-sist', yes('mote-bra'))
	]),
	text('efter', yes('mote-bra'))
);
const given: Answers = {
	kontakt: ['k1', 'k2'],
	'kontakt/k1/kontakt-motte': 'yes',
	'kontakt/k1/mote': ['m1', 'm2'],
	'kontakt/k1/mote/m2/mote-bra': 'yes',
	'kontakt/k2/mote': ['m3']
};
const stateOf = (answers: Answers): FormState => ({
	facts: { interventions: [], hasChildren: false, age: 40 },
	answers,
	rows: rowsFrom(answers, {})
});

test('a condition reads its own row at each level, and from outside any row', () => {
	expect([...visibleQuestions(meetings, stateOf(given))]).toEqual([
		'kontakt',
		'kontakt/k1/kontakt-motte',
		'kontakt/k1/mote',
		'kontakt/k1/mote/m1/mote-bra',
		'kontakt/k1/mote/m1/mote-vem',
		'kontakt/k1/mote/m2/mote-bra',
		'kontakt/k1/mote/m2/mote-varfor',
		'kontakt/k1/mote/m2/mote-vem',
		'kontakt/k1/kontakt-sist',
		'kontakt/k2/kontakt-motte',
		'kontakt/k2/mote',
		'kontakt/k2/mote/m3/mote-bra',
		'efter'
	]);
});

test('a hidden inner group hides its rows, and one line says so', () => {
	const form = formOf(group('g', [yesNo('q'), group('i', [yesNo('r')], yes('q'))]));
	const answers: Answers = { g: ['1'], 'g/1/q': 'no', 'g/1/i': ['2'], 'g/1/i/2/r': 'yes' };
	const visible = visibleQuestions(form, stateOf(answers));
	expect([...visible]).toEqual(['g', 'g/1/q']);
	expect(hiddenAnswers(form, form.sections[0]!, stateOf(answers), visible)).toEqual([
		{ path: 'g/1/i', label: 'Fråga', rule: 'Visas när svaret på ”Fråga” är Ja.' }
	]);
});

test('what is expected in an inner row is left until it is answered there', () => {
	const wish: SimpleQuestion = { ...base, kind: 'yesNo', id: 'r', label: 'Önskemål?', meanings: ['wishes'] };
	const form = formOf(group('g', [group('i', [wish])]));
	const rows: Answers = { g: ['1'], 'g/1/i': ['2', '3'] };
	const progress = (answers: Answers) => sectionProgress(form, form.sections[0]!, stateOf({ ...rows, ...answers }));
	expect(progress({ 'g/1/i/2/r': 'yes' })).toEqual({ state: 'partly', remaining: [{ path: 'g/1/i/3/r', label: 'Önskemål?' }] });
	expect(progress({ 'g/1/i/2/r': 'yes', 'g/1/i/3/r': { status: 'declined' } }).state).toBe('done');
});

const A = '01a20a17-e72b-74e7-a646-491a8ec84158';
const B = '01a20a17-e72b-74e7-a646-491a8ec84159';
const C = '01a20a17-e72b-74e7-a646-491a8ec8415a';

test('a path leads through both rows, and nowhere where nothing is asked', () => {
	expect(locate(meetings, `kontakt/${A}/mote`)).toMatchObject({ kind: 'rows', group: { id: 'mote' }, at: `kontakt/${A}/mote` });
	expect(locate(meetings, `kontakt/${A}/mote/${B}/mote-varfor/${C}`)).toMatchObject({
		kind: 'answer',
		question: { id: 'mote-varfor' },
		at: `kontakt/${A}/mote/${B}/mote-varfor`,
		within: [{ rowId: A }, { rowId: B }],
		entryId: C
	});
	for (const path of [
		'mote',
		`mote/${B}/mote-bra`,
		`kontakt/${A}/mote/x/mote-bra`,
		`kontakt/${A}/mote/${B}/kontakt-motte`,
		`kontakt/${A}/mote/${B}`
	])
		expect(locate(meetings, path), path).toBeUndefined();
});

const fingerprint = (value: AnswerValue | null) => JSON.stringify(value);

test('the form has the inner rows in the outer, and a new row has empty places at its own paths', () => {
	const form = areaForm(meetings.sections[0]!, {
		answers: given,
		revisions: { 'kontakt/k1/mote': 2, 'kontakt/k1/mote/m1/mote-bra': 3 },
		registers: {},
		fingerprint,
		newEntryId: () => 'new'
	});
	const [outer] = form.filter(isAskedGroup);
	const inner = outer?.rows[0]?.questions.find(isAskedGroup);
	expect(inner).toMatchObject({ path: 'kontakt/k1/mote', hasHistory: true, rows: [{ id: 'm1' }, { id: 'm2' }] });
	expect(inner?.rows[0]?.questions.map((one) => [pathOf(one), !isAskedGroup(one) && one.hasHistory])).toEqual([
		['kontakt/k1/mote/m1/mote-bra', true],
		['kontakt/k1/mote/m1/mote-varfor', false],
		['kontakt/k1/mote/m1/mote-vem', false]
	]);

	const row = emptyRow((inner as AskedGroup).group, 'kontakt/k1/mote', 'm9', { fingerprint, newEntryId: () => 'new' });
	expect(row.questions.map(pathOf)).toEqual(['mote-bra', 'mote-varfor', 'mote-vem'].map((id) => `kontakt/k1/mote/m9/${id}`));
	expect(row.questions[1]).toMatchObject({ blank: { path: 'kontakt/k1/mote/m9/mote-varfor/new', revision: 0 } });
});

test('rows over a register are named by it', () => {
	const children: Group = { ...group('barn', [yesNo('q')]), over: 'children' };
	const [asked] = areaForm(formOf(children).sections[0]!, {
		answers: {},
		revisions: {},
		registers: { children: [{ id: 'c1', name: 'Elias, född 2016' }] },
		fingerprint,
		newEntryId: () => 'new'
	});
	expect(asked).toMatchObject({ rows: [{ id: 'c1', title: 'Elias, född 2016', questions: [{ unit: { path: 'barn/c1/q' } }] }] });
});

test('a group three deep is a template, but not one to publish', () => {
	const deep = formOf(group('a', [group('b', [group('c', [yesNo('d')])])]));
	expect(Template.parse(deep)).toEqual(deep);
	expect(checkTemplate(deep)).toEqual([{ path: 'c', message: 'En grupp kan stå i en annan grupps rad, men inte djupare än så.' }]);
	expect(checkTemplate(meetings)).toEqual([]);
});

test('only what follows an order reads its rows', () => {
	const plan = formOf({ ...group('rad', [{ ...base, kind: 'person', id: 'vem', register: 'staff' }]), over: 'activities' });
	expect(checkTemplate({ ...plan, purpose: 'plan' })).toEqual([]);
	expect(checkTemplate(plan).map(({ path, message }) => `${path}: ${message}`)).toEqual([
		'rad: En utredning har ingen beställning att hämta rader ur.',
		'vem: En utredning har ingen beställning att hämta rader ur.'
	]);
});

test('visibility in nested rows agrees with a naive evaluator', () => {
	const outside = ['a', 'b'];
	const conditions = (...ids: string[]) =>
		fc.option(fc.record({ question: fc.constantFrom(...ids), op: fc.constant('equals' as const), value: fc.constantFrom('yes', 'no') }), {
			nil: undefined
		});
	const forms = fc
		.record({
			p: conditions('a'),
			i: conditions('a', 'p'),
			x: conditions('a', 'p'),
			y: conditions('a', 'p', 'x'),
			q: conditions('p', 'x', 'y'),
			b: conditions('a', 'p', 'x', 'y', 'q')
		})
		.map(({ p, i, x, y, q, b }) =>
			formOf(yesNo('a'), group('o', [yesNo('p', p), group('i', [yesNo('x', x), yesNo('y', y)], i), yesNo('q', q)]), yesNo('b', b))
		);
	const rows: Answers = { o: ['1', '2'], 'o/1/i': ['3', '4'], 'o/2/i': ['5'] };
	const paths = [
		...placed(formOf(group('o', [yesNo('p'), group('i', [yesNo('x'), yesNo('y')]), yesNo('q')])).sections[0]!.questions, rowsFrom(rows, {}))
	]
		.filter(({ question }) => question.kind !== 'group')
		.map(({ path }) => path);
	const answered = fc.dictionary(fc.constantFrom(...outside, ...paths), fc.constantFrom<AnswerValue>('yes', 'no'));

	fc.assert(
		fc.property(forms, answered, (form, answers) => {
			const all = { ...rows, ...answers };
			expect([...visibleQuestions(form, stateOf(all))]).toEqual(naivelyShown(form, all));
		}),
		{ numRuns: 500 }
	);
});

/** Every place there is, each judged by itself: are all groups around it shown, and does an earlier place say what it asks for? */
function naivelyShown(form: Template, answers: Answers): string[] {
	const all = [...placed(form.sections[0]!.questions, rowsFrom(answers, {}))];
	const isShown = (index: number): boolean => {
		const { path, question } = all[index]!;
		const around = all.findIndex((one) => one.path === path.split('/').slice(0, -2).join('/'));
		if (around >= 0 && !isShown(around)) return false;
		if (!question.when || !('question' in question.when)) return true;
		const { question: asked, value } = question.when as Extract<Condition, { value: unknown; question: string }>;
		return all.some(
			(other, at) =>
				at < index && other.question.id === asked && sharesRows(other.path, path) && isShown(at) && answers[other.path] === value
		);
	};
	return all.filter((_, index) => isShown(index)).map(({ path }) => path);
}

/** The same row wherever both stand in a row of the same group. */
function sharesRows(one: string, other: string): boolean {
	const [a, b] = [one.split('/'), other.split('/')];
	for (let level = 0; level + 1 < Math.min(a.length, b.length) - 1 && a[level] === b[level]; level += 2) {
		if (a[level + 1] !== b[level + 1]) return false;
	}
	return true;
}
