import type { NotWritable } from '#lib/domain/investigation/not-writable.ts';
import { normaliseText, type AnswerValue, type Path } from '#lib/domain/template/answers.ts';
import { isSameAnswer } from '#lib/domain/template/checking.ts';

export type SavedAnswer = {
	path: Path;
	value: AnswerValue | null;
	revision: number;
	changedBy: string;
	changedByName: string;
	changedAt: Date;
};
/** One unit to be saved, wherever its form is kept. */
export type UnitSave = {
	path: Path;
	value: AnswerValue | null;
	seenRevision: number;
	saveId: string;
	/** Earlier saves of the same page whose replies never came: what they wrote is the writer's own. */
	follows?: readonly string[];
};
export type SaveResult =
	| { ok: true; revision: number }
	| { ok: false; reason: 'stale'; theirs: SavedAnswer | undefined }
	| { ok: false; reason: 'tooLong'; message: string }
	| { ok: false; reason: NotWritable };

/** Where answers are kept, within one transaction. */
export type AnswerStore = {
	find: (path: Path) => Promise<{ saved: SavedAnswer; saveId: string } | undefined>;
	/** The revision a save was given when it came the first time. */
	revisionOf: (path: Path, saveId: string) => Promise<number | undefined>;
	write: (row: { path: Path; value: AnswerValue | null; revision: number; saveId: string }) => Promise<void>;
};

const MAX_LENGTH = 100_000;

export const tooLong = (value: AnswerValue | null): Extract<SaveResult, { reason: 'tooLong' }> | undefined =>
	JSON.stringify(value).length > MAX_LENGTH
		? { ok: false, reason: 'tooLong', message: 'Texten är för lång för ett svar. Dela upp den i flera.' }
		: undefined;

/**
 * A reply that was lost and is sent again is not a conflict with oneself; a packet that comes after one that was sent later is refused
 * as stale, like any other.
 */
export async function saveUnder(store: AnswerStore, { path, value, seenRevision, saveId, follows = [] }: UnitSave): Promise<SaveResult> {
	const current = await store.find(path);
	const { saved, saveId: savedBy = '' } = current ?? {};
	if (saved && isSameAnswer(saved.value, value)) return { ok: true, revision: saved.revision };
	// Somebody may have written since: the next save is measured against what this one wrote.
	const known = await store.revisionOf(path, saveId);
	if (known !== undefined) return { ok: true, revision: known };
	const lastRevision = saved?.revision ?? 0;
	if (lastRevision !== seenRevision && !follows.includes(savedBy)) return { ok: false, reason: 'stale', theirs: saved };

	const revision = lastRevision + 1;
	await store.write({ path, value, revision, saveId });
	return { ok: true, revision };
}

/** The text as it is compared and kept: one kind of line ending, one Unicode form. */
export function normalised(value: AnswerValue | null): AnswerValue | null {
	return JSON.parse(
		JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? normaliseText(part) : part))
	) as AnswerValue | null;
}
