import { isChoices, isEntry, joinPath, type Path } from '#lib/domain/template/answers.ts';
import { placed } from '#lib/domain/template/placed.ts';
import type { Group } from '#lib/domain/template/question.ts';
import { showAnswer } from '#lib/domain/template/showing.ts';
import type { Wording } from './answer-history.ts';
import { namesOf, type Filling } from './areas.ts';
import { minuteOf } from './clock.ts';

export type RemovedRow = { id: string; by: string; at: string; lines: { label: string; text: string }[] };

/** Rows that stood in the group once and do not now, with what is still written in them. */
export function removedRows(writing: Filling, group: Group, at: Path, wordings: readonly Wording[]): RemovedRow[] {
	const lists = wordings.filter(({ path }) => path === at);
	const present = new Set(idsIn(writing.saved.get(at)?.value));
	const gone = [...new Set(lists.flatMap(({ value }) => idsIn(value)))].filter((id) => !present.has(id));
	return gone.map((id) => {
		const last = lists.findIndex(({ value }) => idsIn(value).includes(id));
		const removal = lists[last - 1];
		return { id, by: removal?.byName ?? '', at: removal ? minuteOf(removal.at) : '', lines: linesOf(writing, group, joinPath(at, id)) };
	});
}

/** What stands in the row, and in the rows within it. */
function linesOf({ saved, state, template, registers }: Filling, group: Group, row: Path): RemovedRow['lines'] {
	const rowsOf: Filling['state']['rows'] = (inner, at) => state.rows(inner, joinPath(row, at));
	return [...placed(group.questions, rowsOf)].flatMap(({ path, question }) => {
		if (question.kind === 'group') return [];
		const answer = joinPath(row, path);
		const values = [...saved.values()].filter((one) => one.path === answer || (one.path.startsWith(`${answer}/`) && isEntry(one.value)));
		const shown = values.flatMap(({ value }) => showAnswer(question, value, namesOf({ registers }), template.scale));
		return shown.length > 0 ? [{ label: question.label, text: shown.join('\n') }] : [];
	});
}

const idsIn = (value: unknown): string[] => (isChoices(value as never) ? (value as string[]) : []);
