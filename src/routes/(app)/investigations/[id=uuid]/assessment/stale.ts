import { isNotWritable, NOT_WRITABLE } from '#lib/domain/investigation/not-writable.ts';

/** What the writer is told when a row was changed while they wrote: what they typed stands in the form, and saving again lets it stand. */
const STALE =
	'Någon annan har ändrat här under tiden. Det du skrev står kvar. Jämför med bedömningen och spara igen om din text ska gälla.';
const UNKNOWN = 'Något du valde finns inte längre i utredningen. Välj igen.';

/** Why a row was not saved, or not removed. */
export function toldOf(reason: string): string {
	if (isNotWritable(reason)) return NOT_WRITABLE[reason];
	return reason === 'stale' ? STALE : UNKNOWN;
}
