import { afterAll, describe, expect, test, vi } from 'vitest';
import { aContent, aGoal, aNeed, anActivity, anAssessment, anOrderSource } from '../../../../tests/content.ts';
import { readDocx } from '../../../../tests/read-docx.ts';
import { readHtml } from '../../../../tests/read-html.ts';
import { readPdf } from '../../../../tests/read-pdf.ts';
import { bodyText } from '../../../../tests/same-text.ts';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import { orderDocument } from '#lib/domain/document/order-document.ts';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import { buildOrder } from '#lib/domain/order/build-order.ts';
import type { Answers } from '#lib/domain/template/answers.ts';
import { ibicVuxna } from '#lib/domain/templates/ibic-vuxna.ts';
import { rest } from './queue.ts';
import { render } from './render.ts';

/** Between the margins of the page, in points: 27 mm on each side of A4. */
const LEFT = 76;
const RIGHT = 595.3 - 76;

const asOf = '2026-11-24T10:12:00+01:00';
const investigation = (overrides: Partial<InvestigationContent>): DocumentTree =>
	investigationDocument(aContent(overrides), ibicVuxna, { asOf, draft: true, version: null });
const told = (text: string): Answers => ({
	'd6-beratta/1': { id: '1', text, source: { kind: 'person' }, how: 'visit', heardOn: '2026-11-10' }
});

async function readAll(tree: DocumentTree) {
	const [pdf, docx, html, json] = await Promise.all([
		render(tree, 'pdf'),
		render(tree, 'docx'),
		render(tree, 'html'),
		render(tree, 'json')
	]);
	const read = await readPdf(pdf);
	expect(read.pdfa).toEqual({ part: '2', conformance: 'A' });
	expect(read.edges.left).toBeGreaterThan(LEFT - 1);
	// Where a long word may be broken there is a sign without width, which the reader counts as if it had a little.
	expect(read.edges.right).toBeLessThan(RIGHT + 6);
	expect(JSON.parse(new TextDecoder().decode(json))).toEqual(tree);
	return { PDF: read, Word: await readDocx(docx), page: readHtml(new TextDecoder().decode(html)) };
}

async function expectEverywhere(tree: DocumentTree, texts: readonly string[]): Promise<void> {
	const all = await readAll(tree);
	for (const [form, { text }] of Object.entries(all)) {
		const said = bodyText(text, tree);
		const lost = texts.filter((one) => !said.includes(bodyText(one, tree)));
		expect([form, lost.slice(0, 3)]).toEqual([form, []]);
	}
	expect(bodyText(all.Word.text, tree)).toBe(bodyText(all.PDF.text, tree));
	expect(bodyText(all.page.text, tree)).toBe(bodyText(all.PDF.text, tree));
}

// Whole documents are set and read back; the machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });
afterAll(rest);

describe('what is hard to set comes out whole in every form', () => {
	test('an entry of 60 000 characters', async () => {
		const words = Array.from({ length: 6000 }, (_, index) => `ord${String(index).padStart(6, '0')}`);
		await expectEverywhere(investigation({ answers: told(words.join(' ')) }), [words.join('')]);
	});

	test('a word of 5 000 characters, in a text and in a cell', async () => {
		const word = 'åäö'.repeat(1667);
		await expectEverywhere(investigation({ answers: told(word) }), [word]);

		const table = { kind: 'table' as const, head: ['Område', 'Egen skattning', 'Nuvarande', 'Avsett'], rows: [['a', 'b', 'c', word]] };
		const tree = { ...investigation({}), blocks: [table] };
		const { PDF, Word, page } = await readAll(tree);
		expect(Word.tables[0]?.rows[0]?.[3]).toBe(word);
		expect(page.text).toContain(word);
		// The head of the table is said again on each of its pages.
		expect(bodyText(PDF.text, tree).replaceAll('OmrådeEgenskattningNuvarandeAvsett', '')).toContain(word);
	});

	test('forty activities, in the investigation and in the order', async () => {
		const activities = Array.from({ length: 40 }, (_, index) =>
			anActivity({
				id: `a${index}`,
				what: `Göra sak ${index + 1} tillsammans`,
				looksLike: 'Börja med det lilla',
				subgoal: 'Gör det själv',
				frequency: 'varje vecka'
			})
		);
		const assessment = anAssessment({ needs: [aNeed()], goals: [aGoal()], activities });
		const whats = activities.map(({ what }) => what);
		await expectEverywhere(investigation({ assessment }), whats);

		const built = buildOrder(anOrderSource({ content: aContent({ assessment }) }));
		const tree = built.ok ? orderDocument(built.order, { asOf }) : undefined;
		expect(tree).toBeDefined();
		const { Word, PDF, page } = await readAll(tree!);
		expect(Word.tables[0]?.rows).toHaveLength(40);
		expect(PDF.pages).toBeGreaterThan(2);
		for (const { text } of [Word, PDF, page]) expect(whats.filter((what) => text.split(what).length !== 2)).toEqual([]);
	});

	test('an investigation in which nothing is said', async () => {
		const tree = investigation({
			assessment: { needs: [], goals: [], activities: [], childImpacts: [], proposals: [] },
			applications: [],
			identityShown: null
		});
		await expectEverywhere(tree, ['Utredning', 'Åke Öberg, 19800101-9804', 'Identitetinte styrkt än']);
		await expectEverywhere({ ...tree, subtitle: null, blocks: [] }, ['Utredning']);
		await expectEverywhere({ ...tree, blocks: [{ kind: 'statement', who: null, text: ' \n ', source: null }] }, ['Utredning']);
	});

	test('markup of every kind is only text', async () => {
		const texts = [
			'<script>alert("x")</script>',
			'</w:t></w:r></w:p><w:p/>',
			'&amp; &lt; &#60; &nbsp;',
			']]> <![CDATA[x]]> <!-- x -->',
			'#panic("x") $1/0$ @ref <label> *fet* _kursiv_ `kod` = rubrik',
			'#{1+1} \\u{1F600} // /* */ ~ --',
			'{PAGE} ${x} %PDF-1.7 =CMD()'
		];
		await expectEverywhere(investigation({ answers: told(texts.join('\n')) }), texts);
	});

	test('emoji, also such as are joined of several', async () => {
		await expectEverywhere(investigation({ answers: told('Glad 😀, familj 👨‍👩‍👧, flagga 🏳️‍🌈, hud 👍🏽.') }), [
			'Glad 😀, familj 👨👩👧, flagga',
			'hud 👍🏽.'
		]);
	});
});

test('a control character and half a character are shown as replaced, and what stands beside them stays', async () => {
	const { PDF, Word, page } = await readAll(
		investigation({ answers: told('Ett\u0000två\u0007\u001b[31mtre\uD800 fyra\u202Efem\uFFFFsex\u0085') })
	);
	for (const { text } of [PDF, Word, page])
		expect(text).toContain('Ett\u{FFFD}två\u{FFFD}\u{FFFD}[31mtre\u{FFFD} fyrafem\u{FFFD}sex\u{FFFD}');
});

test('names from right to left are set in every form, and what stands after them stays there', async () => {
	const person = { ...aContent().person, givenName: 'محمد', familyName: 'علي' };
	const relatives = [{ id: 'relative', name: 'שרה כהן', relation: 'mor', phone: null, nearest: true, supports: true }];
	const tree = investigation({ person, relatives, answers: told('Jag heter محمد och är 46 år.') });
	const { PDF, Word, page } = await readAll(tree);

	for (const { text } of [Word, page])
		for (const said of ['Gäller محمد علي, 19800101-9804', 'Närmast anhörig שרה כהן (mor)', 'Jag heter محمد och är 46 år.'])
			expect(text).toContain(said);
	expect(Word.fromRightToLeft).toEqual(expect.arrayContaining(['محمد علي', 'שרה כהן', 'محمد']));
	// How a PDF is read from right to left is up to the reader: that every letter is there, and the rest around it.
	expect(PDF.text).toMatch(/Gäller .+, 19800101-9804 Ärende/);
	expect(PDF.text).toMatch(/Närmast anhörig .+ \(mor\)/);
	const letters = (text: string) =>
		[...bodyText(text, tree)]
			.filter((one) => /\p{Script=Hebrew}/u.test(one))
			.sort()
			.join('');
	expect(letters(PDF.text)).toBe(letters(page.text));
});

test('PDF/UA-1 is said in the file when it is asked for, and PDF/A-2a when it is not', async () => {
	const tree = investigation({ answers: told('Hej.') });
	const accessible = await readPdf(await render(tree, 'pdf', { standard: 'ua-1' }));
	expect(accessible).toMatchObject({ pdfua: '1', marked: true, language: 'sv', pdfa: null });
	expect(await readPdf(await render(tree, 'pdf'))).toMatchObject({ pdfua: null, pdfa: { part: '2', conformance: 'A' } });
});
