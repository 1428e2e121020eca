import { addDays } from '../dates.ts';
import type { Random } from './random.ts';

/** How far a case has come. */
export const STAGES = [
	'applied',
	'begun',
	'written',
	'ready',
	'returned',
	'approved',
	'decided',
	'ordered',
	'asked',
	'accepted',
	'followedUp',
	'closed',
	'renewed'
] as const;
export type Stage = (typeof STAGES)[number];

/** What happens in a case, one after the other, with the days from the one before: fewest and most. */
const STEPS = [
	['received', 0, 0],
	['opened', 1, 8],
	['heard', 6, 20],
	['ready', 4, 14],
	['reviewed', 1, 4],
	['decided', 2, 9],
	['sent', 1, 4],
	['answered', 1, 4],
	['starts', 7, 14],
	['planned', 5, 14],
	['followedUp', 150, 175]
] as const;
type Step = (typeof STEPS)[number][0];

/** The step a stage has reached, and how many days ago. */
const REACHED: Readonly<Record<Stage, readonly [step: Step, fewest: number, most: number]>> = {
	applied: ['received', 1, 9],
	begun: ['heard', 1, 8],
	written: ['heard', 2, 12],
	ready: ['ready', 1, 5],
	returned: ['reviewed', 1, 5],
	approved: ['reviewed', 1, 6],
	decided: ['decided', 1, 9],
	ordered: ['sent', 1, 5],
	asked: ['answered', 1, 5],
	accepted: ['answered', 2, 60],
	followedUp: ['followedUp', 3, 90],
	closed: ['followedUp', 200, 760],
	renewed: ['followedUp', 480, 540]
};

/** The ISO days of a case. Steps that are not reached yet lie ahead, and are used for nothing but starts and ends. */
export type Timeline = Readonly<Record<Step, string>>;

export function timelineOf(random: Random, stage: Stage, today: string): Timeline {
	const offsets = new Map<Step, number>();
	let since = 0;
	for (const [step, fewest, most] of STEPS) {
		since += random.between(fewest, most);
		offsets.set(step, since);
	}
	const [step, fewest, most] = REACHED[stage];
	const received = addDays(today, -random.between(fewest, most) - (offsets.get(step) ?? 0));
	return Object.fromEntries([...offsets].map(([name, days]) => [name, addDays(received, days)])) as Record<Step, string>;
}

/** The case applied for again: received shortly before the first decision ends, so that there is time. */
export function renewalOf(random: Random, today: string): Pick<Timeline, 'received' | 'opened' | 'heard' | 'ready'> {
	const ready = addDays(today, -random.between(1, 5));
	const heard = addDays(ready, -random.between(3, 9));
	const opened = addDays(heard, -random.between(4, 9));
	return { ready, heard, opened, received: addDays(opened, -random.between(1, 6)) };
}

/** A day between two, both included. */
export function dayBetween(random: Random, first: string, last: string): string {
	const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
	return days <= 0 ? last : addDays(first, random.between(0, days));
}

/** A moment of working time on a day, in UTC. */
export function momentOn(random: Random, day: string): string {
	const minutes = random.between(7 * 60, 14 * 60);
	return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z`;
}
