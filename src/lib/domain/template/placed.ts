import { joinPath, type Path } from './answers.ts';
import type { Group, Question } from './question.ts';

/** A row a question stands in. */
export type Row = { group: Group; rowId: string };
/** A question where it is asked: once for each row of the groups it stands in, outermost row first. */
export type Placed = { path: Path; question: Question; within: readonly Row[] };
/** The row ids of a group where it stands, in order. */
export type RowsOf = (group: Group, at: Path) => readonly string[];

/** The questions in the order of asking, a group before what stands in its rows. Rows that are not `entered` are passed over. */
export function* placed(
	questions: readonly Question[],
	rowsOf: RowsOf,
	entered: (at: Path) => boolean = () => true,
	within: readonly Row[] = [],
	above: Path = ''
): Generator<Placed> {
	for (const question of questions) {
		const path = above ? joinPath(above, question.id) : question.id;
		yield { path, question, within };
		if (question.kind !== 'group' || !entered(path)) continue;
		for (const rowId of rowsOf(question, path)) {
			yield* placed(question.questions, rowsOf, entered, [...within, { group: question, rowId }], joinPath(path, rowId));
		}
	}
}
