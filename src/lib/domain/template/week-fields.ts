import type { Draft, Week } from './answers.ts';
import { typedText, type Fields } from './fields.ts';
import { DAYS, DAY_TIMES, slotField, type WeekSlot } from './week.ts';

type Counts = 'minutes' | 'times';

/** The times that were marked, in the order of the week. One that is no number of minutes keeps them all as a draft. */
export function readWeek(counts: Counts, fields: Fields): Week | Draft | null {
	const places = DAYS.flatMap((day) => DAY_TIMES.map((time) => ({ day, time, typed: typedText(fields, slotField(day, time)) })));
	const marked = places.flatMap(({ day, time, typed }) => (typed === null ? [] : [{ day, time, typed }]));
	const slots = marked.map(({ day, time, typed }): WeekSlot | null => {
		if (counts === 'times') return { day, time };
		return /^\d{1,4}$/.test(typed) ? { day, time, minutes: Number(typed) } : null;
	});
	if (slots.includes(null)) return { draft: Object.fromEntries(marked.map(({ day, time, typed }) => [slotField(day, time), typed])) };

	const said = slots.filter((slot) => slot !== null).filter(({ minutes }) => minutes !== 0);
	return said.length > 0 ? { slots: said } : null;
}

/** Every time of the week, the empty ones too: what is filled in again leaves nothing of what stood there before. */
export function fieldsOfWeek({ slots }: Week): Record<string, string> {
	const places = DAYS.flatMap((day) => DAY_TIMES.map((time) => ({ day, time })));
	return Object.fromEntries(
		places.map(({ day, time }) => [slotField(day, time), shown(slots.find((slot) => slot.day === day && slot.time === time))])
	);
}

const shown = (slot: WeekSlot | undefined): string => (slot ? String(slot.minutes ?? 'on') : '');
