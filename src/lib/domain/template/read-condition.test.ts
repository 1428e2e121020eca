import { expect, test } from 'vitest';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import type { Condition } from './condition.ts';
import { readCondition } from './read-condition.ts';
import { allQuestions } from './template.ts';

const read = (condition: Condition) => readCondition(condition, ibicVuxna);
const whenOf = (id: string) => allQuestions(ibicVuxna).find((question) => question.id === id)?.when as Condition;

test('the conditions of the shipped template read as Swedish', () => {
	expect(read(whenOf('barn'))).toBe('Visas när svaret på ”Finns det barn under 18 år i ditt liv?” är Ja.');
	expect(read(whenOf('sip-kallar'))).toBe(
		'Visas när svaret på ”Har du en gemensam plan med vården och oss, en SIP, eller vill du ha en?” är ”Jag vill ha en, och vi kallar”.'
	);
	expect(read(whenOf('delaktig-gjort'))).toBe(
		'Visas när ”Vad behöver du för att vi ska förstå varandra?” är besvarad och svaret på ”Vad behöver du för att vi ska förstå varandra?” inte innehåller ”Inget särskilt”.'
	);
});

test('facts of the case are said in words', () => {
	expect(read({ fact: 'intervention', op: 'equals', value: 'boendestod' })).toBe('Visas när ansökan gäller boendestöd.');
	expect(read({ fact: 'hasChildren', op: 'equals', value: true })).toBe('Visas när det finns barn.');
	expect(read({ not: { fact: 'age', op: 'atLeast', value: 65 } })).toBe('Visas när personen inte är minst 65 år.');
});

test('not all is any not, and only mixed words need brackets', () => {
	const child: Condition = { fact: 'hasChildren', op: 'equals', value: true };
	const old: Condition = { fact: 'age', op: 'atLeast', value: 65 };
	expect(read({ not: { all: [child, old] } })).toBe('Visas när det inte finns barn eller personen inte är minst 65 år.');
	expect(read({ all: [child, { any: [child, old] }] })).toBe(
		'Visas när det finns barn och (det finns barn eller personen är minst 65 år).'
	);
});
