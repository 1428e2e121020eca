import { isKeptApartSection } from '../template/kept-apart.ts';
import type { AssessmentInFile, CaseFile } from './case-file.ts';
import { pointerOf, repeats, type Fault } from './faults.ts';

/** That the thread holds: needs in life areas of the template, goals of needs, activities of both and of what was applied for. */
export function checkAssessment(file: CaseFile, assessment: AssessmentInFile, pointer: string): Fault[] {
	const at = (message: string, ...path: (string | number)[]): Fault => ({ pointer: pointer + pointerOf(...path), message });
	const { investigationId, needs, goals, activities, childImpacts, proposals } = assessment;
	const investigation = file.investigations.find(({ id }) => id === investigationId);
	if (!investigation) return [at('Utredningen finns inte i filen.', 'investigationId')];

	const sections = file.templates[investigation.templateHash]?.sections ?? [];
	const openSections = new Set(sections.filter((section) => !isKeptApartSection(section)).map(({ id }) => id));
	const needIds = new Set(needs.map(({ id }) => id));
	const goalIds = new Set(goals.map(({ id }) => id));
	const childIds = new Set(file.case.children.map(({ id }) => id));
	const covered = new Set(investigation.interventionIds);
	const unless = (isKnown: boolean, message: string, ...path: (string | number)[]) => (isKnown ? [] : [at(message, ...path)]);

	return [
		...needs.flatMap(({ sectionId }, index) =>
			unless(openSections.has(sectionId), 'Mallen har inget sådant avsnitt.', 'needs', index, 'sectionId')
		),
		...goals.flatMap((goal, index) =>
			goal.needIds.flatMap((id, which) => unless(needIds.has(id), 'Behovet finns inte i bedömningen.', 'goals', index, 'needIds', which))
		),
		...activities.flatMap(({ needId, goalId, appliedInterventionId }, index) => [
			...unless(needIds.has(needId), 'Behovet finns inte i bedömningen.', 'activities', index, 'needId'),
			...unless(goalId === undefined || goalIds.has(goalId), 'Målet finns inte i bedömningen.', 'activities', index, 'goalId'),
			...unless(covered.has(appliedInterventionId), 'Utredningen gäller inte den insatsen.', 'activities', index, 'appliedInterventionId')
		]),
		...childImpacts.flatMap(({ childId }, index) =>
			unless(childIds.has(childId), 'Barnet finns inte i filen.', 'childImpacts', index, 'childId')
		),
		...repeats(childImpacts.map(({ childId }) => childId)).map((index) => at('Barnet står två gånger.', 'childImpacts', index, 'childId')),
		...proposals.flatMap(({ appliedInterventionId: id }, index) =>
			unless(covered.has(id), 'Utredningen gäller inte den insatsen.', 'proposals', index, 'appliedInterventionId')
		),
		...repeats(proposals.map(({ appliedInterventionId: id }) => id)).map((index) =>
			at('Insatsen har redan ett förslag.', 'proposals', index, 'appliedInterventionId')
		)
	];
}
