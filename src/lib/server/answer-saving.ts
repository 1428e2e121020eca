import type { Conflict } from '#lib/domain/template/save-reply.ts';
import type { User } from '#lib/domain/case/user.ts';
import { NOT_WRITABLE } from '#lib/domain/investigation/not-writable.ts';
import { isEntry, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import { checkAnswer } from '#lib/domain/template/checking.ts';
import type { Fields } from '#lib/domain/template/fields.ts';
import type { Place } from '#lib/domain/template/locate.ts';
import { fieldsOf, readAnswer } from '#lib/domain/template/reading.ts';
import { showAnswer } from '#lib/domain/template/showing.ts';
import { fingerprint, namesOf, type Filling } from './areas.ts';
import { today } from './clock.ts';
import type { Db } from './db/client.ts';
import type { SavedAnswer } from './saving.ts';

type AnswerPlace = Extract<Place, { kind: 'answer' }>;
type Sent = { path: Path; fields: Fields; seenRevision: number; saveId: string; follows?: readonly string[] };

export type UnitSaved =
	| { ok: true; revision: number; value: AnswerValue | null; message: string | null }
	| { ok: false; reason: 'stale'; mine: AnswerValue | null; conflict: Conflict }
	| { ok: false; reason: 'refused'; message: string };

/** Saves one unit of a form: what was typed stands, whether or not it can be read yet, and a message says what to mend. */
export async function saveUnit(db: Db, user: User, writing: Filling, place: AnswerPlace, sent: Sent): Promise<UnitSaved> {
	const value = valueOf(writing, place, sent);
	const result = await writing.save(db, user, { ...sent, value });
	if (result.ok) return { ok: true, revision: result.revision, value, message: checkAnswer(place.question, value, { today: today() }) };
	if (result.reason === 'stale')
		return { ok: false, reason: 'stale', mine: value, conflict: conflictOf(writing, place, result.theirs, user) };
	return { ok: false, reason: 'refused', message: result.reason === 'tooLong' ? result.message : NOT_WRITABLE[result.reason] };
}

export function valueOf({ saved }: Filling, { question, entryId }: AnswerPlace, { path, fields }: Pick<Sent, 'path' | 'fields'>) {
	const value = readAnswer(question, entryId ? { ...fields, id: entryId } : fields, { today: today() });
	const known = saved.get(path)?.value;
	if (!isEntry(value) || !isEntry(known)) return value;
	const { carriedFrom, confirmedOn } = known;
	return { ...value, ...(carriedFrom && { carriedFrom }), ...(confirmedOn && { confirmedOn }) };
}

export function conflictOf(filling: Filling, { question }: AnswerPlace, theirs: SavedAnswer | undefined, user: Pick<User, 'id'>): Conflict {
	const value = theirs?.value ?? null;
	return {
		text: showAnswer(question, value, namesOf(filling), filling.template.scale).join('\n'),
		by: theirs?.changedBy === user.id ? 'Du själv, i en annan flik,' : (theirs?.changedByName ?? 'Någon'),
		revision: theirs?.revision ?? 0,
		shown: fingerprint(value),
		fields: fieldsOf(question, value)
	};
}
