import { ageOn } from '#lib/domain/case/person-number.ts';
import { CHILD_RELATIONS } from '#lib/domain/case/case.ts';
import type { Hidden, Remaining } from '#lib/components/form/save-reply.ts';
import { hiddenAnswers } from '#lib/domain/template/hidden-answers.ts';
import { areaForm, type AreaForm } from '#lib/domain/template/area-form.ts';
import type { Answers, AnswerValue, Path } from '#lib/domain/template/answers.ts';
import { sectionProgress, type SectionProgress } from '#lib/domain/template/progress.ts';
import { rowsFrom, type Registers } from '#lib/domain/template/registers.ts';
import type { Names } from '#lib/domain/template/showing.ts';
import type { Section } from '#lib/domain/template/template.ts';
import { visibleQuestions, type FormState } from '#lib/domain/template/visibility.ts';
import * as answers from './answers.ts';
import type { Case } from './cases.ts';
import { today } from './clock.ts';
import type { Db } from './db/client.ts';
import { contentHash } from './hash.ts';
import { newId } from './ids.ts';
import type { Investigation } from './investigations.ts';
import * as register from './register.ts';

/** An investigation as it is being filled in: what is answered, what that shows, and who the people around the person are. */
export type Writing = {
	investigation: Investigation;
	saved: ReadonlyMap<Path, answers.SavedAnswer>;
	state: FormState;
	visible: ReadonlySet<Path>;
	registers: Registers;
	consents: { id: string; about: string }[];
};

export async function read(db: Db, investigation: Investigation, found: Case): Promise<Writing> {
	const [rows, registered] = await Promise.all([answers.list(db, investigation.id), register.find(db, found.id)]);
	const saved = new Map(rows.map((row) => [row.path, row]));
	const given: Answers = Object.fromEntries(rows.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const])));
	const registers = registersOf(registered);
	const state: FormState = {
		facts: {
			interventions: investigation.interventions.map(({ intervention }) => intervention),
			hasChildren: registered.children.length > 0,
			age: ageOn(found.person.personnummer, today())
		},
		answers: given,
		rows: rowsFrom(given, registers)
	};
	const consents = registered.consents.map(({ id, about }) => ({ id, about }));
	return { investigation, saved, state, visible: visibleQuestions(investigation.template, state), registers, consents };
}

/** The section as a form, for the page that shows it. */
export function formOf({ saved, state, registers }: Writing, section: Section): AreaForm {
	return areaForm(section, {
		answers: state.answers,
		revisions: Object.fromEntries([...saved.values()].map(({ path, revision }) => [path, revision])),
		registers,
		fingerprint,
		newEntryId: newId
	});
}

export const progressOf = ({ investigation, state, visible }: Writing, section: Section): SectionProgress =>
	sectionProgress(investigation.template, section, state, visible);

/** What of a section is shown and what is left, as the page wants it after each save; on a page with all areas, what is shown in all. */
export function shownIn(writing: Writing, section: Section, all = false): { visible: Path[]; remaining: Remaining[]; hidden: Hidden[] } {
	const ids = new Set(section.questions.map(({ id }) => id));
	const visible = [...writing.visible].filter((path) => all || ids.has(path.split('/')[0] ?? ''));
	const { investigation, state } = writing;
	return {
		visible,
		remaining: progressOf(writing, section).remaining,
		hidden: hiddenAnswers(investigation.template, section, state, writing.visible)
	};
}

/** Short, and the same for the same value: tells a field nobody touched from one that was changed. */
export const fingerprint = (value: AnswerValue | null): string => contentHash(value).slice(0, 16);

/** The people of a case, by the name they have beside what they said. */
export const namesOf = ({ registers }: Pick<Writing, 'registers'>): Names => {
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
