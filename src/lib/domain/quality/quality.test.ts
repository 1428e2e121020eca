import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, aWholeCase, id, orderContent } from '../../../../tests/whole-case.ts';
import { CaseFile } from '../exchange/case-file.ts';
import type { Mark, TextKind } from '../language/mark.ts';
import { ALL_QUESTIONS } from './all-questions.ts';
import { answerAgain, answerQuestions } from './answer-questions.ts';
import { qualityFile, type Beside } from './quality-file.ts';
import { LEVEL_RULES } from './level-rules.ts';
import { QUALITY_IDS, type QualityAnswer, type QualityId } from './question.ts';
import { USUAL_SETTINGS } from './settings.ts';

const TODAY = '2027-05-01';
const asked = { asked: 'asked', askedOn: '2026-09-10', alone: true, why: null, nextOn: '2027-09-10', notedOn: '2026-09-10' } as const;

/** Texts that hold these words are marked; what real texts are marked for is tried with the text checks. */
const reading = (text: string, as: TextKind): Mark[] => {
	const check = /STOCK/.test(text)
		? 'stockPhrases'
		: /VAGUE/.test(text)
			? as === 'goal'
				? 'vagueGoal'
				: as === 'how'
					? 'vagueHow'
					: 'vagueActivity'
			: /JUDGE/.test(text)
				? 'judgingWords'
				: /WRONG|vårdnadshavare/.test(text)
					? 'wrongPerson'
					: /PASTED/.test(text)
						? 'copiedText'
						: /OLD/.test(text)
							? 'staleText'
							: /LEGALESE/.test(text)
								? 'plainLanguage'
								: null;
	const words = /vårdnadshavare/.exec(text)?.[0] ?? text.slice(0, 8);
	return check ? [{ check, words, from: 0, to: words.length, why: 'Flera aktiviteter i en', suggestion: 'Skriv om', weight: 2 }] : [];
};

function ask(file: CaseFile, today: string = TODAY, beside: Beside = { violence: [asked] }): Map<QualityId, QualityAnswer> {
	return new Map(answerQuestions(qualityFile(file, today, USUAL_SETTINGS, reading, beside)).map((one) => [one.id, one]));
}

const said = (one: QualityAnswer | undefined) => (one === undefined ? undefined : one.level === null ? one.status : one.level);

type Change = (file: CaseFile) => void;
type Row = [QualityId, 1 | 2 | 3 | 'notApplicable' | 'notYet' | 'reader', string, Change, string?, Beside?];

const first = <Item>(items: readonly Item[]): Item => items[0] as Item;
const investigation = (file: CaseFile) => first(file.investigations);
const assessment = (file: CaseFile) => first(file.assessments);
const decision = (file: CaseFile) => first(file.decisions);
const order = (file: CaseFile) => first(first(file.orders).versions).content;
const plan = (file: CaseFile) => first(file.plans);
const followUp = (file: CaseFile) => first(file.followUps);
const without =
	(...names: string[]): Change =>
	(file) =>
		(investigation(file).answers = investigation(file).answers.filter(
			({ path }) => !names.some((name) => path === name || path.startsWith(`${name}/`) || path.includes(`/${name}`))
		));
const add =
	(...answers: CaseFile['investigations'][number]['answers']): Change =>
	(file) =>
		investigation(file).answers.push(...answers);
const undecided: Change = (file) => {
	file.decisions = [];
	file.orders = [];
	file.plans = [];
	file.followUps = [];
	delete investigation(file).lockedAt;
	investigation(file).state = 'draft';
};
const refused: Change = (file) => {
	Object.assign(decision(file), { outcome: 'refused', grounds: 'Syster Eva diskar varje kväll' });
	delete decision(file).extent;
	file.orders = [];
};
const all =
	(...changes: Change[]): Change =>
	(file) =>
		changes.forEach((change) => change(file));

const rows: Row[] = [
	['U01', 1, 'a decision without an investigation', (file) => delete decision(file).investigationId],
	['U01', 1, 'an administrative extension, whatever the person wished', (file) => (decision(file).administrativeExtension = true)],
	['U01', 1, 'no application under the decision', (file) => (decision(file).appliedInterventionId = id('another'))],
	[
		'U01',
		2,
		'something changed since',
		(file) => file.notes.push({ ...first(file.notes), id: id('changed'), kind: 'change', happenedOn: '2027-01-05' })
	],
	['U01', 3, 'twelve months to the day', (file) => (delete decision(file).toOn, (decision(file).untilFurtherNotice = true)), '2027-10-01'],
	[
		'U01',
		2,
		'the day after twelve months',
		(file) => (delete decision(file).toOn, (decision(file).untilFurtherNotice = true)),
		'2027-10-02'
	],
	['U01', 'notYet', 'under investigation', undecided],
	['U01', 1, 'neither application nor decision', all(undecided, (file) => (file.applications = []))],
	['U02', 2, 'no word of how identity was shown', (file) => delete file.case.identityShown],
	['U02', 1, 'nobody it concerns', (file) => (file.persons = [])],
	['U03', 2, 'a name and nothing they do', without('network')],
	['U03', 1, 'no name either', all(without('network'), (file) => (file.case.relatives = []))],
	['U04', 2, 'no extent', (file) => (first(first(file.applications).interventions).extent = { unit: 'none' })],
	['U04', 1, 'no intervention', (file) => (first(file.applications).interventions = [])],
	['U05', 2, 'one of the two', without('earlier')],
	['U05', 1, 'neither', without('earlier', 'other')],
	['U05', 3, 'would not answer', all(without('earlier'), add(answer('earlier', { status: 'declined' })))],
	['U06', 2, 'one area empty', without('own-view', 'interests', 'resources', 'wishes')],
	[
		'U06',
		3,
		'set aside with a reason',
		all(
			without('own-view', 'interests', 'resources', 'wishes'),
			add(answer('section:home', { status: 'notRelevant', reason: 'Bor på hotell' }))
		)
	],
	[
		'U06',
		2,
		'set aside without one',
		all(without('own-view', 'interests', 'resources', 'wishes'), add(answer('section:home', { status: 'notRelevant' })))
	],
	['U06', 1, 'most areas empty', (file) => (investigation(file).answers = [])],
	['U07', 2, 'one of three missing', without('wishes')],
	['U07', 1, 'none', without('wishes', 'interests', 'resources')],
	['U07', 3, 'asked, and gave none', all(without('wishes'), add(answer('wishes', { status: 'declined' })))],
	[
		'U07',
		2,
		'carried over and not confirmed',
		(file) =>
			Object.assign(investigation(file).answers.find(({ path }) => path.startsWith('wishes'))?.value as object, {
				carriedFrom: id('earlier')
			})
	],
	['U08', 1, 'no resources', without('resources')],
	['U08', 3, 'all four abilities, for work', (file) => (first(first(file.applications).interventions).intervention = 'sysselsattning')],
	[
		'U08',
		2,
		'three of four, for work',
		all(without('social'), (file) => (first(first(file.applications).interventions).intervention = 'sysselsattning'))
	],
	['U09', 3, 'both, for work', (file) => (first(first(file.applications).interventions).intervention = 'sysselsattning')],
	[
		'U09',
		2,
		'education only',
		all(without('experience'), (file) => (first(first(file.applications).interventions).intervention = 'sysselsattning'))
	],
	[
		'U09',
		1,
		'neither',
		all(without('experience', 'education'), (file) => (first(first(file.applications).interventions).intervention = 'sysselsattning'))
	],
	['U10', 2, 'one professional without a name', all(without('other'), add(answer('other', 'Hjälper till', { by: 'professional' })))],
	['U10', 1, 'nothing written', (file) => (investigation(file).answers = [])],
	['U11', 1, 'no word of the person on the need', without('own-view')],
	[
		'U11',
		2,
		'on one of two needs',
		(file) => assessment(file).needs.push({ ...first(assessment(file).needs), id: id('second'), sectionId: 'around' })
	],
	['U12', 1, 'empty', (file) => (first(assessment(file).needs).otherwiseMet = ' ')],
	['U12', 2, 'a stock phrase', (file) => (first(assessment(file).needs).howMet = 'STOCK')],
	['U13', 1, 'no need', (file) => (assessment(file).needs = [])],
	['U13', 1, 'a need in a section that is no life area', (file) => (first(assessment(file).needs).sectionId = 'around')],
	['U14', 1, 'no goal', (file) => (assessment(file).goals = [])],
	['U14', 2, 'not accepted', (file) => delete assessment(file).goals[1]?.acceptedOn],
	['U14', 2, 'no day', (file) => delete assessment(file).goals[1]?.by],
	['U14', 2, 'no sign', (file) => delete assessment(file).goals[1]?.sign],
	['U14', 2, 'vague', (file) => Object.assign(assessment(file).goals[1] ?? {}, { words: 'VAGUE' })],
	[
		'U14',
		2,
		'asked, gave none, with an overall goal',
		(file) => Object.assign(assessment(file).goals[1] ?? {}, { words: undefined, askedGaveNone: true })
	],
	['U15', 2, 'registered, and not asked', without('children-asked')],
	['U15', 1, 'not asked, and none registered', all(without('children-asked'), (file) => (file.case.children = []))],
	['U15', 2, 'yes, and none registered', (file) => (file.case.children = [])],
	['U15', 3, 'no', all(without('children-asked'), add(answer('children-asked', 'no')), (file) => (file.case.children = []))],
	['U16', 2, 'the child was not heard', without('child-view')],
	['U16', 1, 'nothing on the child', without('child-view', 'child-situation')],
	[
		'U16',
		1,
		'nothing on the second child: the lowest counts',
		(file) => file.case.children.push({ ...first(file.case.children), id: id('second') })
	],
	[
		'U16',
		'notApplicable',
		'asked, no child',
		all(without('children-asked'), add(answer('children-asked', 'no')), (file) => (file.case.children = []))
	],
	['U17', 1, 'nothing', (file) => (assessment(file).childImpacts = [])],
	['U17', 2, 'stock', (file) => (first(assessment(file).childImpacts).text = 'STOCK barnets bästa har beaktats i detta beslut helt')],
	['U17', 2, 'that the child is not affected, and no more', (file) => (first(assessment(file).childImpacts).text = 'Molly påverkas inte.')],
	['U18', 1, 'one who supports was not offered', without('offered')],
	['U18', 'notApplicable', 'nobody supports', all(without('offered'), (file) => (first(file.case.relatives).supports = false))],
	['U18', 2, 'one of two was', (file) => file.case.relatives.push({ ...first(file.case.relatives), id: id('brother'), name: 'Bo' })],
	['U19', 1, 'nothing', () => undefined, TODAY, { violence: [] }],
	['U19', 2, 'not alone', () => undefined, TODAY, { violence: [{ ...asked, alone: false }] }],
	['U19', 2, 'no day', () => undefined, TODAY, { violence: [{ ...asked, askedOn: null }] }],
	['U19', 3, 'the day it is to be asked again', () => undefined, '2027-09-10', { violence: [asked] }],
	['U19', 1, 'the day after', () => undefined, '2027-09-11', { violence: [asked] }],
	[
		'U19',
		3,
		'not asked, with a reason and a day',
		() => undefined,
		TODAY,
		{ violence: [{ ...asked, asked: 'notAsked', askedOn: null, alone: null, why: 'Inte ensam' }] }
	],
	[
		'U19',
		2,
		'not asked, a reason and no day',
		() => undefined,
		TODAY,
		{ violence: [{ ...asked, asked: 'notAsked', askedOn: null, why: 'Inte ensam', nextOn: null }] }
	],
	['U19', 'notApplicable', 'the record is not read', () => undefined, TODAY, { violence: null }],
	['U20', 3, 'a contact with consent that day', add(answer('other', 'Dosen är densamma', { by: 'professional', contactId: id('nurse') }))],
	[
		'U20',
		1,
		'a contact without',
		all(add(answer('other', 'Dosen är densamma', { by: 'professional', contactId: id('nurse') })), (file) => (file.case.consents = []))
	],
	[
		'U20',
		2,
		'the day after the consent ended',
		add(answer('other', 'Dosen', { by: 'professional', contactId: id('nurse'), heardOn: '2027-09-03' }))
	],
	['U20', 3, 'the last day', add(answer('other', 'Dosen', { by: 'professional', contactId: id('nurse'), heardOn: '2027-09-02' }))],
	['U21', 1, 'nothing', without('sip')],
	['U21', 3, 'not relevant, with a reason', all(without('sip'), add(answer('sip', { status: 'notRelevant', reason: 'En verksamhet' })))],
	['U22', 2, 'carried over', (file) => Object.assign(investigation(file).answers[0]?.value as object, { carriedFrom: id('old') })],
	['U22', 1, 'guardian wording for an adult', add(answer('earlier', 'Hans vårdnadshavare bestämmer'))],
	['U22', 2, 'old days', add(answer('earlier', 'OLD'))],
	['U23', 1, 'another name', add(answer('earlier', 'WRONG'))],
	['U23', 1, 'a passage that stands in another file', () => undefined, TODAY, { copies: [{ kind: 'answer', id: 'earlier' }] }],
	['U24', 2, 'a judging word', add(answer('earlier', 'JUDGE'))],
	['U25', 2, 'a pasted certificate', add(answer('earlier', 'PASTED'))],
	['U26', 1, 'decided and not communicated', (file) => delete investigation(file).communicated],
	['U26', 'notYet', 'not decided', all(undecided, (file) => delete investigation(file).communicated)],
	['U26', 2, 'when, and no more', (file) => (investigation(file).communicated = { on: '2026-09-20' })],
	['U26', 3, 'plainly unnecessary, with a reason', (file) => (investigation(file).communicated = { unnecessary: 'Beviljas i sin helhet' })],
	['U27', 1, 'nothing', without('help')],
	[
		'U27',
		2,
		'nothing, and an interpreter is needed',
		all(without('help'), (file) => (first(file.persons).interpreterLanguage = 'arabiska'))
	],
	['U28', 1, 'nothing', without('told', 'told-on')],
	['U29', 1, 'a visit without consent', without('visit')],
	['U29', 2, 'consent without a day', without('visit-on')],
	['U29', 'notApplicable', 'no visit', without('child-situation')],

	['B01', 2, 'no extent', (file) => delete decision(file).extent],
	['B01', 1, 'nothing was applied for', (file) => (file.applications = [])],
	['B02', 1, 'the law of before', (file) => (decision(file).law = { law: 'SoL', sfs: '2001:453', chapter: '4', section: '1' })],
	[
		'B02',
		2,
		'another section of the same law',
		(file) => (decision(file).law = { law: 'SoL', sfs: '2025:400', chapter: '11', section: '5' })
	],
	['B03', 1, 'a time limit without a reason', (file) => delete decision(file).timeLimitReason],
	['B03', 2, 'a stock reason', (file) => (decision(file).timeLimitReason = 'STOCK')],
	['B03', 3, 'until further notice with a day', (file) => (delete decision(file).toOn, (decision(file).untilFurtherNotice = true))],
	[
		'B03',
		2,
		'until further notice without',
		(file) => (delete decision(file).toOn, delete decision(file).followUpOn, (decision(file).untilFurtherNotice = true))
	],
	['B04', 1, 'a reservation without a reason', (file) => (decision(file).reservation = {})],
	['B04', 2, 'a stock reason', (file) => (decision(file).reservation = { reason: 'STOCK' })],
	['B04', 3, 'a reason', (file) => (decision(file).reservation = { reason: 'Åke börjar skolan i januari' })],
	['B05', 3, 'a refusal with its own grounds', refused],
	['B05', 1, 'without grounds', all(refused, (file) => (decision(file).grounds = ' '))],
	['B05', 2, 'with stock grounds', all(refused, (file) => (decision(file).grounds = 'STOCK'))],
	['B06', 2, 'granted beyond the right, never refused under it', beyond],
	[
		'B06',
		3,
		'refused under the right first',
		all(beyond, (file) =>
			file.decisions.unshift({
				...decision(file),
				id: id('first'),
				outcome: 'refused',
				law: { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' }
			})
		)
	],
	['B07', 2, 'no delegation', (file) => (decision(file).delegationPoint = '')],
	['B08', 1, 'nobody knows', (file) => delete decision(file).told],
	['B08', 2, 'a refusal without the notice', all(refused, (file) => (decision(file).told = { on: '2026-10-02', how: 'letter' }))],
	['B08', 3, 'a refusal with it', all(refused, (file) => (decision(file).told = { on: '2026-10-02', how: 'letter', appealNotice: true }))],
	['B09', 1, 'begins before it was decided', (file) => (decision(file).fromOn = '2026-09-30')],
	['B09', 2, 'prolonged without an investigation', (file) => (decision(file).administrativeExtension = true)],
	['B09', 3, 'the day after the old one ended', renewing('2026-10-14')],
	['B09', 1, 'a day in between', renewing('2026-10-13')],
	['B10', 2, 'legal words', (file) => (decision(file).grounds = 'LEGALESE')],
	['B11', 1, 'no activity belongs to it', (file) => (assessment(file).activities = [])],

	['O01', 2, 'no personal goal', (file) => (order(file).goals = order(file).goals.filter(({ kind }) => kind === 'overall'))],
	['O01', 1, 'no goal', (file) => (order(file).goals = [])],
	['O01', 2, 'another goal than in the assessment', (file) => Object.assign(order(file).goals[1] ?? {}, { words: 'Något annat' })],
	['O02', 2, 'several in one', (file) => (first(order(file).activities).what = 'VAGUE städa och åka buss')],
	[
		'O02',
		1,
		'only the name of the insats',
		(file) => (order(file).activities = [{ ...first(order(file).activities), what: 'Boendestöd.' }])
	],
	['O03', 2, 'one activity is not in the assessment', (file) => (first(order(file).activities).id = id('loose'))],
	['O04', 2, 'only when needed', (file) => Object.assign(first(order(file).activities), { why: 'Vid behov.', looksLike: null })],
	['O04', 2, 'only chips on every row', (file) => order(file).activities.forEach((one) => Object.assign(one, { why: null }))],
	['O04', 1, 'nothing on any row', (file) => order(file).activities.forEach((one) => Object.assign(one, { why: null, supportKinds: [] }))],
	['O05', 2, 'one without', (file) => (first(order(file).activities).subgoal = null)],
	['O05', 1, 'none', (file) => order(file).activities.forEach((one) => (one.subgoal = null))],
	['O06', 2, 'another extent', (file) => (order(file).extent = { unit: 'hoursPerMonth', hours: 10 })],
	['O06', 1, 'no decision', (file) => (delete first(file.orders).decisionId, (file.decisions = []))],
	[
		'O07',
		1,
		'a long passage of the investigation',
		all(add(answer('earlier', LONG())), (file) => (first(order(file).activities).looksLike = `Se: ${LONG()}`))
	],
	['O08', 1, 'stands in another order', () => undefined, TODAY, { copies: [{ kind: 'orderActivity', id: 'x' }] }],
	['O09', 2, 'when and not how', (file) => (order(file).followUp.how = null)],
	['O09', 1, 'neither', (file) => (order(file).followUp = { on: null, how: null })],
	['O10', 1, 'nothing', (file) => delete first(file.orders).participation],
	['O10', 2, 'no day', (file) => (first(file.orders).participation = { how: 'Valde tider' })],
	['O10', 3, 'would not', (file) => (first(file.orders).participation = { status: 'declined' })],
	['O11', 2, 'answered after start', (file) => (first(first(file.orders).messages).at = '2026-10-16T08:00:00.000Z')],
	['O11', 1, 'no answer when due', (file) => (first(file.orders).messages = [])],
	['O11', 'notYet', 'no answer before start', (file) => (first(file.orders).messages = []), '2026-10-14'],

	['P01', 3, 'fifteen days after start', (file) => (plan(file).sentOn = '2026-10-30')],
	['P01', 2, 'sixteen', (file) => (plan(file).sentOn = '2026-10-31')],
	['P01', 1, 'in the last quarter of the decision', (file) => (plan(file).sentOn = '2027-07-16'), '2027-08-01'],
	['P01', 1, 'none when due', (file) => (file.plans = [])],
	['P01', 'notYet', 'none on the last day', (file) => (file.plans = []), '2026-10-30'],
	['P01', 1, 'none the day after', (file) => (file.plans = []), '2026-10-31'],
	['P02', 2, 'a row less', (file) => plan(file).rows.pop()],
	['P02', 2, 'a row more', (file) => plan(file).rows.push({ id: id('more'), state: 'added', what: 'Rasta hunden' })],
	['P02', 2, 'a goal in other words', (file) => (first(plan(file).rows).goal = 'Trivas bättre')],
	[
		'P02',
		3,
		'a row more, agreed by both',
		(file) =>
			plan(file).rows.push({
				id: id('more'),
				state: 'added',
				what: 'Rasta hunden',
				agreement: { on: '2026-11-01', person: true, by: first(file.notes).writtenBy }
			})
	],
	[
		'P02',
		1,
		'nothing recognisable',
		(file) => ((plan(file).rows = [{ id: id('more'), state: 'added', what: 'Rasta hunden' }]), (plan(file).goals = []))
	],
	['P03', 2, 'one copied from what', (file) => (first(plan(file).rows).how = 'Diska efter middagen')],
	['P03', 1, 'none', (file) => plan(file).rows.forEach((row) => delete row.how)],
	['P03', 2, 'only that it motivates', (file) => plan(file).rows.forEach((row) => (row.how = 'VAGUE motiverar'))],
	['P04', 2, 'when and not who', (file) => plan(file).rows.forEach((row) => delete row.who)],
	['P04', 1, 'neither', (file) => plan(file).rows.forEach((row) => (delete row.who, delete row.when))],
	['P05', 2, 'took part, and what came of it is not said', (file) => (plan(file).participation = { how: 'Vid bordet' })],
	['P05', 3, 'declined: the plan is made anyway', (file) => (plan(file).participation = { status: 'declined' })],
	['P05', 1, 'nothing', (file) => delete plan(file).participation],
	['P06', 2, 'nobody else', (file) => (plan(file).participants = [])],
	['P06', 1, 'nobody, and no collaboration', (file) => ((plan(file).participants = []), (plan(file).collaboration = []))],
	['P07', 2, 'when and not how', (file) => (plan(file).followUp = { on: '2027-01-15' })],
	['P07', 1, 'neither', (file) => delete plan(file).followUp],
	['P08', 2, 'came, and not agreed', (file) => delete plan(file).agreed],
	['P08', 1, 'neither', (file) => (delete plan(file).agreed, delete plan(file).received)],
	['P09', 1, 'a change nobody agreed to', (file) => (first(plan(file).rows).state = 'changed')],
	[
		'P09',
		3,
		'a change agreed',
		(file) =>
			Object.assign(first(plan(file).rows), {
				state: 'changed',
				agreement: { on: '2026-11-01', person: true, by: first(file.notes).writtenBy }
			})
	],
	['P10', 1, 'of another period', (file) => (plan(file).toOn = '2026-01-01')],

	['F01', 3, 'six months to the day', (file) => (followUp(file).heldOn = '2027-04-15')],
	['F01', 2, 'the day after', (file) => (followUp(file).heldOn = '2027-04-16')],
	['F01', 1, 'none when due', (file) => (file.followUps = [])],
	['F01', 'notYet', 'none on the last day', (file) => (file.followUps = []), '2027-04-15'],
	['F02', 2, 'one without a sentence', (file) => delete first(followUp(file).activities).text],
	['F02', 1, 'a summary only', (file) => (followUp(file).activities = [])],
	['F03', 1, 'nothing', (file) => delete followUp(file).ownWords],
	[
		'F03',
		2,
		'that it works well',
		(file) => (followUp(file).ownWords = [{ id: id('own'), text: 'STOCK', source: { kind: 'person' }, heardOn: '2027-04-10' }])
	],
	['F03', 'notApplicable', 'declined, and noted', (file) => (followUp(file).ownWords = { status: 'declined' })],
	['F04', 1, 'nothing', (file) => (delete followUp(file).methods, delete followUp(file).effect)],
	['F05', 2, 'one goal', (file) => followUp(file).goals.pop()],
	['F05', 1, 'no goal', (file) => (followUp(file).goals = [])],
	['F06', 2, 'who and not how', (file) => (followUp(file).participants = [{ who: 'Åke' }])],
	['F06', 1, 'neither', (file) => (followUp(file).participants = [])],
	['F07', 2, 'no next step', (file) => delete followUp(file).next],
	['F07', 1, 'no next step, and the decision is over', (file) => delete followUp(file).next, '2027-10-15'],
	['F08', 2, 'who and when are not said', (file) => (followUp(file).longTerm = { steps: [{ what: 'Prova själv' }] })],
	['F08', 1, 'nothing', (file) => delete followUp(file).longTerm],
	['F08', 3, 'the need lasts, and why', (file) => (followUp(file).longTerm = { lastingNeed: 'Skadan från 2019 är för livet' })],

	['A01', 'notYet', 'not begun, three months to the day', notBegun, '2027-01-01'],
	['A01', 1, 'not begun the day after', notBegun, '2027-01-02'],
	[
		'A01',
		3,
		'reported, with a reason',
		all(notBegun, (file) => (decision(file).carriedOut = { reportedOn: '2027-01-05', reason: 'Ingen sökte tjänsten' }))
	],
	['A01', 2, 'reported, without', all(notBegun, (file) => (decision(file).carriedOut = { reportedOn: '2027-01-05' }))],
	['A02', 2, 'soon 65, and nothing prepared', (file) => (first(file.persons).personnummer = '196208019803')],
	[
		'A03',
		1,
		'a call that says neither why nor what came of it',
		(file) => (delete first(file.notes).about, delete first(file.notes).result)
	],
	['A04', 1, 'all have run out', () => undefined, '2027-09-03'],
	['A05', 1, 'a relative ended it, and no more is known', (file) => (decision(file).ended = { on: '2027-04-01' })],
	['A05', 2, 'who, and not whether the person was heard', (file) => (decision(file).ended = { on: '2027-04-01', askedBy: 'Eva Öberg' })],
	[
		'A05',
		3,
		'all three',
		(file) => (decision(file).ended = { on: '2027-04-01', askedBy: 'Åke', authority: 'egen', heard: { how: 'Samtal' } })
	]
];

function beyond(file: CaseFile): void {
	Object.assign(decision(file), { intervention: 'arbetsstod', law: { law: 'SoL', sfs: '2025:400', chapter: '11', section: '4' } });
}
function renewing(oldEnded: string): Change {
	return (file) => {
		decision(file).renewsId = id('old');
		file.decisions.unshift({ ...decision(file), id: id('old'), decidedOn: '2025-10-01', fromOn: '2025-10-15', toOn: oldEnded });
		delete first(file.decisions).renewsId;
	};
}
function notBegun(file: CaseFile): void {
	delete decision(file).carriedOut;
	file.plans = [];
}
function LONG(): string {
	return 'Disken blir stående till kvällen, och sedan orkar han inte börja. '.repeat(6);
}

test('a case that does everything right has no level below 3, and is a valid file', () => {
	expect(CaseFile.safeParse(aWholeCase()).error?.issues ?? []).toEqual([]);
	const low = [...ask(aWholeCase()).values()].filter(({ level }) => level !== null && level < 3);
	expect(low).toEqual([]);
});

test.each(rows)('%s is %s: %s', (question, level, _, change, today = TODAY, beside = { violence: [asked] }) => {
	const file = aWholeCase();
	change(file);
	const answered = ask(file, today, beside).get(question);
	expect(said(answered), answered?.message).toBe(level);
	if (answered && answered.level !== null && answered.level < 3) {
		expect(answered.message).not.toBe('');
		expect(answered.message).not.toMatch(/[A-Z]\d\d|undefined|null/);
	}
});

test('every question is asked once, and each has a level below 3 tried above, or is for a reader', () => {
	expect(ALL_QUESTIONS.map(({ id: question }) => question)).toEqual(QUALITY_IDS);
	const tried = new Set(rows.filter(([, level]) => level === 1 || level === 2).map(([question]) => question));
	expect(QUALITY_IDS.filter((question) => !tried.has(question))).toEqual(['O12']);
});

test('an empty case has nothing below 3 but the question that there is nothing to stand on', () => {
	const file = {
		...aWholeCase(),
		applications: [],
		investigations: [],
		assessments: [],
		decisions: [],
		orders: [],
		plans: [],
		followUps: [],
		notes: []
	};
	const low = [...ask(file).values()].filter(({ level }) => level === 1).map(({ id: question }) => question);
	expect(low).toEqual(['U01', 'U04']);
});

const changes = rows.filter(([, , , , , beside]) => beside === undefined).map(([, , , change]) => change);
const anyCase = fc.array(fc.constantFrom(...changes), { maxLength: 4 }).map((some) => {
	const file = aWholeCase();
	for (const change of some) {
		try {
			change(file);
		} catch {
			// The change before took away what this one changes.
		}
	}
	return file;
});

test('the order in which things were written does not matter', () => {
	fc.assert(
		fc.property(anyCase, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (file, random) => {
			const shuffled = structuredClone(file);
			const next = () => random.next().value as number;
			const mix = <Item>(items: Item[]) =>
				items
					.map((item) => [next(), item] as const)
					.sort(([a], [b]) => a - b)
					.map(([, item]) => item);
			shuffled.investigations.forEach((one) => (one.answers = mix(one.answers)));
			shuffled.assessments.forEach(
				(one) => ((one.needs = mix(one.needs)), (one.goals = mix(one.goals)), (one.activities = mix(one.activities)))
			);
			shuffled.case.relatives = mix(shuffled.case.relatives);
			shuffled.case.children = mix(shuffled.case.children);
			shuffled.notes = mix(shuffled.notes);
			const levels = (one: CaseFile) => [...ask(one).values()].map((answered) => [answered.id, said(answered)]);
			expect(levels(shuffled)).toEqual(levels(file));
		}),
		{ numRuns: 100 }
	);
});

test('an answer more never lowers a level, except of the questions that say so', () => {
	const whole = aWholeCase();
	fc.assert(
		fc.property(fc.subarray(investigation(whole).answers), fc.nat(investigation(whole).answers.length - 1), (some, more) => {
			const file = aWholeCase();
			investigation(file).answers = some;
			const before = ask(file);
			const one = investigation(whole).answers[more];
			if (one && !some.includes(one)) investigation(file).answers = [...some, one];
			for (const [question, after] of ask(file)) {
				const was = before.get(question);
				if (!was || was.level === null || after.level === null || ALL_QUESTIONS.find((known) => known.id === question)?.mayFallWithMore)
					continue;
				expect(after.level, question).toBeGreaterThanOrEqual(was.level);
			}
		}),
		{ numRuns: 300 }
	);
});

test('after an edit the answers are those of asking everything again', () => {
	const parts: [Parameters<typeof answerAgain>[2], Change][] = [
		[['answers'], without('wishes')],
		[['assessment'], (file) => (assessment(file).goals = [])],
		[['registers'], (file) => (file.case.children = [])],
		[['plans'], (file) => (file.plans = [])],
		[['followUps'], (file) => (file.followUps = [])],
		[['notes'], (file) => (file.notes = [])],
		[['review'], (file) => delete investigation(file).communicated],
		[['orders'], (file) => Object.assign(order(file), orderContent({ goals: [] }))]
	];
	for (const [changed, change] of parts) {
		const file = aWholeCase();
		const before = answerQuestions(qualityFile(file, TODAY, USUAL_SETTINGS, reading, { violence: [asked] }));
		change(file);
		const now = qualityFile(file, TODAY, USUAL_SETTINGS, reading, { violence: [asked] });
		expect(answerAgain(now, before, changed), changed.join()).toEqual(answerQuestions(now));
	}
});

test('a question that is off is not asked', () => {
	const file = qualityFile(aWholeCase(), TODAY, { ...USUAL_SETTINGS, off: ['U05'] }, reading);
	expect(answerQuestions(file).some(({ id: question }) => question === 'U05')).toBe(false);
});

test('every level that a question gives is explained', () => {
	const unexplained = rows
		.filter(([question, level]) => typeof level === 'number' && LEVEL_RULES[question][level] === undefined)
		.map(([question, level]) => `${question} ${level}`);
	expect(unexplained).toEqual([]);
});
