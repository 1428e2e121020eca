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
				return { revision, by: byName, at: minuteOf(at), empty: isEmptied(value), parts: compareTexts(then, now) };
			});
		return { path, revision: present?.revision ?? 0, present: isEmptied(present?.value) ? null : now, earlier };
	});
}

/** A text that was wiped out keeps its source, and says nothing all the same. */
const isEmptied = (value: AnswerValue | null | undefined): boolean => !value || (isEntry(value) && value.text.trim() === '');

/** Word by word, in runs one can read: what was written anew in one go stands as a whole, not as every other word of two texts. */
export function compareTexts(before: string, after: string): Part[] {
	const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }): Part => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value
	}));
	const runs: Part[] = [];
	let [gone, come] = ['', ''];
	const end = () => {
		if (gone) runs.push({ kind: 'removed', text: gone });
		if (come) runs.push({ kind: 'added', text: come });
		[gone, come] = ['', ''];
	};
	parts.forEach(({ kind, text }, index) => {
		const isBetweenChanges = text.trim() === '' && (gone || come) && index < parts.length - 1;
		if (kind === 'same' && !isBetweenChanges) {
			end();
			runs.push({ kind, text });
			return;
		}
		if (kind !== 'added') gone += text;
		if (kind !== 'removed') come += text;
	});
	end();
	return runs;
}

function textOf({ people, template }: Filling, question: SimpleQuestion, value: AnswerValue | null): string {
	if (isDraft(value)) return Object.values(value.draft).join('\n');
	const names = { personName: (id: string) => people.find((person) => person.id === id)?.name };
	const lines = showAnswer(question, value, names, template.scale);
	return [...lines, ...(isEntry(value) ? [`(${sourceLine(value, names)})`] : [])].join('\n');
}
