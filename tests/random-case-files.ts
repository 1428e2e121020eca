import fc from 'fast-check';
import { CHILD_HOMES, CHILD_RELATIONS, CONSENT_FORMS } from '#lib/domain/case/case.ts';
import type { AnswerInFile, CaseFile } from '#lib/domain/exchange/case-file.ts';
import { SUPPORT_KIND_IDS } from '#lib/domain/investigation/assessment.ts';
import { normaliseText, type AnswerValue, type Level, LEVELS, YES_NO } from '#lib/domain/template/answers.ts';
import { isKeptApart, isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import type { Register } from '#lib/domain/template/registers.ts';
import type { SimpleQuestion } from '#lib/domain/template/question.ts';
import { purposeOf, type Section, type Template } from '#lib/domain/template/template.ts';
import { DAY_TIMES, DAYS } from '#lib/domain/template/week.ts';
import { shippedTemplates } from '#lib/domain/templates/shipped.ts';
import { anEmptyCaseFile, approved, CASEWORKER, decidedAndOrdered, hashing, ID, LEADER, moment } from './case-files.ts';

/** What somebody may have written: any letters, as they are kept. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(normaliseText);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const keys = <K extends string>(names: Readonly<Record<K, unknown>>) => fc.constantFrom(...(Object.keys(names) as K[]));
const revision = fc.integer({ min: 1, max: 9 });
const level = fc.constantFrom<Level>(...LEVELS);

type Registers = { children: number; relatives: number; contacts: number };
const registerIds = { children: 1000, relatives: 2000, contacts: 3000 };
/** An investigation is given no list of what was ordered, and none of the provider's staff. */
const idsOf = (register: Register, counts: Registers) =>
	isHere(register) ? Array.from({ length: counts[register] }, (_, index) => ID(registerIds[register] + index)) : [];
const isHere = (register: Register): register is keyof Registers => Object.hasOwn(registerIds, register);

/** A case file of any shape the app could have made: over a shipped template, in any state, in the order it is exported. */
export const anyCaseFile: fc.Arbitrary<CaseFile> = fc
	.record({
		template: fc.constantFrom(...shippedTemplates.filter((template) => purposeOf(template) === 'investigation')),
		counts: fc.record({ children: fc.nat(2), relatives: fc.nat(2), contacts: fc.nat(2) }),
		stage: fc.constantFrom('opened', 'applied', 'draft', 'approved', 'decided')
	})
	.chain(({ template, counts, stage }) =>
		fc
			.record({
				people: people(counts),
				application: fc.record({ receivedOn: day, wish: maybe(text), revision }),
				answers: fc.oneof({ weight: 1, arbitrary: fc.constant<AnswerInFile[]>([]) }, { weight: 5, arbitrary: answersOf(template, counts) }),
				assessment: assessmentOf(template, counts),
				head: fc.record({ name: text, closed: maybe(text), member: fc.boolean() })
			})
			.map((parts) => assembled(template, stage, parts))
	);

type Parts = {
	people: Partial<CaseFile['case']>;
	application: { receivedOn: string; wish: string | undefined; revision: number };
	answers: AnswerInFile[];
	assessment: Omit<CaseFile['assessments'][number], 'investigationId'>;
	head: { name: string; closed: string | undefined; member: boolean };
};

function assembled(template: Template, stage: string, { people, application, answers, assessment, head }: Parts): CaseFile {
	const file = anEmptyCaseFile(template);
	Object.assign(file.case, people);
	file.persons[0]!.familyName = head.name;
	if (head.member) file.case.members = [{ user: LEADER, role: 'reader' }];
	if (head.closed !== undefined) file.case.closed = { at: moment(28), reason: head.closed };
	if (stage === 'opened') return { ...file, templates: {} };

	const law = { law: 'SoL', sfs: '2025:400', chapter: '11', section: '1' } as const;
	const intervention = { id: ID(31), intervention: 'boendestod', extent: { unit: 'hoursPerMonth', hours: 12 }, law } as const;
	const { wish, ...received } = application;
	const applied = { form: 'phone', appliedBy: 'Åke Öberg', authority: 'own', initiative: 'own' } as const;
	file.applications.push({
		id: ID(30),
		...received,
		...applied,
		interventions: [{ ...intervention, ...(wish !== undefined && { wish }) }]
	});
	if (stage === 'applied') return { ...file, templates: {} };

	file.investigations.push({
		id: ID(40),
		templateHash: hashing.contentHash(template),
		state: 'draft',
		interventionIds: [ID(31)],
		openedAt: moment(3),
		openedBy: CASEWORKER,
		authors: [{ user: CASEWORKER, firstAt: moment(4) }],
		answers,
		versions: [],
		reviews: []
	});
	file.assessments.push({ investigationId: ID(40), ...assessment });
	if (stage !== 'draft') approved(file, 0);
	if (stage === 'decided') decidedAndOrdered(file, 0);
	return JSON.parse(JSON.stringify(file)) as CaseFile;
}

function people(counts: Registers) {
	const removedAt = maybe(fc.constant(moment(9)));
	const rows = <T>(register: keyof Registers, row: Record<string, fc.Arbitrary<unknown>>) =>
		fc.tuple(...idsOf(register, counts).map((id) => fc.record({ id: fc.constant(id), ...row }))) as unknown as fc.Arbitrary<T[]>;
	const known = [...idsOf('relatives', counts), ...idsOf('contacts', counts)];
	const consent = fc.record({
		contactId: fc.constantFrom(...(known.length > 0 ? known : [ID(0)])),
		about: text,
		form: keys(CONSENT_FORMS),
		givenOn: day,
		validTo: maybe(day),
		revision
	});
	return fc
		.record({
			children: rows('children', {
				name: maybe(text),
				birthYear: fc.integer({ min: 2008, max: 2026 }),
				relation: keys(CHILD_RELATIONS),
				home: keys(CHILD_HOMES),
				removedAt,
				revision
			}),
			relatives: rows('relatives', {
				name: text,
				relation: text,
				phone: maybe(text),
				nearest: fc.boolean(),
				supports: fc.boolean(),
				removedAt,
				revision
			}),
			contacts: rows('contacts', { name: text, title: text, organisation: maybe(text), phone: maybe(text), removedAt, revision }),
			consents: fc.array(consent, { maxLength: known.length > 0 ? 2 : 0 })
		})
		.map(({ consents, ...registers }) => ({
			...registers,
			consents: consents.map((row, index) => ({ id: ID(4000 + index), ...row }))
		})) as fc.Arbitrary<Partial<CaseFile['case']>>;
}

/** Some of the questions answered, each in one of the ways it can be; a text by one entry. */
function answersOf({ sections }: Template, counts: Registers): fc.Arbitrary<AnswerInFile[]> {
	const open = sections.filter((section) => !isKeptApartSection(section));
	const places = open.flatMap(({ questions }) => questions).filter((question) => !isKeptApart(question));
	const single = places.flatMap((question) => {
		if (question.kind !== 'group') return [answerTo(question, question.id, counts)];
		const rowIds = question.over === 'rows' ? [ID(6001)] : idsOf(question.over, counts);
		const inner = question.questions.filter((one): one is SimpleQuestion => one.kind !== 'group' && !isKeptApart(one));
		return rowIds.flatMap((rowId) => inner.map((one) => answerTo(one, `${question.id}/${rowId}/${one.id}`, counts)));
	});
	const groups = places.filter((question) => question.kind === 'group' && question.over === 'rows');
	const setAside = fc.subarray(
		open.map(({ id }) => id),
		{ maxLength: 3 }
	);
	return fc.tuple(fc.subarray(single, { maxLength: 25 }), setAside).chain(([chosen, aside]) =>
		fc.tuple(...chosen).map((answered) => {
			const all: [string, AnswerValue][] = [
				...answered,
				...groups.map(({ id }): [string, AnswerValue] => [id, [ID(6001)]]),
				...aside.map((id): [string, AnswerValue] => [`section:${id}`, { status: 'notRelevant', reason: 'Behövs inte' }])
			];
			const inOrder = all.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
			return inOrder.map(([path, value], index) => ({
				path,
				value,
				revision: (index % 3) + 1,
				by: CASEWORKER,
				at: moment(10, index % 20)
			}));
		})
	);
}

function answerTo(question: SimpleQuestion, path: string, counts: Registers): fc.Arbitrary<[string, AnswerValue]> {
	const not = fc.constantFrom<AnswerValue>(
		{ status: 'declined' },
		{ status: 'unable', reason: 'Orkar inte' },
		{ draft: { value: 'på tisdag' } }
	);
	if (question.kind !== 'shortText' && question.kind !== 'longText')
		return fc.oneof({ weight: 4, arbitrary: valueOf(question, counts) }, { weight: 1, arbitrary: not }).map((value) => [path, value]);
	const entry = fc.record({ text, how: fc.constantFrom('visit', 'phone') }).map(({ text, how }): [string, AnswerValue] => {
		const id = ID(9000);
		return [`${path}/${id}`, { id, text, source: { kind: 'person' }, heardOn: '2026-11-08', how } as AnswerValue];
	});
	return fc.oneof(entry, fc.constant<[string, AnswerValue]>([path, { status: 'declined' }]));
}

function valueOf(question: Exclude<SimpleQuestion, { kind: 'shortText' | 'longText' }>, counts: Registers): fc.Arbitrary<AnswerValue> {
	switch (question.kind) {
		case 'yesNo':
			return keys(YES_NO);
		case 'oneOf':
			return fc.constantFrom(...question.options.map(({ id }) => id));
		case 'manyOf':
			return fc.subarray(
				question.options.map(({ id }) => id),
				{ minLength: 1 }
			);
		case 'number':
			return fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((number) => number + 0);
		case 'date':
			return day;
		case 'scale':
			return fc.array(fc.record({ code: fc.constantFrom(...question.codes.map(({ code }) => code)), current: level }), {
				minLength: 1,
				maxLength: 3
			});
		case 'factor':
			return fc.record({ polarity: fc.constantFrom('hinder', 'facilitator'), level });
		case 'week':
			return fc
				.array(fc.record({ day: fc.constantFrom(...DAYS), time: fc.constantFrom(...DAY_TIMES) }), { minLength: 1, maxLength: 3 })
				.map((slots) => ({ slots }));
		case 'person': {
			const ids = idsOf(question.register, counts);
			return ids.length > 0 ? fc.constantFrom(...ids) : fc.constant({ status: 'declined' });
		}
	}
}

function assessmentOf({ sections }: Template, counts: Registers): fc.Arbitrary<Parts['assessment']> {
	const sectionId = fc.constantFrom(...sections.filter((section): section is Section => !isKeptApartSection(section)).map(({ id }) => id));
	const need = fc.record({
		sectionId,
		entryIds: fc.constantFrom<string[]>([], [ID(9000)]),
		text,
		otherwiseMet: maybe(text),
		howMet: maybe(text),
		revision
	});
	return fc.array(need, { maxLength: 3 }).chain((needs) => {
		const needIds = needs.map((_, index) => ID(700 + index));
		const some = needIds.length > 0 ? 2 : 0;
		const goal = fc.record({
			kind: fc.constantFrom('overall', 'personal'),
			needIds: fc.subarray(needIds, { minLength: some / 2 }),
			words: maybe(text),
			askedGaveNone: fc.boolean(),
			acceptedOn: maybe(day),
			sign: maybe(text),
			by: maybe(day),
			continuesId: maybe(fc.constant(ID(8000))),
			revision
		});
		const activity = fc.record({
			needId: fc.constantFrom(...(needIds.length > 0 ? needIds : [ID(0)])),
			what: text,
			supportKinds: fc.subarray([...SUPPORT_KIND_IDS], { minLength: 1 }),
			why: maybe(text),
			shaping: fc.constantFrom('fixed', 'shaped'),
			subgoal: maybe(text),
			revision
		});
		const impacts = fc.tuple(...idsOf('children', counts).map((childId) => fc.record({ childId: fc.constant(childId), text, revision })));
		return fc
			.record({ goals: fc.array(goal, { maxLength: some }), activities: fc.array(activity, { maxLength: some }), childImpacts: impacts })
			.map(
				({ goals, activities, childImpacts }) =>
					({
						needs: needs.map((row, index) => ({ id: ID(700 + index), ...row })),
						goals: goals.map((row, index) => ({ id: ID(800 + index), ...row })),
						activities: activities.map((row, index) => ({ id: ID(900 + index), appliedInterventionId: ID(31), ...row })),
						childImpacts,
						proposals: [{ appliedInterventionId: ID(31), outcome: 'granted', untilFurtherNotice: true, revision: 1 }]
					}) as Parts['assessment']
			);
	});
}
