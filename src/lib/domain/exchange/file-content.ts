import * as facts from '../case/case-schemas.ts';
import type { Assessment } from '../investigation/assessment.ts';
import { BUILDER_VERSION, type InvestigationContent } from '../investigation/content.ts';
import * as content from '../investigation/content-schemas.ts';
import type { Answers } from '../template/answers.ts';
import { withNulls } from './absent.ts';
import type { CaseFile, InvestigationInFile } from './case-file.ts';

/** The answers of an investigation by path, as forms, documents and rules read them. */
export const answersOf = ({ answers }: Pick<InvestigationInFile, 'answers'>): Answers =>
	Object.fromEntries(answers.map(({ path, value }) => [path, value]));

/**
 * What the investigation's document is made from, as the file has it now: the same as the app makes of the same case, and with the same hash.
 * Undefined where the file has no such person.
 */
export function contentOf(file: CaseFile, investigation: InvestigationInFile): InvestigationContent | undefined {
	const { case: ofCase, persons, applications } = file;
	const person = persons.find(({ id }) => id === ofCase.personId);
	if (!person) return undefined;
	const { safeContact: _s, phone: _p, address: _a, ...shownPerson } = withNulls(facts.Person, person);
	const covered = new Set(investigation.interventionIds);

	return {
		builderVersion: BUILDER_VERSION,
		municipality: ofCase.municipality,
		unit: ofCase.unit.name,
		caseNumber: ofCase.number,
		caseworker: { name: ofCase.caseworker.name, title: ofCase.caseworker.title },
		person: shownPerson,
		identityShown: ofCase.identityShown ?? null,
		children: standing(ofCase.children).map((row) => withNulls(facts.Child, row)),
		relatives: standing(ofCase.relatives).map((row) => withNulls(facts.Relative, row)),
		contacts: standing(ofCase.contacts).map((row) => withNulls(facts.Contact, row)),
		consents: by('id', ofCase.consents).map((row) => withNulls(facts.Consent, row)),
		applications: by('id', applications)
			.toSorted((a, b) => compare(a.receivedOn, b.receivedOn))
			.map((application) => ({
				...withNulls(facts.Application, application),
				interventions: by('id', application.interventions)
					.filter(({ id }) => covered.has(id))
					.map((row) => withNulls(facts.AppliedIntervention, row))
			}))
			.filter(({ interventions }) => interventions.length > 0),
		templateHash: investigation.templateHash,
		answers: answersOf(investigation),
		assessment: assessmentOf(file, investigation.id)
	};
}

/** The assessment of an investigation, empty where nothing is assessed. */
export function assessmentOf({ assessments }: CaseFile, investigationId: string): Assessment {
	const rows = assessments.find((assessment) => assessment.investigationId === investigationId);
	return {
		needs: (rows?.needs ?? []).map((row) => withNulls(content.Need, row)),
		goals: (rows?.goals ?? []).map((row) => withNulls(content.Goal, row)),
		activities: (rows?.activities ?? []).map((row) => withNulls(content.Activity, row)),
		childImpacts: by('childId', rows?.childImpacts ?? []).map((row) => withNulls(content.ChildImpact, row)),
		proposals: by('appliedInterventionId', rows?.proposals ?? []).map((row) => withNulls(content.Proposal, row))
	};
}

const standing = <Row extends { id: string; removedAt?: string | undefined }>(rows: readonly Row[]): Row[] =>
	by('id', rows).filter(({ removedAt }) => removedAt === undefined);

const by = <Key extends string, Row extends Record<Key, string>>(key: Key, rows: readonly Row[]): Row[] =>
	rows.toSorted((a, b) => compare(a[key], b[key]));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
