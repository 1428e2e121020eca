import { ageOn } from '../case/person-number.ts';
import type { Answers } from '../template/answers.ts';
import { joinPath, sectionPath } from '../template/answers.ts';
import type { Template } from '../template/template.ts';
import { rowsFrom } from '../template/registers.ts';
import { visibleQuestions } from '../template/visibility.ts';
import type { Cast } from './cast.ts';
import { DemoWriter, type Writing } from './demo-writer.ts';
import type { Story } from './story.ts';
import { writeUsualAnswers } from './usual-answers.ts';

type Written = Writing & { story: Story; goalBy: string };

/** Everything that was said, in the order of asking, and nothing of what was not asked in this case. */
export function writeInvestigation(written: Written): DemoWriter {
	const { story, cast, random, heard, template } = written;
	const writer = new DemoWriter(written);
	writeUsualAnswers({ writer, story, cast, random, metOn: heard[1], goalBy: written.goalBy });
	for (const [questionId, said] of Object.entries(story.answers)) writer.answer(questionId, said);
	for (const [section, codes] of Object.entries(story.scales ?? {})) {
		const rows = Object.entries(codes).map(([code, [ownRating, current, intended]]) => ({ code, ownRating, current, intended }));
		writer.put(`${section}-skala`, rows);
	}
	for (const [section, factors] of Object.entries(story.factors ?? {})) writeFactors(writer, written, section, factors);
	for (const [section, reason] of Object.entries(story.aside))
		writer.put(sectionPath(section), { status: 'notRelevant', reason: written.tell(reason) });

	const shown = shownIn(template, story, cast, heard[1], writer.values());
	writer.remove((path) => !shown(path));
	return writer;
}

function writeFactors(writer: DemoWriter, { id }: Writing, section: string, factors: NonNullable<Story['factors']>[string]): void {
	const group = `${section}-paverkar`;
	const rows = factors.map(() => id());
	writer.put(group, rows);
	factors.forEach(([what, kind, polarity, level], index) => {
		const row = joinPath(group, rows[index] ?? '');
		writer.answer(`${group}-vad`, what, { row });
		writer.answer(`${group}-typ`, kind, { row });
		if (polarity !== undefined && level !== undefined) writer.put(joinPath(row, `${group}-grad`), { polarity, level });
	});
}

/** Whether an answer's path is shown in this case: what its conditions hide is not written. */
function shownIn(template: Template, { intervention }: Story, cast: Cast, on: string, answers: Answers): (path: string) => boolean {
	const [children, relatives, contacts] = [cast.children, cast.relatives, cast.contacts].map((people) => people.map(({ row }) => row));
	const visible = visibleQuestions(template, {
		facts: { interventions: [intervention], hasChildren: cast.children.length > 0, age: ageOn(cast.person.personnummer, on) },
		answers,
		rows: rowsFrom(answers, { children: children ?? [], relatives: relatives ?? [], contacts: contacts ?? [] })
	});
	return (path) => {
		const parts = path.split('/');
		return path.startsWith('section:') || visible.has(parts.slice(0, 3).join('/')) || visible.has(parts.slice(0, -1).join('/'));
	};
}
