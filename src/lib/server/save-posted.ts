import { fail } from '@sveltejs/kit';
import type { Conflict } from '#lib/domain/template/save-reply.ts';
import type { User } from '#lib/domain/case/user.ts';
import { isEntry, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import type { Fields } from '#lib/domain/template/fields.ts';
import { locate } from '#lib/domain/template/locate.ts';
import type { Section } from '#lib/domain/template/template.ts';
import { conflictOf, saveUnit, valueOf } from './answer-saving.ts';
import { fingerprint, type Filling } from './areas.ts';
import type { Db } from './db/client.ts';
import { newId } from './ids.ts';

/** A button beside a conflict: whose text is to stand in that one answer. */
export type Choice = { keep: 'mine' | 'theirs' | 'both'; path: Path };
export type Outcome = { conflicts: Record<Path, Conflict>; mine: Record<Path, AnswerValue | null>; messages: Record<Path, string> };

/** A whole area, or a whole form, posted at once: a field that stands as it was shown is no save, the rest are saved one by one. */
export async function savePosted(
	db: Db,
	user: User,
	writing: Filling,
	section: Section | 'all',
	posted: ReadonlyMap<Path, Fields>,
	choice?: Choice
): Promise<Outcome> {
	const outcome: Outcome = { conflicts: {}, mine: {}, messages: {} };
	for (const [path, fields] of posted) {
		const place = locate(writing.template, path);
		if (place?.kind !== 'answer' || (section !== 'all' && place.section.id !== section.id)) continue;
		const chosen = choice?.path === path ? choice.keep : undefined;
		if (chosen === 'theirs' || fingerprint(valueOf(writing, place, { path, fields })) === fields.shown) continue;
		const theirs = writing.saved.get(path);
		if (choice && !chosen && fields.undecided) {
			outcome.conflicts[path] = conflictOf(writing, place, theirs, user);
			outcome.mine[path] = valueOf(writing, place, { path, fields });
			continue;
		}

		const mine = [fields.text ?? ''].flat().join('');
		const sent = chosen === 'both' && isEntry(theirs?.value) ? { ...fields, text: `${mine}\n\n${theirs.value.text}` } : fields;
		const seenRevision = Number(fields.revision ?? 0);
		const saved = await saveUnit(db, user, writing, place, { path, fields: sent, seenRevision, saveId: newId() });
		if (saved.ok && saved.message) outcome.messages[path] = saved.message;
		if (!saved.ok && saved.reason === 'refused') outcome.messages[path] = saved.message;
		if (!saved.ok && saved.reason === 'stale') {
			outcome.conflicts[path] = saved.conflict;
			outcome.mine[path] = saved.mine;
		}
	}
	return outcome;
}

/** What the page is answered where somebody has to look again. */
export function stopFor(outcome: Outcome) {
	const { conflicts, messages } = outcome;
	if (Object.keys(conflicts).length > 0) return fail(409, outcome);
	return Object.keys(messages).length > 0 ? fail(400, outcome) : undefined;
}

/** The button that was pressed, if it was one beside a conflict. */
export function choiceIn(form: FormData): Choice | undefined {
	const keep = (['mine', 'theirs', 'both'] as const).find((name) => form.has(name));
	return keep && { keep, path: String(form.get(keep)) };
}
