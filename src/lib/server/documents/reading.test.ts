import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { aContent } from '../../../../tests/content.ts';
import { randomAnswers } from '../../../../tests/random-answers.ts';
import { readDocx } from '../../../../tests/read-docx.ts';
import { readHtml } from '../../../../tests/read-html.ts';
import { readPdf } from '../../../../tests/read-pdf.ts';
import { bodyText, marksIn } from '../../../../tests/same-text.ts';
import { INTERVENTION_IDS } from '#lib/domain/case/interventions.ts';
import { plainText, type DocumentTree } from '#lib/domain/document/document.ts';
import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import { writtenIn } from '#lib/domain/document/written.ts';
import { allQuestions } from '#lib/domain/template/template.ts';
import { shippedTemplates } from '#lib/domain/templates/shipped.ts';
import { rest } from './queue.ts';
import { render } from './render.ts';

/*
 * What a person who reads all three would look for: everything that was answered and shown, once and in the same order; nothing
 * that was hidden, no guidance of the form, no heading with nothing under it, and the same words in each.
 */

const asOf = '2026-11-24';
const people = {
	children: [{ id: 'child', name: null, birthYear: 2016, relation: 'own' as const, home: 'alternating' as const }],
	relatives: [{ id: 'relative', name: 'Karin L.', relation: 'mor', phone: null, nearest: true, supports: true }]
};
const seeds = fc.integer({ min: 1, max: 2147483646 });
const shares = fc.double({ min: 0.05, max: 1, noNaN: true });

// Whole documents are set and read back; the machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });
afterAll(rest);

test.each(shippedTemplates)(
	'$title: read as a page, as PDF and in Word, it says all that was shown, once, in order, and nothing else',
	async (template) => {
		const guidance = allQuestions(template).flatMap((question) => (question.guidance ? [question.guidance] : []));
		const printed = new Set(allQuestions(template).flatMap(({ id, prints }) => (prints.includes('investigation') ? [id] : [])));
		expect(guidance.length).toBeGreaterThan(5);

		await fc.assert(
			fc.asyncProperty(seeds, shares, fc.constantFrom(...INTERVENTION_IDS), async (seed, share, intervention) => {
				const { answers, marks } = randomAnswers(template, seed, share);
				const [application] = aContent().applications;
				const interventions = application!.interventions.map((applied) => ({ ...applied, intervention }));
				const content = aContent({ answers, ...people, applications: [{ ...application!, interventions }] });
				const { visible } = writtenIn(content, template, asOf);
				const tree = investigationDocument(content, template, { asOf, draft: seed % 2 === 0, version: 3 });
				const [page, pdf, word] = await read(tree);

				const shown = [...marks].filter(([, path]) => visible.has(path) && printed.has(path.split('/').at(-1) ?? '')).map(([mark]) => mark);
				const inOrder = marksIn(plainText(tree));
				expect([...inOrder].sort()).toEqual(shown.sort());
				for (const text of [page.text, pdf.text, word.text]) {
					expect(marksIn(text)).toEqual(inOrder);
					expect(guidance.filter((words) => text.includes(words))).toEqual([]);
				}

				expect(bodyText(word.text, tree)).toBe(bodyText(pdf.text, tree));
				expect(bodyText(page.text, tree)).toBe(bodyText(pdf.text, tree));
				expect(page.headings.filter(({ isEmpty }) => isEmpty)).toEqual([]);
				expect(emptyHeadings(word.paragraphs)).toEqual([]);
				const headings = word.paragraphs.flatMap(({ style, text }) =>
					/^Heading/.test(style ?? '') ? [{ level: Number(style?.at(-1)), text }] : []
				);
				expect(headings).toEqual(pdf.headings);
				expect(page.headings.map(({ level, text }) => ({ level, text }))).toEqual(pdf.headings);
			}),
			{ numRuns: 6 }
		);
	}
);

async function read(tree: DocumentTree) {
	const [html, pdf, docx] = await Promise.all([render(tree, 'html'), render(tree, 'pdf'), render(tree, 'docx')]);
	return [readHtml(new TextDecoder().decode(html)), await readPdf(pdf), await readDocx(docx)] as const;
}

function emptyHeadings(paragraphs: { style: string | null; text: string }[]): string[] {
	const level = (style: string | null | undefined) => Number(/^Heading(\d)$/.exec(style ?? '')?.[1] ?? Infinity);
	return paragraphs.flatMap(({ style, text }, index) => {
		if (level(style) === Infinity) return [];
		const next = paragraphs[index + 1];
		return !next || level(next.style) <= level(style) ? [text] : [];
	});
}
