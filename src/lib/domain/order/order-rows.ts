import type { Activity, Goal, Need } from '../investigation/assessment.ts';
import { formState } from '../investigation/form-state.ts';
import { entriesOf, type Entry } from '../template/answers.ts';
import { isKeptApart } from '../template/kept-apart.ts';
import type { SimpleQuestion } from '../template/question.ts';
import { showAnswer } from '../template/showing.ts';
import type { Section } from '../template/template.ts';
import { isAnswered, visibleQuestions } from '../template/visibility.ts';
import type { OrderSource } from './build-order.ts';

export type ActivityRow = { activity: Activity; need: Need; section: Pick<Section, 'title'> };

/** The activities of the decided intervention, each with the need it answers. */
export function activityRows({ content, decision, template }: OrderSource): ActivityRow[] {
	const { activities, needs } = content.assessment;
	return activities
		.filter(({ appliedInterventionId }) => appliedInterventionId === decision.appliedInterventionId)
		.flatMap((activity) => {
			const need = needs.find(({ id }) => id === activity.needId);
			const section = template.sections.find(({ id }) => id === need?.sectionId);
			return need && section ? [{ activity, need, section }] : [];
		});
}

/** The goals of the needs that these activities answer. */
export function goalRows({ content }: OrderSource, rows: readonly ActivityRow[]): { goal: Goal }[] {
	const needIds = new Set(rows.map(({ need }) => need.id));
	const goalIds = new Set(rows.map(({ activity }) => activity.goalId));
	return content.assessment.goals
		.filter((goal) => goalIds.has(goal.id) || goal.needIds.some((id) => needIds.has(id)))
		.map((goal) => ({ goal }));
}

export type PracticalRow = { question: SimpleQuestion; text: string };

/**
 * What was answered to questions that print in orders: shown, confirmed, not marked to be kept back. Whatever a template
 * says, nothing about violence; and neither groups nor registered people, who are third parties.
 */
export function practicalRows({ content, decision, template }: OrderSource): PracticalRow[] {
	const visible = visibleQuestions(template, formState(content, decision.decidedOn));
	return template.sections
		.flatMap(({ questions }) => questions)
		.filter((question) => question.kind !== 'group' && question.kind !== 'person')
		.filter((question) => visible.has(question.id) && question.prints.includes('order') && !isKeptApart(question))
		.flatMap((question) => {
			const text = textOf(question);
			return text === '' ? [] : [{ question, text }];
		});

	function textOf(question: SimpleQuestion): string {
		if (!isAnswered(content.answers, question.id)) return '';
		const entries = entriesOf(content.answers, question.id).filter(mayLeave);
		if (entries.length > 0) return entries.map(({ text }) => text.trim()).join('\n');
		return showAnswer(question, content.answers[question.id], { personName: () => undefined }, template.scale).join('\n');
	}
}

const mayLeave = ({ text, notToBeCommunicated, carriedFrom, confirmedOn }: Entry): boolean =>
	text.trim() !== '' && !notToBeCommunicated && (!carriedFrom || confirmedOn !== undefined);
