import { expect, test } from 'vitest';
import { visibleQuestions } from '../template/visibility.ts';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import { transferTargets, whoWillSee } from './violence-transfer.ts';

const visible = visibleQuestions(ibicVuxna, {
	facts: { interventions: ['boendestod'], hasChildren: false, age: 40 },
	answers: {},
	rows: () => []
});
const readers = { staff: ['Anna Lindqvist', 'Maria Holm'], givenName: 'Sara', notToBeCommunicated: false };
const told = (prints: ('investigation' | 'order')[], more = {}) => whoWillSee({ prints }, { ...readers, ...more }).join('\n');

test('it is written where words are asked for, never among the violence questions', () => {
	const targets = transferTargets(ibicVuxna, visible);
	expect(targets.length).toBeGreaterThan(20);
	expect(targets.every(({ question }) => question.kind === 'shortText' || question.kind === 'longText')).toBe(true);
	expect(targets.map(({ section }) => section.id)).not.toContain('vald');
	expect(targets.map(({ section }) => section.id)).toContain('d7');
	expect(transferTargets(ibicVuxna, new Set())).toEqual([]);
});

test('everybody it can reach is told: staff by name, the person and whoever represents them, the court, the provider', () => {
	expect(told(['investigation'])).toMatch(/Anna Lindqvist, Maria Holm/);
	expect(told(['investigation'])).toMatch(/Sara, och den som företräder Sara[\s\S]*dokument[\s\S]*Domstolen[\s\S]*om du gör ett behov/);
	expect(told(['investigation', 'order'])).toContain('Utföraren: svaret står i beställningen.');
	expect(told([])).not.toContain('Domstolen');
});

test('what is not to be communicated reaches no document and no order, and whoever asks to read is still told of', () => {
	const kept = told(['investigation', 'order'], { notToBeCommunicated: true });
	expect(kept).toContain('Det står inte i utredningens dokument');
	expect(kept).not.toContain('svaret står i beställningen');
});
