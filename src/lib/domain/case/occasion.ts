import type { SectionProgress } from '../template/progress.ts';
import type { Section } from '../template/template.ts';

export const ASKED = { asked: 'Ja', notAsked: 'Nej, inte den här gången' } as const;

export const WHY_NOT = {
	notAlone: 'Personen var inte ensam',
	noInterpreter: 'Tolk eller stöd för att prata saknades',
	notUpToIt: 'Personen orkade inte den dagen',
	notMet: 'Vi har inte kunnat ses än',
	other: 'Annat skäl'
} as const;

/**
 * All that is told outside the protected record: whether the questions about violence were put, when, alone or not, why not,
 * and when next. Ordinary metadata for those who read the case, and in no document, order, search or list (settled question).
 */
export type Occasion = {
	asked: keyof typeof ASKED;
	askedOn: string | null;
	alone: boolean | null;
	why: string | null;
	nextOn: string | null;
};
/** With the day it was written down. */
export type NotedOccasion = Occasion & { notedOn: string };

/** One quiet line, that does not say what the question is about. */
export function occasionLine({ asked, askedOn, alone, why, nextOn, notedOn }: NotedOccasion): string {
	const what =
		asked === 'asked'
			? `Frågan ställdes ${askedOn ?? notedOn}, ${alone ? 'i enrum' : 'inte i enrum'}.`
			: `Frågan var inte ställd ${notedOn}: ${(why ?? '').replace(/\.$/, '')}.`;
	return nextOn ? `${what} Nästa gång ${nextOn}.` : what;
}

/** What the case said on a day: the latest that was written down by then. For U19, and for what is reviewed long after. */
export function occasionAsOf<One extends NotedOccasion>(occasions: readonly One[], day: string): One | null {
	const happened = ({ askedOn, notedOn }: NotedOccasion) => askedOn ?? notedOn;
	return (
		occasions
			.filter(({ notedOn }) => notedOn <= day)
			.toSorted((a, b) => happened(a).localeCompare(happened(b)))
			.at(-1) ?? null
	);
}

/** Nothing is left to do about it today: it was asked in private, or the day for next time has not passed. */
export const isSettledOn = ({ asked, alone, nextOn }: Occasion, today: string): boolean =>
	nextOn === null ? asked === 'asked' && alone === true : nextOn >= today;

/** How far the section about violence has come in an investigation: what the case says, not what is answered there. */
export function occasionProgress({ questions }: Section, occasion: Occasion, today: string): SectionProgress {
	if (isSettledOn(occasion, today)) return { state: 'done', remaining: [] };
	const asked = questions.filter(({ meanings }) => meanings.includes('violenceAsked'));
	return { state: 'partly', remaining: asked.map(({ id, label }) => ({ path: id, label })) };
}
