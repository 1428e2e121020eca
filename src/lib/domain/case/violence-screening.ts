import { z } from 'zod';
import type { SectionProgress } from '../template/progress.ts';
import type { Section } from '../template/template.ts';
import { choice, idsOf, optionalDay, optionalText, revision, TOLD_AT_ONCE } from '../form-fields.ts';

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

export const OccasionForm = z
	.object({
		id: z.string(),
		revision: revision(),
		asked: choice(idsOf(ASKED), 'Välj om frågorna ställdes.'),
		askedOn: optionalDay(),
		alone: z.enum(['', 'yes', 'no']).default(''),
		why: z.enum(['', ...idsOf(WHY_NOT)]).default(''),
		whyOther: optionalText(300),
		nextOn: optionalDay()
	})
	.superRefine(({ asked, askedOn, alone, why, whyOther, nextOn }, context) => {
		const missing = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
		if (asked === 'asked' && askedOn === '') missing('askedOn', 'Skriv vilken dag frågorna ställdes.');
		if (asked === 'asked' && alone === '') missing('alone', 'Välj om personen var ensam.');
		if (asked === 'notAsked' && why === '') missing('why', 'Välj varför frågorna inte ställdes.');
		if (asked === 'notAsked' && why === 'other' && whyOther === '') missing('whyOther', 'Skriv skälet.');
		if (nextOn === '' && (asked === 'notAsked' || alone === 'no')) missing('nextOn', 'Skriv vilken dag ni frågar nästa gång.');
	}, TOLD_AT_ONCE);
export type OccasionForm = z.infer<typeof OccasionForm>;

/** A form does not know what day it is. A day for next time that has passed stands if it was written when it had not. */
export function occasionDayFaults(
	{ askedOn, nextOn }: Pick<OccasionForm, 'askedOn' | 'nextOn'>,
	today: string,
	known?: Pick<Occasion, 'nextOn'>
): { field: 'askedOn' | 'nextOn'; message: string }[] {
	return [
		...(askedOn > today ? [{ field: 'askedOn' as const, message: 'Den dagen har inte varit än.' }] : []),
		...(nextOn !== '' && nextOn <= today && nextOn !== known?.nextOn
			? [{ field: 'nextOn' as const, message: 'Skriv en dag framåt i tiden.' }]
			: [])
	];
}

/** What was typed for the other answer is not kept. */
export function occasionOf({ asked, askedOn, alone, why, whyOther, nextOn }: OccasionForm): Occasion {
	const wasAsked = asked === 'asked';
	const reason = why === 'other' ? whyOther : why === '' ? null : WHY_NOT[why];
	return {
		asked,
		askedOn: wasAsked ? askedOn : null,
		alone: wasAsked ? alone === 'yes' : null,
		why: wasAsked ? null : reason,
		nextOn: nextOn || null
	};
}

/** The inverse: what the form is filled with again. */
export function occasionFields({ asked, askedOn, alone, why, nextOn }: Occasion): Omit<OccasionForm, 'id' | 'revision'> {
	const chosen = idsOf(WHY_NOT).find((id) => id !== 'other' && WHY_NOT[id] === why);
	return {
		asked,
		askedOn: askedOn ?? '',
		alone: alone === null ? '' : alone ? 'yes' : 'no',
		why: why === null ? '' : (chosen ?? 'other'),
		whyOther: why !== null && !chosen ? why : '',
		nextOn: nextOn ?? ''
	};
}

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
