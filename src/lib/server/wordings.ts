import { isEntry, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import { linesOf, showChange, type Part } from '#lib/domain/template/changes.ts';
import type { Question } from '#lib/domain/template/question.ts';
import type { Wording } from './answer-history.ts';
import { minuteOf } from './clock.ts';
import { namesOf, type Filling } from './areas.ts';

export type ShownWording = { revision: number; by: string; at: string; empty: boolean; parts: Part[] };
/** One answer, one entry of a text, or the rows of a group, with all it has said. `present` is null where it is emptied. */
export type UnitHistory = { path: Path; revision: number; present: string | null; earlier: ShownWording[] };

/** The wordings of one question, sorted by what is saved as one. Each older one is compared with the present. */
export function unitHistories(writing: Filling, question: Question, wordings: readonly Wording[]): UnitHistory[] {
	const { scale } = writing.template;
	const names = namesOf(writing);
	const paths = [...new Set(wordings.map(({ path }) => path))];
	return paths.map((path) => {
		const present = writing.saved.get(path);
		const now = present?.value ?? null;
		const earlier = wordings
			.filter((one) => one.path === path && one.revision !== present?.revision)
			.map(({ revision, value, byName, at }) => {
				const parts = showChange(question, value, now, names, scale);
				return { revision, by: byName, at: minuteOf(at), empty: isEmptied(value), parts };
			});
		return {
			path,
			revision: present?.revision ?? 0,
			present: isEmptied(now) ? null : linesOf(question, now, names, scale).join('\n'),
			earlier
		};
	});
}

/** A text that was wiped out keeps its source, and says nothing all the same. */
const isEmptied = (value: AnswerValue | null): boolean => value === null || (isEntry(value) && value.text.trim() === '');
