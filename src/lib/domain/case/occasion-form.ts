import { z } from 'zod';
import { choice, idsOf, optionalDay, optionalText, revision, TOLD_AT_ONCE } from '../form-fields.ts';
import { ASKED, WHY_NOT, type Occasion } from './occasion.ts';

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
