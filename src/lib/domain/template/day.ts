/** An ISO day that exists in the calendar. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text);
}

/** A day as people type it: 2026-11-23, 20261123, 23/11 2026, or 23/11 for this year. Null when there is no such day. */
export function readDay(typed: string, today: string): string | null {
	const text = typed.trim();
	const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
	if (iso) return existing(iso[1], iso[2], iso[3]);
	const swedish = /^(\d{1,2})\/(\d{1,2})(?:[ -]+(\d{4}))?$/.exec(text);
	return swedish && existing(swedish[3] ?? today.slice(0, 4), swedish[2], swedish[1]);
}

function existing(year = '', month = '', day = ''): string | null {
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return exists(iso) ? iso : null;
}

function exists(iso: string): boolean {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
