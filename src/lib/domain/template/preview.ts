import { INTERVENTION_IDS, interventionName } from '../case/interventions.ts';
import { joinPath, type AnswerValue, type Path } from './answers.ts';
import { areaForm, isAskedGroup, pathOf, type AreaForm } from './area-form.ts';
import { placed } from './placed.ts';
import type { Question } from './question.ts';
import { readCondition } from './read-condition.ts';
import { rowsFrom, type Register, type Registers } from './registers.ts';
import type { Template } from './template.ts';

export type Preview = { sections: { id: string; title: string; area: AreaForm }[]; visible: Path[]; registers: Registers };

const EXAMPLE = 'exempel';
const one = (register: Register, name: string) => [{ id: `${EXAMPLE}-${register}`, name }];
const REGISTERS: Registers = {
	children: one('children', 'Ett barn i ärendet'),
	relatives: one('relatives', 'En anhörig i ärendet'),
	contacts: one('contacts', 'En kontakt i ärendet'),
	staff: one('staff', 'En av personalen'),
	activities: one('activities', 'En aktivitet i beställningen'),
	goals: one('goals', 'Ett mål i beställningen')
};

/** The template as the one who fills it in sees it, with nothing answered: one row of each group, and beside each question when it is asked. */
export function previewOf(template: Template, interventions: readonly string[]): Preview {
	const answers: Record<Path, AnswerValue> = {};
	for (const { questions } of template.sections) addRows(questions, '', answers);
	const rowsOf = rowsFrom(answers, REGISTERS);
	const isAsked = ({ for: inDepth }: Question) =>
		inDepth === undefined || interventions.length === 0 || inDepth.some((id) => interventions.includes(id));
	const visible = new Set<Path>();
	for (const { questions } of template.sections) {
		for (const { path, question } of placed(questions, rowsOf, (at) => visible.has(at))) if (isAsked(question)) visible.add(path);
	}
	const state = { answers, revisions: {}, registers: REGISTERS, fingerprint: () => '', newEntryId: () => EXAMPLE };
	return {
		sections: template.sections.map((section) => ({
			id: section.id,
			title: section.title,
			area: withRules(areaForm(section, state), template, visible)
		})),
		visible: [...visible],
		registers: REGISTERS
	};
}

function addRows(questions: readonly Question[], above: Path, answers: Record<Path, AnswerValue>): void {
	for (const question of questions) {
		if (question.kind !== 'group') continue;
		const path = above ? joinPath(above, question.id) : question.id;
		if (question.over === 'rows') answers[path] = [EXAMPLE];
		const row = question.over === 'rows' ? EXAMPLE : `${EXAMPLE}-${question.over}`;
		addRows(question.questions, joinPath(path, row), answers);
	}
}

/** Only what is asked; a hidden question has nobody to wait for here. */
function withRules(area: AreaForm, template: Template, visible: ReadonlySet<Path>): AreaForm {
	return area
		.filter((asked) => visible.has(pathOf(asked)))
		.map((asked) => {
			if (!isAskedGroup(asked)) return { ...asked, ...ruleOf(asked.question, template) };
			const rows = asked.rows.map((row) => ({ ...row, questions: withRules(row.questions, template, visible) }));
			return { ...asked, rows, ...ruleOf(asked.group, template) };
		});
}

function ruleOf({ for: inDepth, when }: Question, template: Template): { rule?: string } {
	const depth = inDepth ? `Fördjupningsfråga vid ${listed(inDepth.map(nameOf))}.` : '';
	const rule = [depth, when ? readCondition(when, template) : ''].filter(Boolean).join(' ');
	return rule ? { rule } : {};
}

const nameOf = (id: string): string => INTERVENTION_IDS.filter((known) => known === id).map(interventionName)[0] ?? id;
const listed = (names: readonly string[]): string =>
	names.length > 1 ? `${names.slice(0, -1).join(', ')} och ${names.at(-1)}` : names.join('');
