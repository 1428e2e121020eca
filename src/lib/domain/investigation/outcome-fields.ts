import { showExtentFields } from '../case/extent-fields.ts';
import type { Extent } from '../case/extent.ts';
import type { Proposal } from './assessment.ts';
import type { OutcomeFields } from './assessment-forms.ts';

type Outcome = Omit<Proposal, 'appliedInterventionId'>;

/** A proposal as a form shows it; without one, the extent that was applied for stands there to begin with. */
export function showOutcome(proposal: Outcome | null, applied: Extent | null = null): Partial<OutcomeFields> {
	return {
		...(proposal && { outcome: proposal.outcome }),
		...showExtentFields(proposal ? proposal.extent : applied),
		fromOn: proposal?.fromOn ?? '',
		toOn: proposal?.toOn ?? '',
		untilFurtherNotice: proposal?.untilFurtherNotice ?? false,
		timeLimitReason: proposal?.timeLimitReason ?? '',
		grounds: proposal?.grounds ?? '',
		followUpOn: proposal?.followUpOn ?? '',
		followUpHow: proposal?.followUpHow ?? ''
	};
}
