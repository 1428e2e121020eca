import type { Path } from './answers.ts';

/** Somebody else saved the same answer first: their text, and what it takes to write over it or to take it. */
export type Conflict = { text: string; by: string; revision: number; shown: string; fields: Record<string, string | string[]> };
export type Remaining = { path: Path; label: string };
/** An answer that is not asked for as things are, and when it would be. */
export type Hidden = { path: Path; label: string; rule: string };

/** What the server answers to the save of one unit. A message says what to mend; the answer is saved as it is all the same. */
export type SaveReply =
	({ ok: true; revision: number; shown: string; message: string | null } & AreaNow) | { ok: false; conflict: Conflict };

/** What of the area is shown and left after a save. */
export type AreaNow = { savedAt: string; visible: Path[]; remaining: Remaining[]; hidden: Hidden[] };
/** What the server answers when a row has been added, taken away or put back. */
export type RowReply = { ok: true } & AreaNow;
