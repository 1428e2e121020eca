import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { newId } from './ids.ts';

type Upload = { id: string; file: CaseFile; keptAt: number };

const KEPT_FOR = 30 * 60_000;
const MOST = 20;

/** A case file between its preview and the answer to it. In memory: what is not taken in leaves nothing behind, and a restart may forget it. */
const uploads = new Map<string, Upload>();

/** One for each user: a new one takes the place of the last. */
export function keep(userId: string, file: CaseFile, at: Date): string {
	const id = newId();
	forgetOld(at);
	uploads.delete(userId);
	uploads.set(userId, { id, file, keptAt: at.getTime() });
	for (const oldest of [...uploads.keys()].slice(0, -MOST)) uploads.delete(oldest);
	return id;
}

/** Only for the one who chose it. */
export function find(userId: string, id: string, at: Date): CaseFile | undefined {
	forgetOld(at);
	const upload = uploads.get(userId);
	return upload?.id === id ? upload.file : undefined;
}

export const drop = (userId: string): boolean => uploads.delete(userId);

function forgetOld(at: Date): void {
	for (const [userId, { keptAt }] of uploads) if (keptAt < at.getTime() - KEPT_FOR) uploads.delete(userId);
}
