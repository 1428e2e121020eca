import { z } from 'zod';
import { Day, Id, Instant, Text, UserRef } from '../record-fields.ts';

export const NOTE_KINDS = {
	call: 'samtal',
	meeting: 'möte',
	visit: 'hembesök',
	letter: 'brev',
	change: 'ändrade förhållanden',
	other: 'annat'
} as const;
export type NoteKind = keyof typeof NOTE_KINDS;

/** What a note refers to instead of saying it again. */
export const NoteReference = z.strictObject({
	kind: z.enum(['application', 'investigation', 'decision', 'order', 'plan', 'followUp', 'note', 'contact', 'relative']),
	id: Id
});

/** Journalanteckning (A03). A call: who, why, what came of it; a meeting: who, the main questions, the result. */
export const Note = z.strictObject({
	id: Id,
	kind: z.enum(['call', 'meeting', 'visit', 'letter', 'change', 'other']),
	happenedOn: Day,
	/** With whom. */
	who: Text.optional(),
	/** Why the call was made, or the main questions of the meeting. */
	about: Text.optional(),
	result: Text.optional(),
	text: Text.optional(),
	references: z.array(NoteReference),
	writtenBy: UserRef,
	writtenAt: Instant
});
export type Note = z.infer<typeof Note>;
