import { expect, test } from 'vitest';
import { aContent } from '../../../../tests/content.ts';
import { everyKind } from '../../../../tests/every-kind.ts';
import type { AnswerValue } from '../template/answers.ts';
import { plainText } from './document.ts';
import { investigationDocument } from './investigation-document.ts';

const entry = (id: string, text: string): AnswerValue => ({ id, text, source: { kind: 'person' } });

test('what is said in an inner row stands under its question, once; what a condition hides and what stands in a removed row does not', () => {
	const answers = {
		kontakter: ['k1', 'k2'],
		'kontakter/k1/kontakt-namn/e': entry('e', 'Försäkringskassan.'),
		'kontakter/k1/kontakt-mott': 'yes',
		'kontakter/k1/moten': ['m1', 'm2'],
		'kontakter/k1/moten/m1/mote-dag': '2026-10-02',
		'kontakter/k1/moten/m1/mote-ord/e': entry('e', 'Vi ses i maj.'),
		'kontakter/k1/moten/m2/mote-ord/e': entry('e', 'Vi ses i juni.'),
		'kontakter/k1/moten/m3/mote-ord/e': entry('e', 'Borttaget.'),
		'kontakter/k2/moten': ['m4'],
		'kontakter/k2/moten/m4/mote-ord/e': entry('e', 'Dolt.')
	};
	const text = plainText(investigationDocument(aContent({ answers }), everyKind, { asOf: '2026-11-24', draft: true, version: null }));
	const order = ['Myndighet', 'Försäkringskassan.', 'Har ni träffats', 'Möte', '2026-10-02', 'Vi ses i maj.', 'Vi ses i juni.'].map(
		(part) => text.indexOf(part)
	);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	expect(Math.min(...order)).toBeGreaterThan(-1);
	expect(text.split('Vi ses i maj.')).toHaveLength(2);
	expect(text).not.toMatch(/Borttaget|Dolt/);
});
