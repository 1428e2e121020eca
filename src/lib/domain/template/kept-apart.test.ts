import { expect, test } from 'vitest';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import { withoutKeptApart } from './kept-apart.ts';

test('nothing about violence is left, not even that the section was set aside', () => {
	const entry = { id: '1', text: 'Vi har inte setts i enrum.', source: { kind: 'observation' as const } };
	const kept = { 'barn-finns': 'no', 'section:d4': { status: 'notRelevant' as const, reason: 'Går utan hinder.' } };
	const answers = {
		...kept,
		'vald-fragat': 'nej',
		'vald-varfor/1': entry,
		'vald-nasta': '2026-12-01',
		'section:vald': { status: 'declined' as const }
	};
	expect(withoutKeptApart(ibicVuxna, answers)).toEqual(kept);
});
