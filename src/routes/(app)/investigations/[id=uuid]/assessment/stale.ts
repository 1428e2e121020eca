/** What the writer is told when a row was changed while they wrote: what they typed stands in the form, and saving again lets it stand. */
export const STALE =
	'Någon annan har ändrat här under tiden. Det du skrev står kvar. Jämför med bedömningen och spara igen om din text ska gälla.';
export const UNKNOWN = 'Något du valde finns inte längre i utredningen. Välj igen.';
