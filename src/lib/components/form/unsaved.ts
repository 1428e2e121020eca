import { v7 } from 'uuid';
import type { Path } from '#lib/domain/template/answers.ts';

/** A change that is not acknowledged: the id its next save is known by, and those of earlier saves whose replies never came. */
export type Change = { saveId: string; follows: string[]; sent: boolean };

const MOST_FOLLOWED = 50;

/** The answers that are not saved, by path. */
export class Unsaved extends Map<Path, Change> {
	/** Typed in again: a new save, which may have to follow one that is on its way. */
	touch(path: Path): Change {
		const before = this.get(path);
		const follows = before ? [...before.follows, ...(before.sent ? [before.saveId] : [])].slice(-MOST_FOLLOWED) : [];
		const change = { saveId: v7(), follows, sent: false };
		this.set(path, change);
		return change;
	}

	/** Acknowledged. What was typed meanwhile remains, and follows nothing any more. */
	done(path: Path, saveId: string): void {
		const change = this.get(path);
		if (change?.saveId === saveId) this.delete(path);
		else if (change) change.follows = [];
	}
}
