import { z } from 'zod';
import { choice, idsOf, optionalText, TOLD_AT_ONCE } from '../form-fields.ts';

export const CLOSING_REASONS = {
	moved: 'Personen har flyttat från kommunen',
	died: 'Personen har avlidit',
	noNeed: 'Behovet finns inte längre',
	withdrawn: 'Personen vill inte fortsätta',
	other: 'Annat skäl'
} as const;

export const ClosingForm = z
	.object({ reason: choice(idsOf(CLOSING_REASONS), 'Välj varför ärendet avslutas.'), other: optionalText(500) })
	.superRefine(({ reason, other }, context) => {
		if (reason === 'other' && !other) context.addIssue({ code: 'custom', path: ['other'], message: 'Skriv skälet.' });
	}, TOLD_AT_ONCE);
export type ClosingForm = z.infer<typeof ClosingForm>;

export const closingReason = ({ reason, other }: ClosingForm): string => (reason === 'other' ? other : CLOSING_REASONS[reason]);
