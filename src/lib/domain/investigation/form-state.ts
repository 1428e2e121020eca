import { ageOn } from '../case/person-number.ts';
import { rowsFrom } from '../template/registers.ts';
import type { FormState } from '../template/visibility.ts';
import type { InvestigationContent } from './content.ts';

type Source = Pick<InvestigationContent, 'applications' | 'children' | 'relatives' | 'contacts' | 'answers' | 'person'>;

/** What conditions see of an investigation on a day, and the rows of its groups: written by hand, or the people of the register. */
export function formState(content: Source, day: string): FormState {
	const { applications, children, relatives, contacts, answers, person } = content;
	return {
		facts: {
			interventions: applications.flatMap(({ interventions }) => interventions.map(({ intervention }) => intervention)),
			hasChildren: children.length > 0,
			age: ageOn(person.personnummer, day)
		},
		answers,
		rows: rowsFrom(answers, { children, relatives, contacts })
	};
}
