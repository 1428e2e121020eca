import { expect, test } from 'vitest';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import type { AnswerValue } from './answers.ts';
import { showChange, type Part } from './changes.ts';
import type { Question } from './question.ts';

const base = { id: 'q', label: 'Fråga', meanings: [], prints: [] };
const names = { personName: (id: string) => ({ k: 'Karin, mor', l: 'Leif, god man' })[id] };
const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const marked = (parts: readonly Part[]): string => parts.map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`).join('');
const change = (question: Question, before: AnswerValue | null, after: AnswerValue | null) =>
	marked(showChange(question, before, after, names, ibicVuxna.scale));
const entry = (text: string, more: object = {}): AnswerValue => ({ id: 'e', text, source: { kind: 'person' }, ...more });

const options = [
	{ id: 'a', label: 'Tolk' },
	{ id: 'b', label: 'Bilder' },
	{ id: 'c', label: 'Mer tid' }
];

test('a text word by word, and its source where that changed', () => {
	const text: Question = { ...base, kind: 'longText' };
	expect(change(text, entry('Hon bor själv.'), entry('Hon bor ensam.'))).toBe('Hon bor [-själv-]{+ensam+}.\n(personen själv)');
	expect(change(text, entry('Hon bor.'), entry('Hon bor.', { source: { kind: 'relative', contactId: 'k' } }))).toBe(
		'Hon bor.\n[-(personen själv)-]\n{+(Karin, mor)+}'
	);
});

test('several choices option by option, in the order they are asked', () => {
	const many: Question = { ...base, kind: 'manyOf', options };
	expect(change(many, ['a', 'b'], ['b', 'c'])).toBe('[-Tolk-]\nBilder\n{+Mer tid+}');
});

test.each([
	[{ ...base, kind: 'yesNo' }, 'yes', 'no', '[-Ja-]\n{+Nej+}'],
	[{ ...base, kind: 'oneOf', options }, 'a', 'c', '[-Tolk-]\n{+Mer tid+}'],
	[{ ...base, kind: 'number', unit: 'timmar' }, 12, 2.5, '[-12 timmar-]\n{+2,5 timmar+}'],
	[{ ...base, kind: 'date' }, '2026-10-01', '2026-10-02', '[-2026-10-01-]\n{+2026-10-02+}'],
	[
		{ ...base, kind: 'factor' },
		{ polarity: 'hinder', level: 2 },
		{ polarity: 'facilitator', level: 2 },
		'[-Måttligt hinder-]\n{+Måttlig hjälp+}'
	],
	[{ ...base, kind: 'person', register: 'contacts' }, 'k', 'l', '[-Karin, mor-]\n{+Leif, god man+}']
] as [Question, AnswerValue, AnswerValue, string][])('$kind as a whole', (question, before, after, expected) => {
	expect(change(question, before, after)).toBe(expected);
	expect(change(question, before, before)).not.toMatch(/[[{]/);
});

test('a scale row by row and column by column', () => {
	const scale: Question = {
		...base,
		kind: 'scale',
		codes: [
			{ code: 'd620', title: 'Inköp' },
			{ code: 'd640', title: 'Städning' }
		]
	};
	const before: AnswerValue = [{ code: 'd620', current: 3, intended: 1 }];
	const after: AnswerValue = [
		{ code: 'd620', current: 2, intended: 1 },
		{ code: 'd640', ownRating: 0 }
	];
	const shown = change(scale, before, after);
	expect(shown).toMatch(/^Inköp: \[-nu .+-\], avsett .+, \{\+nu .+\+\}\nStädning: \{\+egen skattning .+\+\}$/);
});

test('a week day by day and time by time, with its sum', () => {
	const week: Question = { ...base, kind: 'week', counts: 'minutes' };
	const before: AnswerValue = {
		slots: [
			{ day: 'mon', time: 'forenoon', minutes: 30 },
			{ day: 'tue', time: 'evening', minutes: 30 }
		]
	};
	const after: AnswerValue = { slots: [{ day: 'mon', time: 'forenoon', minutes: 45 }] };
	expect(change(week, before, after)).toBe(
		'måndag: [-förmiddag 30 minuter-], {+förmiddag 45 minuter+}\ntisdag: [-kväll 30 minuter-]\n[-Sammanlagt 1 timme i veckan-]\n{+Sammanlagt 0,75 timmar i veckan+}'
	);
});

test('the rows of a group: which came and which went', () => {
	const group: Question = { ...base, kind: 'group', over: 'rows', questions: [{ ...base, id: 'r', kind: 'date' }] };
	expect(change(group, ['1', '2'], ['2', '3'])).toBe('[-Rad 1-]\nRad 2\n{+Rad 3+}');
	expect(change(group, null, ['2'])).toBe('{+1 rad+}');
});

test('what was not answered, could not be read or was emptied is compared as a whole, whatever the kind', () => {
	const many: Question = { ...base, kind: 'manyOf', options };
	expect(change(many, { status: 'declined' }, ['a'])).toBe('[-Vill inte svara-]\n{+Tolk+}');
	expect(change({ ...base, kind: 'date' }, { draft: { value: 'i våras' } }, '2026-04-01')).toBe('[-i våras-]\n{+2026-04-01+}');
	expect(change({ ...base, kind: 'longText' }, entry('Hej.'), null)).toBe('[-Hej.\n(personen själv)-]');
});
