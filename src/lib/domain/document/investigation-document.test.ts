import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aContent, aGoal, anActivity, anAssessment } from '../../../../tests/content.ts';
import { randomAnswers } from '../../../../tests/random-answers.ts';
import { basisOf, INTERVENTION_IDS, type InterventionId } from '../case/interventions.ts';
import type { InvestigationContent } from '../investigation/content.ts';
import { lawOf } from '../law/law-reference.ts';
import { sectionPath, type Answers, type AnswerValue } from '../template/answers.ts';
import { isKeptApart } from '../template/kept-apart.ts';
import { allQuestions, type Template } from '../template/template.ts';
import { ibicVuxna } from '../templates/ibic-vuxna.ts';
import { shippedTemplates } from '../templates/shipped.ts';
import { plainText, type Block } from './document.ts';
import { investigationDocument } from './investigation-document.ts';
import { writtenIn } from './written.ts';

const as = { asOf: '2026-11-24', draft: false, version: 3 };
const documentOf = (content: InvestigationContent, template: Template = ibicVuxna) => investigationDocument(content, template, as);
const textOf = (answers: Answers, overrides: Partial<InvestigationContent> = {}) =>
	plainText(documentOf(aContent({ answers, ...overrides })));
const entry = (id: string, text: string, more: object = {}): AnswerValue => ({ id, text, source: { kind: 'person' }, ...more });
const times = (text: string, part: string): number => text.split(part).length - 1;

const questions = allQuestions(ibicVuxna);
const ownView =
	questions.find(({ id, kind, meanings, ...rest }) => kind === 'longText' && meanings.includes('ownView') && !('for' in rest) && id)?.id ??
	'';
const violenceTexts = questions.filter(isKeptApart);

const people = {
	children: [{ id: 'child', name: null, birthYear: 2016, relation: 'own', home: 'alternating' }],
	relatives: [{ id: 'relative', name: 'Karin L.', relation: 'mor', phone: null, nearest: true, supports: true }]
} satisfies Partial<InvestigationContent>;

test.each(shippedTemplates)(
	'$title: whatever was answered, each text that is shown stands once, a hidden one nowhere, and no heading is empty',
	(template) => {
		const inDocument = new Set(
			allQuestions(template)
				.filter((question) => question.prints.includes('investigation'))
				.map(({ id }) => id)
		);
		const seeds = fc.integer({ min: 1, max: 2147483646 });
		const shares = fc.double({ min: 0.05, max: 1, noNaN: true });
		fc.assert(
			fc.property(seeds, shares, fc.constantFrom(...INTERVENTION_IDS), (seed, share, intervention) => {
				const { answers, marks } = randomAnswers(template, seed, share);
				const content = aContent({ answers, ...people, applications: appliedFor(intervention) });
				const { visible } = writtenIn(content, template, as.asOf);
				const tree = documentOf(content, template);
				const text = plainText(tree);

				for (const [mark, path] of marks) {
					const isShown = visible.has(path) && inDocument.has(path.split('/').at(-1) ?? '');
					expect(times(text, mark), `${mark} ${path}`).toBe(isShown ? 1 : 0);
				}
				expect(emptyHeadings(tree.blocks)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	}
);

const appliedFor = (intervention: InterventionId): InvestigationContent['applications'] =>
	aContent().applications.map((application) => ({
		...application,
		interventions: application.interventions.map((applied) => ({
			...applied,
			intervention,
			law: lawOf(basisOf(intervention), '2026-11-02')
		}))
	}));

function emptyHeadings(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block, index) => {
		if (block.kind !== 'heading') return [];
		const after = blocks[index + 1];
		const isEmpty = after === undefined || (after.kind === 'heading' && after.level <= block.level);
		return isEmpty ? [block.text] : [];
	});
}

test('violence is passed over in silence, answered or not', () => {
	const answers = Object.fromEntries(violenceTexts.map(({ id }) => [`${id}/e1`, entry('e1', 'hemligt')]));
	const asked = { ...answers, 'vald-fragat': 'ja', 'vald-dag': '2026-11-03' };
	const setAside = { [sectionPath('vald')]: { status: 'declined', reason: 'hemligt' } } satisfies Answers;

	expect(violenceTexts.length).toBeGreaterThan(3);
	for (const text of [textOf(asked), textOf(setAside), textOf({})]) {
		expect(text.toLowerCase()).not.toMatch(/våld|hemligt/);
		expect(text).not.toContain('2026-11-03');
	}
});

test('what is not to be communicated is left out without a word', () => {
	const text = textOf({
		[`${ownView}/e1`]: entry('e1', 'Får läsas.'),
		[`${ownView}/e2`]: entry('e2', 'Får inte läsas.', { notToBeCommunicated: true })
	});
	expect(text).toContain('Åke: Får läsas.');
	expect(text).not.toContain('Får inte läsas');
});

test('a statement says who said it, and then how and when', () => {
	const answers: Answers = {
		[`${ownView}/e1`]: entry('e1', 'Handlar.', {
			source: { kind: 'relative', contactId: 'relative' },
			how: 'phone',
			heardOn: '2026-11-10'
		})
	};
	expect(textOf(answers, people)).toContain('Karin L., mor: Handlar. Telefon 2026-11-10.');
});

test('what was set aside and what was not answered stand last, with their reasons', () => {
	const [one, two] = ibicVuxna.sections.filter(({ area, id }) => area && !ownView.startsWith(id));
	const reason = { status: 'notRelevant', reason: 'rör inte ansökan' } satisfies AnswerValue;
	const text = textOf({
		[sectionPath(one?.id ?? '')]: reason,
		[sectionPath(two?.id ?? '')]: reason
	});
	expect(text.indexOf('Det som inte ingår')).toBeGreaterThan(text.indexOf('Förslag till beslut'));
	expect(text).toContain(`${one?.title} och ${two?.title}: Inte relevant: rör inte ansökan.`);
});

test('the head says who, what, when and on whose initiative; the assessment follows the thread', () => {
	const assessment = anAssessment({
		goals: [aGoal(), aGoal({ id: 'own', kind: 'personal', words: 'Bjuda hem min syster', acceptedOn: '2026-11-12' })],
		activities: [anActivity(), anActivity({ id: 'own', goalId: 'own', what: 'Baka', supportKinds: ['remind'], frequency: 'varje vecka' })],
		childImpacts: [{ childId: 'child', text: 'Kan ta hem vänner.' }]
	});
	const tree = documentOf(aContent({ ...people, assessment }));
	const text = plainText(tree);

	expect(tree.title).toBe('Utredning om bistånd enligt 11 kap. 1 § socialtjänstlagen (2025:400)');
	expect(tree.header.right).toBe('Ärende 2026-0412 · Utredning version 3');
	for (const line of [
		'Gäller Åke Öberg, 19800101-9804',
		'Ansökan Boendestöd, 12 timmar i månaden.',
		'Inkom 2026-11-02, per telefon',
		'Barn eget barn fött 2016, bor växelvis',
		'Åkes eget mål ”Bjuda hem min syster” Accepterat 2026-11-12.',
		'Aktivitet Baka, varje vecka (påminna). Utformas tillsammans.',
		'Barn fött 2016: Kan ta hem vänner.',
		'Boendestöd: bifall, 12 timmar i månaden, från 2026-12-01 till 2027-11-30.'
	])
		expect(text).toContain(line);
});

test('a week is a table of the days and times that were said, with the sum of its hours', () => {
	const durFunktionsnedsattning = shippedTemplates.find(({ id }) => id === 'dur-funktionsnedsattning');
	const answers: Answers = {
		'tillsyn-tider': {
			slots: [
				{ day: 'mon', time: 'afternoon', minutes: 90 },
				{ day: 'tue', time: 'afternoon', minutes: 120 }
			]
		},
		'prakt-tider': { slots: [{ day: 'sat', time: 'evening' }] }
	};
	const tree = documentOf(aContent({ answers, applications: appliedFor('korttidstillsyn') }), durFunktionsnedsattning);

	expect(tree.blocks).toContainEqual({
		kind: 'table',
		caption: 'Sammanlagt 3,5 timmar i veckan',
		head: ['Dag', 'Eftermiddag'],
		rows: [
			['Måndag', '90 min'],
			['Tisdag', '120 min']
		]
	});
	expect(tree.blocks).toContainEqual({ kind: 'table', head: ['Dag', 'Kväll'], rows: [['Lördag', 'ja']] });
});

test('the four abilities stand under their names, each with what was said of it', () => {
	const durSocialpsykiatri = shippedTemplates.find(({ id }) => id === 'dur-socialpsykiatri');
	const answers: Answers = { 'narvaro-ivag': 'stod', 'narvaro-stod/e1': entry('e1', 'Att någon ringer.'), 'andra-grupp': 'bra' };
	const tree = documentOf(aContent({ answers, applications: appliedFor('sysselsattning') }), durSocialpsykiatri);

	expect(tree.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual(
		expect.arrayContaining(['Vardagsaktiviteter (ADL)', 'Närvaro', 'Social förmåga'])
	);
	expect(plainText(tree)).not.toContain('Kognitiv förmåga');
	expect(plainText(tree)).toContain('Hur går det att komma upp och iväg på morgonen? Går med stöd');
});
