import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { joinPath, type Path } from '#lib/domain/template/answers.ts';
import type { AskedRow } from '#lib/domain/template/area-form.ts';
import { isRowId } from '#lib/domain/template/locate.ts';
import type { Group, Question } from '#lib/domain/template/question.ts';

export type RowChange = { at: Path; rowId: string; change: 'add' | 'remove' | 'restore' };

/** Rows that came and went on this page: shown at once, and told to the server in turn. Nothing else is drawn again. */
export class AreaRows {
	/** By the path of their group. */
	readonly added = new SvelteMap<Path, readonly AskedRow[]>();
	readonly removed = new SvelteSet<Path>();
	/** Not acknowledged, in order. */
	readonly waiting: RowChange[] = [];
	#groups: Record<Path, Group> = {};

	know(at: Path, group: Group): void {
		this.#groups[at] = group;
	}

	put(at: Path, row: AskedRow): void {
		this.added.set(at, [...(this.added.get(at) ?? []), row]);
		this.waiting.push({ at, rowId: row.id, change: 'add' });
	}

	remove(at: Path, rowId: string): void {
		this.removed.add(joinPath(at, rowId));
		this.waiting.push({ at, rowId, change: 'remove' });
	}

	restore(at: Path, rowId: string): void {
		this.removed.delete(joinPath(at, rowId));
		this.waiting.push({ at, rowId, change: 'restore' });
	}

	/** The page has been read anew: what is acknowledged came with it. */
	forgetKnown(): void {
		this.removed.clear();
		for (const [at, rows] of this.added) {
			this.added.set(
				at,
				rows.filter(({ id }) => this.waiting.some(({ rowId }) => rowId === id))
			);
		}
	}

	giveUp(): void {
		this.waiting.length = 0;
		this.added.clear();
		this.removed.clear();
	}

	/** The outermost row on the way to a path that this page knows the group of. */
	rowOn(path: Path, isHere: (row: Path) => boolean): { at: Path; rowId: string; group: Group } | undefined {
		const parts = path.split('/');
		for (let level = 1; level < parts.length; level += 2) {
			const at = parts.slice(0, level).join('/');
			const rowId = parts[level] ?? '';
			const group = this.#groups[at];
			if (group?.over === 'rows' && isRowId(rowId) && !isHere(joinPath(at, rowId))) return { at, rowId, group };
		}
		return undefined;
	}
}

/** What a new row asks whatever is answered elsewhere; the rest comes with the server's reply. */
export function askedAtOnce(questions: readonly Question[], row: Path): Path[] {
	return questions.filter(({ when, for: inDepth }) => !when && !inDepth).map(({ id }) => joinPath(row, id));
}
