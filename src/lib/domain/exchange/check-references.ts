import { isCaseNumber } from '../case/case-number.ts';
import { readPersonnummer } from '../case/person-number.ts';
import { checkTemplate } from '../template/check-template.ts';
import { checkAfter } from './check-after.ts';
import { checkAnswers } from './check-answers.ts';
import { checkAssessment } from './check-assessment.ts';
import type { CaseFile } from './case-file.ts';
import { checkDecided } from './check-decided.ts';
import { repeatedIds } from './check-ids.ts';
import { pointerOf, repeats, type Fault } from './faults.ts';
import type { Hashing } from './read-case-file.ts';

/** What the schema cannot see: that every id leads somewhere, that hashes are of what they name, that answers are to what is asked. */
export function checkReferences(file: CaseFile, hashing: Hashing): Fault[] {
	return [
		...checkPersons(file),
		...repeatedIds(file),
		...checkTemplates(file, hashing),
		...checkCase(file),
		...file.investigations.flatMap((investigation, index) => [
			...checkInvestigation(file, index),
			...checkAnswers(file, investigation, pointerOf('investigations', index))
		]),
		...file.assessments.flatMap((assessment, index) => checkAssessment(file, assessment, pointerOf('assessments', index))),
		...checkDecided(file),
		...checkAfter(file)
	];
}

function checkPersons({ persons, case: { personId } }: CaseFile): Fault[] {
	return [
		...(persons.some(({ id }) => id === personId) ? [] : [fault('Personen finns inte i filen.', 'case', 'personId')]),
		...persons.flatMap(({ personnummer }, index) => {
			const read = readPersonnummer(personnummer);
			return read.ok ? [] : [fault('Personnumret stämmer inte.', 'persons', index, 'personnummer')];
		}),
		...persons.flatMap(({ id }, index) => (id === personId ? [] : [fault('Akten gäller en annan person.', 'persons', index)]))
	];
}

function checkTemplates({ templates }: CaseFile, { contentHash }: Hashing): Fault[] {
	return Object.entries(templates).flatMap(([hash, template]) => [
		...(contentHash(template) === hash ? [] : [fault('Mallen stämmer inte med sin kontrollsumma.', 'templates', hash)]),
		...checkTemplate(template).map(({ path, message }) => fault(`${path}: ${message}`, 'templates', hash))
	]);
}

function checkCase({ case: { number, consents, relatives, contacts } }: CaseFile): Fault[] {
	const known = new Set([...relatives, ...contacts].map(({ id }) => id));
	return [
		...(isCaseNumber(number) ? [] : [fault('Ärendenumret har inte rätt form. Det skrivs som 2026-0412.', 'case', 'number')]),
		...consents.flatMap(({ contactId }, index) =>
			known.has(contactId) ? [] : [fault('Den som samtycket gäller finns inte i filen.', 'case', 'consents', index, 'contactId')]
		)
	];
}

function checkInvestigation(file: CaseFile, at: number): Fault[] {
	const investigation = file.investigations[at];
	if (!investigation) return [];
	const { templateHash, interventionIds, versions, reviews } = investigation;
	const applied = appliedIds(file);
	const numbers = versions.map(({ number }) => number);
	const of = (message: string, ...path: (string | number)[]) => fault(message, 'investigations', at, ...path);
	const assessed = file.assessments.filter(({ investigationId }) => investigationId === investigation.id).length;
	return [
		...(Object.hasOwn(file.templates, templateHash) ? [] : [of('Mallen finns inte i filen.', 'templateHash')]),
		...interventionIds.flatMap((id, index) =>
			applied.has(id) ? [] : [of('Insatsen är inte sökt i den här akten.', 'interventionIds', index)]
		),
		...repeats(interventionIds).map((index) => of('Insatsen står två gånger.', 'interventionIds', index)),
		...repeats(investigation.authors.map(({ user }) => user.id)).map((index) => of('Personen står två gånger.', 'authors', index)),
		...numbers.flatMap((number, index) =>
			number > (numbers[index - 1] ?? 0) ? [] : [of('Versionerna står inte i ordning.', 'versions', index, 'number')]
		),
		...reviews.flatMap(({ versionNumber, hash }, index) => {
			const version = versions.find(({ number }) => number === versionNumber);
			if (!version) return [of('Versionen finns inte i utredningen.', 'reviews', index, 'versionNumber')];
			return version.hash === hash ? [] : [of('Granskningen gäller en annan kontrollsumma än versionens.', 'reviews', index, 'hash')];
		}),
		...(assessed > 1 ? [of('Utredningen har fler än en bedömning i filen.', 'id')] : [])
	];
}

const appliedIds = ({ applications }: CaseFile): Set<string> =>
	new Set(applications.flatMap(({ interventions }) => interventions.map(({ id }) => id)));

const fault = (message: string, ...path: (string | number)[]): Fault => ({ pointer: pointerOf(...path), message });
