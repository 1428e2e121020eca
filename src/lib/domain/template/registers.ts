import { isChoices, type Answers } from './answers.ts';
import type { RowsOf } from './placed.ts';
import type { Group } from './question.ts';

/** The people around the person, and those who take part on the provider's side. */
export const PEOPLE = ['children', 'relatives', 'contacts', 'staff'] as const;
/** What the rows of a group can be: written by hand, or what is registered, or what was ordered. */
export const OVER = ['rows', 'children', 'relatives', 'contacts', 'activities', 'goals'] as const;
export type PeopleRegister = (typeof PEOPLE)[number];
/** Every list a form is given from outside; a row's id is the id of what it stands for. */
export type Register = PeopleRegister | 'activities' | 'goals';

/** Something registered: a child, a relative, a contact, one of the staff, or an activity or a goal that was ordered. */
export type Registered = { id: string; name: string };
/** All that a form is given from outside. A list that is left out is empty. */
export type Registers = Readonly<Partial<Record<Register, readonly Registered[]>>>;

/** The rows of groups: written by hand where they stand, or one for each that is registered. */
export const rowsFrom =
	(answers: Answers, registers: Readonly<Partial<Record<Register, readonly { id: string }[]>>>): RowsOf =>
	(group, at) => {
		if (group.over !== 'rows') return (registers[group.over] ?? []).map(({ id }) => id);
		const rows = answers[at];
		return isChoices(rows) ? rows : [];
	};

/** What a row is called: nothing, where it was written by hand. */
export const rowName = ({ over }: Group, rowId: string, registers: Registers): string =>
	over === 'rows' ? '' : ((registers[over] ?? []).find(({ id }) => id === rowId)?.name ?? '');
