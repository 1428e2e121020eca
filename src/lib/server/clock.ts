/** The present moment. Only routes and verbs ask; the domain is told. */
export const now = (): Date => new Date();

const STOCKHOLM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const STOCKHOLM_MINUTE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** The Swedish day of a moment, 2026-11-23. */
export const dayOf = (instant: Date): string => STOCKHOLM_DAY.format(instant);
export const today = (): string => dayOf(now());
/** As screens show a moment: 2026-11-23 14:32. */
export const minuteOf = (instant: Date): string => STOCKHOLM_MINUTE.format(instant);

const STOCKHOLM_STAMP = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });
const STOCKHOLM_OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });

/** The instant of a document: it begins with the Swedish day, and still is the same moment. 2026-11-23T14:32:59+01:00. */
export function stampOf(instant: Date): string {
	const offset = STOCKHOLM_OFFSET.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName')
		?.value.slice(3);
	return `${STOCKHOLM_STAMP.format(instant).replace(' ', 'T')}${offset}`;
}
