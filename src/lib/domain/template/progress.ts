import { entriesOf, isDraft, isNotAnswered, type Answers, type Path } from './answers.ts';
import type { MeaningId } from './meanings.ts';
import { placed, type Placed } from './placed.ts';
import type { Question } from './question.ts';
import type { Section, Template } from './template.ts';
import { isSetAside, visibleQuestions, type FormState } from './visibility.ts';

/** What an investigation is expected to say wherever it is asked. All else may be left empty without a remark. */
export const EXPECTED: readonly MeaningId[] = [
	'ownView',
	'interests',
	'resources',
	'wishes',
	'statedNeed',
	'statedGoal',
	'functionState',
	'initiative',
	'earlierInterventions',
	'otherInterventions',
	'network',
	'carerSupportOffered',
	'childrenAsked',
	'childSituation',
	'childView',
	'participation',
	'sip',
	'education',
	'workExperience',
	'attendance',
	'activeParticipation',
	'cognitiveAbility',
	'socialAbility',
	'toldOfOtherSupport',
	'choiceOfProvider',
	'informedOn',
	'violenceAsked',
	'violenceAskedOn',
	'violenceNextOn'
];

export type SectionProgress = { state: 'empty' | 'partly' | 'done' | 'setAside'; remaining: { path: Path; label: string }[] };

/** Done when every expected question that is shown is answered or said not to be; a section that expects nothing is done with its first answer. */
export function sectionProgress(
	template: Template,
	section: Section,
	state: FormState,
	visible: ReadonlySet<Path> = visibleQuestions(template, state)
): SectionProgress {
	if (isSetAside(section, state.answers)) return { state: 'setAside', remaining: [] };

	const asked = [...placed(section.questions, state.rows)].filter(({ path }) => visible.has(path));
	const remaining = asked.filter(({ path, question }) => isExpected(question) && !isSettled(question, path, state));
	if (!asked.some(({ path, question }) => isSettled(question, path, state))) return { state: 'empty', remaining: remaining.map(labelled) };
	return { state: remaining.length > 0 ? 'partly' : 'done', remaining: remaining.map(labelled) };
}

type Asked = Pick<Placed, 'path' | 'question'>;

const isExpected = ({ meanings }: Question): boolean => EXPECTED.some((meaning) => meanings.includes(meaning));

function isSettled(question: Question, path: Path, { answers, rows }: FormState): boolean {
	if (isNotAnswered(answers[path])) return true;
	if (question.kind === 'group') return rows(question, path).length > 0;
	if (question.kind === 'shortText' || question.kind === 'longText') return hasConfirmedEntry(answers, path);
	return answers[path] !== undefined && !isDraft(answers[path]);
}

/** What was carried over from the last investigation does not count until it is confirmed. */
function hasConfirmedEntry(answers: Answers, path: Path): boolean {
	return entriesOf(answers, path).some(
		({ text, carriedFrom, confirmedOn }) => text.trim() !== '' && (!carriedFrom || confirmedOn !== undefined)
	);
}

const labelled = ({ path, question }: Asked): { path: Path; label: string } => ({ path, label: question.label });
