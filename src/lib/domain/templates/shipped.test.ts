import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERVENTION_IDS, INTERVENTIONS } from '../case/interventions.ts';
import { entriesOf } from '../template/answers.ts';
import { checkAnswer } from '../template/checking.ts';
import { questionsIn } from '../template/condition.ts';
import { isKeptApart } from '../template/kept-apart.ts';
import { sectionProgress } from '../template/progress.ts';
import { fieldsOf, readAnswer } from '../template/reading.ts';
import { showAnswer } from '../template/showing.ts';
import { visibleQuestions } from '../template/visibility.ts';
import { filledAtRandom, REGISTERS, TODAY } from '../../../../tests/filled-at-random.ts';
import { isMeaning, MEANING_IDS, MEANINGS, questionsMeaning, type MeaningId } from '../template/meanings.ts';
import { placed } from '../template/placed.ts';
import { rowsFrom } from '../template/registers.ts';
import { allQuestions, purposeOf, Template, type Purpose } from '../template/template.ts';
import { durFunktionsnedsattning } from './dur-funktionsnedsattning.ts';
import { durSocialpsykiatri } from './dur-socialpsykiatri.ts';
import { ibicVuxna } from './ibic-vuxna.ts';
import { shippedTemplates } from './shipped.ts';

/** What a quality question of the investigation reads, and a template does not ask: the caseworker's own observation is a source, and a first investigation has nothing to compare with. */
const NEVER_ASKED: readonly MeaningId[] = ['observation', 'changeSince'];
const NOT_ASKED_IN: Readonly<Record<string, readonly MeaningId[]>> = {
	'ibic-vuxna': ['appliedExtent', 'personkrets', 'activeParticipation', 'attendance', 'cognitiveAbility', 'socialAbility'],
	'dur-socialpsykiatri': ['personkrets'],
	'dur-funktionsnedsattning': [],
	'uppfoljning-dur': ['functionState', 'relatedFactor']
};
/** Whose quality questions read what is asked. */
const READ_BY: Readonly<Partial<Record<Purpose, string>>> = { investigation: 'U', plan: 'P', followUp: 'F' };
const readIn = (purpose: Purpose): MeaningId[] =>
	MEANING_IDS.filter((meaning) => MEANINGS[meaning].readBy.some((id) => id.startsWith(READ_BY[purpose] ?? '–')));

/** The protected record has tests of its own. */
const templates = shippedTemplates.filter((template) => purposeOf(template) !== 'violence');

describe.each(templates)('$title', (template) => {
	const questions = allQuestions(template);

	test('is a template', () => {
		expect(Template.parse(template)).toEqual(template);
	});

	test('asks nothing twice: no two labels are alike in the template, nor within a group', () => {
		const asked = template.sections.flatMap((section) => section.questions);
		const groups = asked.flatMap((question) => (question.kind === 'group' ? [question.questions] : []));
		for (const list of [asked, ...groups]) {
			const labels = list.map(({ label }) => label.toLowerCase());
			expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
		}
	});

	test('asks at least four questions in every life area', () => {
		for (const { title, area, questions: asked } of template.sections) {
			if (area) expect(asked.length, title).toBeGreaterThanOrEqual(4);
		}
	});

	test('asks nothing in vain: each question is printed, read by a rule or used by a condition', () => {
		const used = new Set(questions.flatMap(({ when }) => (when ? questionsIn(when) : [])));
		const useless = questions.filter(
			({ id, meanings, prints }) =>
				prints.length === 0 && !used.has(id) && !meanings.some((meaning) => isMeaning(meaning) && MEANINGS[meaning].readBy.length > 0)
		);
		expect(useless.map(({ id }) => id)).toEqual([]);
	});

	test('has every meaning that the quality questions of what it is for read', () => {
		const purpose = purposeOf(template);
		const absent = [...(purpose === 'investigation' ? NEVER_ASKED : []), ...(NOT_ASKED_IN[template.id] ?? [])];
		const missing = readIn(purpose).filter((meaning) => questionsMeaning(template, meaning).length === 0);
		expect(missing.filter((meaning) => !absent.includes(meaning))).toEqual([]);
	});

	test('asks in depth only for interventions there are', () => {
		const named = questions.flatMap((question) => question.for ?? []);
		expect(named.filter((id) => !INTERVENTION_IDS.some((known) => known === id))).toEqual([]);
	});

	test('lets nothing about violence into any document', () => {
		const violence = questions.filter(isKeptApart);
		expect(violence).toHaveLength(purposeOf(template) === 'investigation' ? 5 : 0);
		expect(violence.flatMap(({ prints }) => prints)).toEqual([]);
	});

	test('is read aloud: short questions, in words everybody knows', () => {
		const JARGON = /\b(klient|brukare|delge|erhåll|inneha|avseende|beträffande|adekvat|aktivitetsnivå|problematik|kompensera|dygnsrytm)/i;
		for (const { id, label } of questions) {
			expect(label.split(/\s+/).length, id).toBeLessThanOrEqual(20);
			expect(label, id).not.toMatch(JARGON);
		}
	});

	test('prints what it asks where it belongs, or nowhere', () => {
		const own = { investigation: ['investigation', 'order'], plan: ['plan'], followUp: ['followUp'], violence: [], audit: [] }[
			purposeOf(template)
		] as string[];
		const astray = questions.filter(({ prints }) => prints.some((document) => !own.includes(document)));
		expect(astray.map(({ id }) => id)).toEqual([]);
	});

	test('stands what is filled in at random: every answer is read back as it was, is nothing to mend, and can be shown', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2147483646 }), fc.subarray([...INTERVENTION_IDS]), (seed, interventions) => {
				const answers = filledAtRandom(template, seed);
				const state = { facts: { interventions, hasChildren: true, age: 40 }, answers, rows: rowsFrom(answers, REGISTERS) };
				const visible = visibleQuestions(template, state);
				for (const section of template.sections) {
					for (const { path, question } of placed(section.questions, state.rows)) {
						const value = question.kind === 'group' ? undefined : (entriesOf(answers, path)[0] ?? answers[path]);
						if (question.kind === 'group' || value === undefined || !visible.has(path)) continue;
						expect(readAnswer(question, fieldsOf(question, value), { today: TODAY }), path).toEqual(value);
						expect(checkAnswer(question, value, { today: TODAY }), path).toBeNull();
						expect(showAnswer(question, value, { personName: () => 'Karin' }, template.scale).join(''), path).not.toBe('');
					}
					const { state: progress, remaining } = sectionProgress(template, section, state, visible);
					expect(['empty', 'partly', 'done']).toContain(progress);
					expect(remaining.filter(({ path }) => !visible.has(path))).toEqual([]);
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('gives guidance a writer gets through: no sentence over thirty words', () => {
		const sentences = questions.flatMap(({ id, guidance = '' }) => guidance.split(/(?<=[.?!:])\s+/).map((sentence) => ({ id, sentence })));
		const long = sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 30);
		expect(long).toEqual([]);
	});
});

test.each([durSocialpsykiatri, durFunktionsnedsattning])('$title has the nine life areas of DUR, in their order', ({ sections }) => {
	expect(sections.flatMap(({ area }) => (area ? [area.code] : []))).toEqual([
		'boende',
		'familj',
		'arbete',
		'ekonomi',
		'intressen',
		'psykisk-halsa',
		'fysisk-halsa',
		'alkohol',
		'vardag'
	]);
});

test('every criterion of an intervention is asked about', () => {
	for (const criterion of INTERVENTIONS.arbetsstod.criteria) {
		expect(questionsMeaning(durSocialpsykiatri, criterion), criterion).not.toEqual([]);
	}
});

test('an answer survives a change of template: what has the same id is of the same kind', () => {
	const known = new Map(allQuestions(durSocialpsykiatri).map(({ id, kind }) => [id, kind]));
	const sharedWith = (template: Template) => allQuestions(template).filter(({ id }) => known.has(id));
	const changed = [durFunktionsnedsattning, ibicVuxna].flatMap(sharedWith).filter(({ id, kind }) => known.get(id) !== kind);

	expect(changed.map(({ id }) => id)).toEqual([]);
	expect(sharedWith(durFunktionsnedsattning).length).toBeGreaterThan(150);
	expect(sharedWith(ibicVuxna).length).toBeGreaterThan(35);
});
