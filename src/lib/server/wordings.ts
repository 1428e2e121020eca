import { diffWordsWithSpace } from 'diff';
import { isDraft, isEntry, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import type { SimpleQuestion } from '#lib/domain/template/question.ts';
import { showAnswer, sourceLine } from '#lib/domain/template/showing.ts';
import type { Wording } from './answer-history.ts';
import { minuteOf } from './clock.ts';
import type { Filling } from './areas.ts';

/** `removed` stood in the older text and not in the present one, `added` the other way round. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string };
export type ShownWording = { revision: number; by: string; at: string; empty: boolean; parts: Part[] };
/** One answer, or one entry of a text, with all it has said. `present` is null where it is emptied. */
export type UnitHistory = { path: Path; revision: number; present: string | null; earlier: ShownWording[] };

/** The wordings of one question, sorted by what is saved as one. Each older one is compared with the present. */
export function unitHistories(writing: Filling, question: SimpleQuestion, wordings: readonly Wording[]): UnitHistory[] {
	const paths = [...new Set(wordings.map(({ path }) => path))];
	return paths.map((path) => {
		const present = writing.saved.get(path);
		const now = textOf(writing, question, present?.value ?? null);
		const earlier = wordings
			.filter((one) => one.path === path && one.revision !== present?.revision)
			.map(({ revision, value, byName, at }) => {
				const then = textOf(writing, question, value);
				return { revision, by: byName, at: minuteOf(at), empty: value === null, parts: compareTexts(then, now) };
			});
		return { path, revision: present?.revision ?? 0, present: present?.value ? now : null, earlier };
	});
}

export function compareTexts(before: string, after: string): Part[] {
	return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value
	}));
}

function textOf({ people, template }: Filling, question: SimpleQuestion, value: AnswerValue | null): string {
	if (isDraft(value)) return Object.values(value.draft).join('\n');
	const names = { personName: (id: string) => people.find((person) => person.id === id)?.name };
	const lines = showAnswer(question, value, names, template.scale);
	return [...lines, ...(isEntry(value) ? [`(${sourceLine(value, names)})`] : [])].join('\n');
}
