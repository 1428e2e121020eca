import { expect, test } from 'vitest';
import { z } from 'zod';
import { readBySchema } from './schema-faults.ts';
import { Condition } from './template/condition.ts';

const faults = (schema: z.ZodType, document: unknown) => {
	const read = readBySchema(schema, document);
	return read.ok ? [] : read.faults.map(({ pointer, message }) => `${pointer || '(all)'}: ${message}`);
};

const Row = z.strictObject({
	name: z.string().min(1),
	on: z.iso.date(),
	count: z.number().int().positive(),
	kind: z.enum(['a', 'b']),
	parts: z.array(z.string()).min(2)
});
const aRow = { name: 'Rad', on: '2026-11-24', count: 1, kind: 'a', parts: ['x', 'y'] };

test('a document that follows its schema is read', () => {
	expect(readBySchema(Row, aRow)).toEqual({ ok: true, value: aRow });
});

test.each([
	['count', 1.5, 'Ska vara ett heltal.'],
	['count', 0, 'Ska vara mer än 0.'],
	['count', '1', 'Ska vara ett tal.'],
	['name', '', 'Får inte vara tom.'],
	['name', undefined, 'Saknas.'],
	['on', '2026-02-30', 'Ska vara en dag, som 2026-11-24.'],
	['kind', 'c', 'Ska vara något av "a", "b".'],
	['kind', undefined, 'Saknas.'],
	['parts', ['x'], 'Ska vara minst 2 stycken.'],
	['parts', null, 'Ska vara en lista.']
])('%s = %j: %s', (key, value, message) => {
	expect(faults(Row, { ...aRow, [key]: value })).toEqual([`/${key}: ${message}`]);
});

test('every fault is told, each with its place, and odd keys are escaped as pointers are', () => {
	expect(faults(z.array(Row), [aRow, { ...aRow, name: 1, parts: ['x', 2], 'a/b~c': true }])).toEqual([
		'/1/name: Ska vara text.',
		'/1/parts/1: Ska vara text.',
		'/1/a~1b~0c: Finns inte här.'
	]);
	expect(faults(Row, [])).toEqual(['(all): Ska vara ett objekt.']);
});

test('of several shapes, the nearest one is what is told of', () => {
	expect(faults(Condition, { not: { question: 'a', op: 'equal', value: 1 } })).toEqual([
		'/not/op: Ska vara något av "equals", "contains", "atLeast".'
	]);
	const kinds = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') }), z.strictObject({ kind: z.literal('b') })]);
	expect(faults(kinds, { kind: 'c' })).toEqual(['/kind: Är inget av det som kan stå här.']);
});

test('what stood there is never repeated', () => {
	const marker = '198001019802';
	expect(faults(Row, { name: { [`x`]: marker }, on: marker, count: marker, kind: marker, parts: marker }).join()).not.toContain(marker);
});
