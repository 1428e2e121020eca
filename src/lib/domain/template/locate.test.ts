import { expect, test } from 'vitest';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import { locate } from './locate.ts';

const ID = '01a20a17-e72b-74e7-a646-491a8ec84158';

test('an answer is found by question, by entry, and by row', () => {
	expect(locate(ibicVuxna, 'd6-skala')).toMatchObject({ kind: 'answer', question: { id: 'd6-skala' }, section: { id: 'd6' } });
	expect(locate(ibicVuxna, `d6-boende/${ID}`)).toMatchObject({ question: { id: 'd6-boende' }, entryId: ID });
	expect(locate(ibicVuxna, `barn/${ID}/barn-kontakt`)).toMatchObject({
		question: { id: 'barn-kontakt' },
		at: `barn/${ID}/barn-kontakt`,
		within: [{ rowId: ID }]
	});
	expect(locate(ibicVuxna, 'section:d6')).toMatchObject({ kind: 'section', section: { id: 'd6' } });
});

test('nothing is found where nothing is asked', () => {
	for (const path of [
		'',
		'unknown',
		'section:unknown',
		'd6-boende/short',
		`d6-skala/${ID}`,
		`d6-boende/${ID}/${ID}`,
		'barn',
		'barn/x/barn-kontakt',
		`barn/${ID}`
	])
		expect(locate(ibicVuxna, path)).toBeUndefined();
});
