/** A week is drawn as seven days with four times of day each. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const DAY_TIMES = ['forenoon', 'afternoon', 'evening', 'night'] as const;
export type Day = (typeof DAYS)[number];
export type DayTime = (typeof DAY_TIMES)[number];

/** A time that was marked. Minutes only where the question counts them. */
export type WeekSlot = { day: Day; time: DayTime; minutes?: number | undefined };

export const DAY_NAMES: Readonly<Record<Day, string>> = {
	mon: 'måndag',
	tue: 'tisdag',
	wed: 'onsdag',
	thu: 'torsdag',
	fri: 'fredag',
	sat: 'lördag',
	sun: 'söndag'
};
export const DAY_TIME_NAMES: Readonly<Record<DayTime, string>> = {
	forenoon: 'förmiddag',
	afternoon: 'eftermiddag',
	evening: 'kväll',
	night: 'natt'
};

/** Twelve hours: no time of day is longer. */
export const MOST_MINUTES = 720;

export const slotField = (day: Day, time: DayTime): string => `${day}.${time}`;

/** «2,5 timmar i veckan»; null where no minutes are counted. */
export function hoursAWeek(slots: readonly WeekSlot[]): string | null {
	const minutes = slots.reduce((sum, slot) => sum + (slot.minutes ?? 0), 0);
	if (minutes === 0) return null;
	const hours = Math.round((minutes / 60) * 100) / 100;
	return `${String(hours).replace('.', ',')} ${hours === 1 ? 'timme' : 'timmar'} i veckan`;
}

/** The days something was marked in, Monday first, each with its times in the order of the day. */
export function daysOf(slots: readonly WeekSlot[]): { day: Day; slots: WeekSlot[] }[] {
	return DAYS.map((day) => ({
		day,
		slots: DAY_TIMES.flatMap((time) => slots.filter((slot) => slot.day === day && slot.time === time))
	})).filter((row) => row.slots.length > 0);
}
