import { expect, test } from 'vitest';
import { areaForm, isAskedGroup, type AreaState } from './area-form.ts';
import type { Answers } from './answers.ts';
import { fieldName, readPosted } from './posted.ts';
import type { Section } from './template.ts';

const base = { meanings: ['ownView'], prints: ['investigation' as const] };
const home: Section = {
	id: 'home',
	title: 'Hemliv',
	questions: [
		{ ...base, kind: 'longText', id: 'tell', label: 'Hur fungerar det hemma?' },
		{ ...base, kind: 'yesNo', id: 'pets', label: 'Har du djur?' },
		{
			...base,
			kind: 'group',
			id: 'aids',
			label: 'Hjälpmedel',
			over: 'rows',
			questions: [{ ...base, kind: 'shortText', id: 'aid', label: 'Vilket?' }]
		}
	]
};
const stateOf = (answers: Answers): AreaState => ({
	answers,
	revisions: Object.fromEntries(Object.keys(answers).map((path) => [path, 3])),
	registers: { children: [{ id: 'c1', name: 'Elias, född 2016' }] },
	fingerprint: (value) => JSON.stringify(value),
	newEntryId: () => 'new'
});
const entry = (id: string) => ({ id, text: 'Bra.', source: { kind: 'person' as const } });

test('an empty text has one place to write in, a written one has its entries with their revisions', () => {
	const [empty] = areaForm(home, stateOf({}));
	expect(empty).toMatchObject({ entries: [], blank: { path: 'tell/new', value: null, revision: 0 } });

	const [written] = areaForm(home, stateOf({ 'tell/a': entry('a'), 'tell/b': entry('b') }));
	expect(written).toMatchObject({ entries: [{ path: 'tell/a', revision: 3 }, { path: 'tell/b' }], blank: null });
});

test('a text that was declined has no place to write in', () => {
	const [declined] = areaForm(home, stateOf({ tell: { status: 'declined' } }));
	expect(declined).toMatchObject({ blank: null, unit: { path: 'tell', value: { status: 'declined' } } });
});

test('a group asks its questions in every row', () => {
	const group = areaForm(home, stateOf({ aids: ['r1', 'r2'], 'aids/r2/aid/e': entry('e') })).find(isAskedGroup);
	expect(group?.rows.map(({ id, questions: [first] }) => [id, first && !isAskedGroup(first) && first.entries.length])).toEqual([
		['r1', 0],
		['r2', 1]
	]);
});

test('a posted form is sorted by unit, and several choices are a list', () => {
	const posted = readPosted([
		[fieldName('tell/a', 'text'), 'Bra'],
		[fieldName('tell/a', 'revision'), '2'],
		[fieldName('pets', 'value'), 'yes'],
		[fieldName('many', 'value'), 'a'],
		[fieldName('many', 'value'), 'b'],
		['next', 'd7']
	]);
	expect([...posted]).toEqual([
		['tell/a', { text: 'Bra', revision: '2' }],
		['pets', { value: 'yes' }],
		['many', { value: ['a', 'b'] }]
	]);
});
