import { expect, test } from 'vitest';
import { USUAL } from '../../../../tests/content.ts';
import type { InterventionId } from '../case/interventions.ts';
import { joinPath, sectionPath, type Answers, type AnswerValue } from '../template/answers.ts';
import type { Group } from '../template/question.ts';
import type { Template } from '../template/template.ts';
import { visibleQuestions, type FormState } from '../template/visibility.ts';
import { durFunktionsnedsattning } from './dur-funktionsnedsattning.ts';
import { durSocialpsykiatri } from './dur-socialpsykiatri.ts';
import { ibicVuxna } from './ibic-vuxna.ts';

type Case = {
	intervention: InterventionId;
	answers?: Record<string, AnswerValue>;
	relatives?: string[];
	childIds?: string[];
	aside?: string[];
};

/** How many answers an investigation takes: what is shown of questions, each row counted, when the case is answered as it USUALly is. */
function answersIn(template: Template, { intervention, answers = {}, relatives = [], childIds = [], aside = [] }: Case): number {
	const setAside = Object.fromEntries(aside.map((id) => [sectionPath(id), { status: 'notRelevant', reason: 'Rör inte ansökan.' }]));
	const people: Partial<Record<Group['over'], string[]>> = { relatives, children: childIds };
	const rows = ({ over }: Group) => people[over] ?? [];
	const groups = template.sections.flatMap(({ questions }) => questions).filter((question) => question.kind === 'group');
	const inRows = groups.flatMap((group) =>
		rows(group).flatMap((row) => group.questions.map(({ id }) => [joinPath(group.id, row, id), answers[id]] as const))
	);
	const given = Object.fromEntries(inRows.filter(([, value]) => value !== undefined)) as Answers;
	const state: FormState = {
		facts: { interventions: [intervention], hasChildren: childIds.length > 0, age: 40 },
		answers: { ...answers, ...given, ...setAside } as Answers,
		rows
	};
	const shown = visibleQuestions(template, state);
	return [...shown].filter((path) => !groups.some(({ id }) => id === path)).length;
}

const atHome = Object.fromEntries(
	['stada', 'tvatta', 'mat', 'handla', 'hygien', 'tvatta-sig', 'planera', 'passa-tider', 'post', 'ringa', 'ut'].map((id) => [
		`vardag-${id}`,
		['stada', 'mat', 'planera', 'post'].includes(id) ? 'igang' : 'sjalv'
	])
);

const contactPerson: Case = { intervention: 'kontaktperson', answers: { ...USUAL, 'insatser-finns': ['nej'], 'natverk-stodjer': 'no' } };

test('a contact person takes at most 25 answers', () => {
	expect(answersIn(durSocialpsykiatri, contactPerson)).toBeLessThanOrEqual(25);
	expect(answersIn(durFunktionsnedsattning, contactPerson)).toBeLessThanOrEqual(25);
	expect(answersIn(durFunktionsnedsattning, { ...contactPerson, intervention: 'lss-kontaktperson' })).toBeLessThanOrEqual(25);
});

test('sysselsättning takes about 75 answers', () => {
	const count = answersIn(durSocialpsykiatri, { intervention: 'sysselsattning', answers: USUAL, relatives: ['r'] });
	expect(count).toBeGreaterThanOrEqual(70);
	expect(count).toBeLessThanOrEqual(80);
});

test('boendestöd takes about 80 answers on DUR', () => {
	const boendestod: Case = { intervention: 'boendestod', answers: { ...USUAL, ...atHome }, relatives: ['r'] };
	for (const template of [durSocialpsykiatri, durFunktionsnedsattning]) {
		expect(answersIn(template, boendestod), template.title).toBeLessThanOrEqual(85);
		expect(answersIn(template, boendestod), template.title).toBeGreaterThanOrEqual(70);
	}
});

test('boendestöd takes 60 to 75 answers on IBIC, with the areas that do not matter set aside together', () => {
	const aside = ['d1', 'd3', 'd4', 'd5', 'd7', 'd8', 'd9'];
	const count = answersIn(ibicVuxna, { intervention: 'boendestod', answers: USUAL, relatives: ['r'], aside });
	expect(count).toBeGreaterThanOrEqual(60);
	expect(count).toBeLessThanOrEqual(75);
});

test('a child in the case is worth its own answers, and no more than twelve', () => {
	const withChild: Case = {
		intervention: 'sysselsattning',
		answers: { ...USUAL, 'barn-finns': 'yes', 'barn-beratta': 'no', 'barn-eget-stod': 'nej' }
	};
	const more = answersIn(durSocialpsykiatri, { ...withChild, childIds: ['c'] }) - answersIn(durSocialpsykiatri, withChild);
	expect(more).toBeGreaterThanOrEqual(7);
	expect(more).toBeLessThanOrEqual(12);
});
