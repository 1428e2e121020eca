import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readHtml } from '../../../../tests/read-html.ts';
import { heading, paragraph, quote, strong, type DocumentTree } from '#lib/domain/document/document.ts';
import { HTML_POLICY, renderHtml } from './html.ts';

const tree = (overrides: Partial<DocumentTree> = {}): DocumentTree => ({
	title: 'Utredning om bistånd',
	subtitle: null,
	language: 'sv',
	header: { left: 'Lindby kommun', right: 'Ärende 2026-0412' },
	footer: { left: 'Upprättad 2026-11-24' },
	asOf: '2026-11-24',
	draft: false,
	blocks: [
		heading(2, 'Hemliv'),
		{ kind: 'statement', who: 'Mor:', text: 'Handlar.\n\nFlyttar i januari.', source: 'Telefon 2026-11-10.' },
		{ kind: 'table', head: ['Område', 'Nu'], rows: [['d620', '3 stor']] },
		{ kind: 'thread', blocks: [paragraph(strong('Eget mål '), quote('”Bjuda hem”'))] }
	],
	...overrides
});

test('the page has its language, title, headings and table heads, and says the same as the document', () => {
	const html = renderHtml(tree());
	const page = readHtml(html);
	expect(html).toMatch(/^<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">/);
	expect(html).toContain('<title>Utredning om bistånd</title>');
	expect(page.headings).toEqual([
		{ level: 1, text: 'Utredning om bistånd', isEmpty: false },
		{ level: 2, text: 'Hemliv', isEmpty: false }
	]);
	expect(page.tables).toEqual([['Område', 'Nu']]);
	expect(page.text).toBe(
		'Lindby kommun Ärende 2026-0412 Utredning om bistånd Hemliv Mor: Handlar. Flyttar i januari. Telefon 2026-11-10. ' +
			'Område Nu d620 3 stor Eget mål ”Bjuda hem” Upprättad 2026-11-24'
	);
	expect(html).not.toContain('UTKAST');
	expect(renderHtml(tree({ draft: true }))).toContain('<strong>UTKAST</strong>');
});

test('nothing runs and nothing is fetched: no script, no address, and a policy that lets the one style in', () => {
	const html = renderHtml(tree());
	expect(html).not.toMatch(/<script|<link|<img|\son\w+=|https?:|url\(|@import|style="/);
	const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
	const hash = `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
	expect(html).toContain(`content="default-src 'none'; ${hash};`);
	expect(HTML_POLICY).toContain(hash);
	expect(HTML_POLICY).toContain('sandbox');
});

test.each([
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onload='x",
	'&lt;b&gt; &amp;',
	'</style></title></main>',
	'<!-- x -->'
])('what somebody typed is never markup, wherever it stands: %s', (text) => {
	const everywhere = tree({
		title: text,
		subtitle: text,
		header: { left: text, right: text },
		footer: { left: text },
		blocks: [
			heading(2, text),
			heading(3, text),
			paragraph(text, strong(text), quote(text)),
			{ kind: 'facts', rows: [{ label: text, runs: [{ text }] }] },
			{ kind: 'statement', who: text, text, source: text },
			{ kind: 'table', head: [text], rows: [[text]], caption: text },
			{ kind: 'list', items: [[{ text }]] }
		]
	});
	const html = renderHtml(everywhere);
	// Nineteen times in the tree, so that twenty pieces are between and around them.
	expect(readHtml(html).text.split(text)).toHaveLength(20);
	expect(html.match(/<(?!\/)(\w+)/g)!.every((tag) => !/script|img/.test(tag))).toBe(true);
	expect(html.match(/<\/(style|title|main)>/g)).toEqual(['</title>', '</style>', '</main>']);
});

test('a name from right to left stands by itself', () => {
	expect(renderHtml(tree({ blocks: [paragraph('Gäller محمد علي, 1980')] }))).toContain('<p>Gäller <bdi>محمد علي</bdi>, 1980</p>');
});
