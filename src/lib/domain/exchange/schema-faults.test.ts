import { expect, test } from 'vitest';
import { Condition } from '../template/condition.ts';
import { schemaFaults } from './schema-faults.ts';

const faultsOf = (condition: unknown) => schemaFaults(Condition.safeParse(condition, { reportInput: true }).error?.issues ?? []);

test('of several shapes, the nearest one is what is told of', () => {
	expect(faultsOf({ not: { question: 'a', op: 'equal', value: 1 } })).toEqual([
		{ pointer: '/not/op', message: 'Här ska det stå något av: equals, contains, atLeast.' }
	]);
});

test('where none is nearer than another, that is said', () => {
	expect(faultsOf({ not: 7 })).toEqual([{ pointer: '/not', message: 'Det som står här har ingen av de former som formatet känner.' }]);
});
