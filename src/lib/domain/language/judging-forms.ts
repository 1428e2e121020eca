import { JUDGING_WORDS, type JudgingWord } from './data/judging-words.ts';
import { formsOf } from './inflect.ts';

const byForm = new Map<string, JudgingWord[]>();
for (const entry of JUDGING_WORDS) {
	for (const form of formsOf(entry.word)) byForm.set(form, [...(byForm.get(form) ?? []), entry]);
}

/** The judging words a form may come from. */
export const judgingWordsOf = (lower: string): readonly JudgingWord[] => byForm.get(lower) ?? [];
