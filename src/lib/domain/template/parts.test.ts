import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import type { Question } from './question.ts';

const asked = (id: string, part?: string): Question => ({ kind: 'yesNo', id, label: id, meanings: [], prints: [], ...(part && { part }) });

test('questions beside each other stand together where they share a part', () => {
	const parts = partsOf([asked('a'), asked('b', 'Närvaro'), asked('c', 'Närvaro'), asked('d', 'Social förmåga'), asked('e')]);
	expect(parts.map(({ part, asked: together }) => [part, together.map(({ id }) => id)])).toEqual([
		[null, ['a']],
		['Närvaro', ['b', 'c']],
		['Social förmåga', ['d']],
		[null, ['e']]
	]);
});
