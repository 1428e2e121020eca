import type { Extent } from '../case/extent.ts';
import type { LawReference } from '../law/law-reference.ts';

export const OUTCOMES = { granted: 'bifall', partlyRefused: 'delavslag', refused: 'avslag' } as const;
export type Outcome = keyof typeof OUTCOMES;

export const isGranted = (outcome: Outcome): boolean => outcome !== 'refused';

export type Decision = {
	id: string;
	appliedInterventionId: string;
	outcome: Outcome;
	extent: Extent | null;
	fromOn: string | null;
	toOn: string | null;
	untilFurtherNotice: boolean;
	timeLimitReason: string | null;
	grounds: string;
	followUpOn: string | null;
	followUpHow: string | null;
	law: LawReference;
	decidedOn: string;
	decidedBy: string;
	delegationPoint: string;
};
