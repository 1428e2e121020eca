import { ageOn } from '#lib/domain/case/person-number.ts';
import { CHILD_RELATIONS } from '#lib/domain/case/case.ts';
import type { User } from '#lib/domain/case/user.ts';
import { occasionProgress, type Occasion } from '#lib/domain/case/occasion.ts';
import type { Hidden, Remaining } from '#lib/domain/template/save-reply.ts';
import { hiddenAnswers } from '#lib/domain/template/hidden-answers.ts';
import { areaForm, type AreaForm } from '#lib/domain/template/area-form.ts';
import type { Answers, AnswerValue, Path } from '#lib/domain/template/answers.ts';
import { sectionProgress, type SectionProgress } from '#lib/domain/template/progress.ts';
import { isKeptApartSection } from '#lib/domain/template/kept-apart.ts';
import { rowsFrom, type Registers } from '#lib/domain/template/registers.ts';
import type { Names } from '#lib/domain/template/showing.ts';
import type { Section, Template } from '#lib/domain/template/template.ts';
import { visibleQuestions, type FormState } from '#lib/domain/template/visibility.ts';
import * as answers from './answers.ts';
import type { Case } from './cases.ts';
import { today } from './clock.ts';
import type { Db } from './db/client.ts';
import { contentHash } from './hash.ts';
import { newId } from './ids.ts';
import type { Investigation } from './investigations.ts';
import * as register from './register.ts';
import type { SavedAnswer, SaveResult, UnitSave } from './saving.ts';
import * as screenings from './violence-screenings.ts';

/** A form as it is being filled in: what is answered, what that shows, who the people around the person are, and how an answer is kept. */
export type Filling = {
	template: Template;
	saved: ReadonlyMap<Path, SavedAnswer>;
	state: FormState;
	visible: ReadonlySet<Path>;
	registers: Registers;
	consents: { id: string; about: string }[];
	save: (db: Db, user: User, unit: UnitSave) => Promise<SaveResult>;
	/** What the case says of the violence questions: the section about them is answered there. */
	occasion?: Occasion | null;
};
export type Writing = Filling & { investigation: Investigation };

export async function read(db: Db, investigation: Investigation, found: Case): Promise<Writing> {
	const rows = await answers.list(db, investigation.id);
	const interventions = investigation.interventions.map(({ intervention }) => intervention);
	const filling = await fill(db, found, investigation.template, rows, interventions);
	const occasion = await screenings.occasionOn(db, found.id);
	return {
		...filling,
		occasion,
		investigation,
		save: (at, user, unit) => answers.save(at, user, { ...unit, investigationId: investigation.id })
	};
}

/** What is answered of a template, in the light of the case. */
export async function fill(
	db: Db,
	found: Case,
	template: Template,
	rows: readonly SavedAnswer[],
	interventions: readonly string[]
): Promise<Omit<Filling, 'save'>> {
	const registered = await register.find(db, found.id);
	const given: Answers = Object.fromEntries(rows.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const])));
	const registers = registersOf(registered);
	const state: FormState = {
		facts: { interventions, hasChildren: registered.children.length > 0, age: ageOn(found.person.personnummer, today()) },
		answers: given,
		rows: rowsFrom(given, registers)
	};
	return {
		template,
		saved: new Map(rows.map((row) => [row.path, row])),
		state,
		visible: visibleQuestions(template, state),
		registers,
		consents: registered.consents.map(({ id, about }) => ({ id, about }))
	};
}

/** The section as a form, for the page that shows it. */
export function formOf({ saved, state, registers }: Filling, section: Section): AreaForm {
	return areaForm(section, {
		answers: state.answers,
		revisions: Object.fromEntries([...saved.values()].map(({ path, revision }) => [path, revision])),
		registers,
		fingerprint,
		newEntryId: newId
	});
}

export function progressOf({ template, state, visible, occasion }: Filling, section: Section): SectionProgress {
	if (occasion && isKeptApartSection(section)) return occasionProgress(section, occasion, today());
	return sectionProgress(template, section, state, visible);
}

/** What of a section is shown and what is left, as the page wants it after each save. */
export function shownIn(writing: Filling, section: Section): { visible: Path[]; remaining: Remaining[]; hidden: Hidden[] } {
	const ids = new Set(section.questions.map(({ id }) => id));
	const visible = [...writing.visible].filter((path) => ids.has(path.split('/')[0] ?? ''));
	const { template, state } = writing;
	return {
		visible,
		remaining: progressOf(writing, section).remaining,
		hidden: hiddenAnswers(template, section, state, writing.visible)
	};
}

/** The sections that stand together on one page: what is kept apart has a page of its own. */
export const sectionsTogether = ({ template }: Filling): Section[] => template.sections.filter((section) => !isKeptApartSection(section));

/** The same of a page that shows several sections. */
export function shownInAll(writing: Filling, sections: readonly Section[]): ReturnType<typeof shownIn> {
	const each = sections.map((section) => shownIn(writing, section));
	return {
		visible: each.flatMap(({ visible }) => visible),
		remaining: each.flatMap(({ remaining }) => remaining),
		hidden: each.flatMap(({ hidden }) => hidden)
	};
}

/** Short, and the same for the same value: tells a field nobody touched from one that was changed. */
export const fingerprint = (value: AnswerValue | null): string => contentHash(value).slice(0, 16);

/** The people of a case, by the name they have beside what they said. */
export const namesOf = ({ registers }: Pick<Filling, 'registers'>): Names => {
	const all = Object.values(registers).flat();
	return { personName: (id) => all.find((one) => one.id === id)?.name };
};

function registersOf({ children, relatives, contacts }: register.Register): Registers {
	return {
		children: children.map(({ id, name, birthYear, relation }) => ({
			id,
			name: `${name || CHILD_RELATIONS[relation]}, född ${birthYear}`
		})),
		relatives: relatives.map(({ id, name, relation }) => ({ id, name: `${name}, ${relation}` })),
		contacts: contacts.map(({ id, name, title }) => ({ id, name: `${name}, ${title}` }))
	};
}
