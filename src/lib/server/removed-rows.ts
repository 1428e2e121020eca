import { isChoices, isEntry, joinPath } from '#lib/domain/template/answers.ts';
import type { Group } from '#lib/domain/template/question.ts';
import { showAnswer } from '#lib/domain/template/showing.ts';
import type { Wording } from './answer-history.ts';
import type { Filling } from './areas.ts';
import { minuteOf } from './clock.ts';

export type RemovedRow = { id: string; by: string; at: string; lines: { label: string; text: string }[] };

/** Rows that stood in the group once and do not now, with what is still written in them. */
export function removedRows(writing: Filling, group: Group, wordings: readonly Wording[]): RemovedRow[] {
	const lists = wordings.filter(({ path }) => path === group.id);
	const present = new Set(idsIn(writing.saved.get(group.id)?.value));
	const gone = [...new Set(lists.flatMap(({ value }) => idsIn(value)))].filter((id) => !present.has(id));
	return gone.map((id) => {
		const last = lists.findIndex(({ value }) => idsIn(value).includes(id));
		const removal = lists[last - 1];
		return { id, by: removal?.byName ?? '', at: removal ? minuteOf(removal.at) : '', lines: linesOf(writing, group, id) };
	});
}

function linesOf({ saved, people, template }: Filling, group: Group, rowId: string): RemovedRow['lines'] {
	const names = { personName: (id: string) => people.find((person) => person.id === id)?.name };
	return group.questions.flatMap((question) => {
		const path = joinPath(group.id, rowId, question.id);
		const values = [...saved.values()].filter((one) => one.path === path || (one.path.startsWith(`${path}/`) && isEntry(one.value)));
		const text = values.flatMap(({ value }) => showAnswer(question, value, names, template.scale)).join('\n');
		return text ? [{ label: question.label, text }] : [];
	});
}

const idsIn = (value: unknown): string[] => (isChoices(value as never) ? (value as string[]) : []);
