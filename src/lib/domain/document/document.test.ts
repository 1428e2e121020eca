import { expect, test } from 'vitest';
import { heading, paragraph, paragraphsOf, plainText, quiet, strong, type DocumentTree } from './document.ts';

const tree: DocumentTree = {
	title: 'Utredning',
	subtitle: null,
	language: 'sv',
	header: { left: 'Exempelkommun', right: 'Ärende 2026-0412' },
	footer: { left: 'Upprättad 2026-11-24' },
	asOf: '2026-11-24',
	draft: false,
	blocks: [
		{ kind: 'facts', rows: [{ label: 'Gäller', runs: [{ text: 'Sara' }] }] },
		heading(2, 'Hemliv'),
		{ kind: 'statement', who: 'Mor', text: 'Handlar.\n\nFlyttar i januari.', source: 'Telefon 2026-11-10.' },
		{ kind: 'thread', blocks: [paragraph(strong('Behov'), ' Handla. ', quiet('Hemliv'))] },
		{ kind: 'table', head: ['Område', 'Nu'], rows: [['d620', '3 stor']] },
		{ kind: 'list', items: [[{ text: 'En' }], [{ text: 'Två' }]] }
	]
};

test('the text of a document comes in reading order, also from inside the thread', () => {
	expect(plainText(tree).split('\n')).toEqual([
		'Exempelkommun',
		'Ärende 2026-0412',
		'Utredning',
		'Gäller Sara',
		'Hemliv',
		'Mor Handlar.',
		'Flyttar i januari. Telefon 2026-11-10.',
		'Behov Handla. Hemliv',
		'Område Nu',
		'd620 3 stor',
		'En',
		'Två',
		'Upprättad 2026-11-24'
	]);
});

test('empty lines in what somebody typed are no paragraphs', () => {
	expect(paragraphsOf(' Ett. \r\n\r\n\nTvå.')).toEqual(['Ett.', 'Två.']);
	expect(paragraphsOf('\n')).toEqual([]);
});
