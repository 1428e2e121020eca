import { ageOn } from '../case/person-number.ts';
import type { CaseFile } from '../exchange/case-file.ts';
import type { TextCase } from './mark.ts';

const OF_AGE = 18;

/** What a case file knows of the texts in it: who may be named, and what makes a text true only here. */
export function textCaseOf({ case: facts, persons }: Pick<CaseFile, 'case' | 'persons'>, today: string): TextCase {
	const person = persons.find(({ id }) => id === facts.personId);
	const { children, relatives, contacts, caseworker, members } = facts;
	return {
		...(person && {
			person: {
				name: `${person.givenName} ${person.familyName}`,
				legalSex: person.legalSex,
				personnummer: person.personnummer,
				isAdult: ageOn(person.personnummer, today) >= OF_AGE
			}
		}),
		others: [...children, ...relatives, ...contacts, caseworker, ...members.map(({ user }) => user)].flatMap(({ name }) =>
			name ? [{ name }] : []
		),
		childBirthYears: children.map(({ birthYear }) => birthYear),
		facts: contacts.flatMap(({ organisation }) => organisation ?? []),
		today
	};
}
