import { expect, test } from 'vitest';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import { questionsMeaning } from './meanings.ts';

test('the questions of a meaning are found where they stand', () => {
	const found = questionsMeaning(ibicVuxna, 'childView').map(({ sectionId, groupId, question }) => [sectionId, groupId, question.id]);
	expect(found).toEqual([['barnperspektiv', 'barn', 'barn-ord']]);
	expect(questionsMeaning(ibicVuxna, 'goalSign').map(({ question }) => question.id)).toEqual(['mal-tecken']);
});
