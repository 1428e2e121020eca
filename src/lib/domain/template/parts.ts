import type { Question } from './question.ts';

/** Questions beside each other, together where they share a part. */
export function partsOf<Asked extends Question>(questions: readonly Asked[]): { part: string | null; asked: Asked[] }[] {
	const parts: { part: string | null; asked: Asked[] }[] = [];
	for (const question of questions) {
		const part = question.kind === 'group' ? null : (question.part ?? null);
		const last = parts.at(-1);
		if (last?.part === part) last.asked.push(question);
		else parts.push({ part, asked: [question] });
	}
	return parts;
}
