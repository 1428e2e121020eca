import { fullName } from '../case/case.ts';
import { ageOn } from '../case/person-number.ts';
import type { CaseFile } from '../exchange/case-file.ts';
import type { TextCase } from '../language/mark.ts';

/** What the text checks know of a case: who may be named in it, and what day it is. */
export function textCaseOf(file: CaseFile, today: string): TextCase {
	const person = file.persons.find(({ id }) => id === file.case.personId);
	const { children, relatives, contacts, caseworker, members } = file.case;
	const staff = [caseworker, ...members.map(({ user }) => user), ...file.decisions.map(({ decidedBy }) => decidedBy)];
	return {
		...(person
			? {
					person: {
						name: fullName(person),
						legalSex: person.legalSex,
						personnummer: person.personnummer,
						isAdult: ageOn(person.personnummer, today) >= 18
					}
				}
			: {}),
		others: [...relatives, ...contacts, ...staff, ...children.flatMap(({ name }) => (name ? [{ name }] : []))].map(({ name }) => ({
			name
		})),
		childBirthYears: children.map(({ birthYear }) => birthYear),
		facts: file.orders.map(({ provider }) => provider.name),
		today
	};
}
