/** Why nothing is written in an investigation any more, though there was a form for it: the world moved while somebody wrote. */
export const NOT_WRITABLE = {
	locked: 'Utredningen är låst med beslutet.',
	closed: 'Ärendet är avslutat. Öppna det igen för att skriva i det.',
	notAssigned: 'Du är inte längre med i ärendet och kan inte skriva i det.'
} as const;
export type NotWritable = keyof typeof NOT_WRITABLE;

export const isNotWritable = (reason: string): reason is NotWritable => reason in NOT_WRITABLE;
