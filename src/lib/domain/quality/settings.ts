import type { QualityId } from './question.ts';

/** What a municipality sets. The days are those of law and of the reviews until somebody changes them. */
export type QualitySettings = {
	/** Questions that are not asked here. */
	off: readonly QualityId[];
	/** A decision or an order with the level 1 in one of these is stopped, with what to do. */
	mandatory: readonly QualityId[];
	planDueDays: number;
	firstFollowUpMonths: number;
	followUpMonths: number;
	/** Carried out within so many months from the decision, or reported with a reason. */
	carriedOutMonths: number;
	investigationFreshMonths: number;
	violenceFreshMonths: number;
	/** More words than this in one investigation is worth a question (U25). */
	longInvestigationWords: number;
	/** A plan may say as much of *how* in the words of *what*; more is a copy (P03). */
	howOverlap: number;
};

export const USUAL_SETTINGS: QualitySettings = {
	off: [],
	mandatory: ['U01', 'U06', 'U14', 'U17', 'B01', 'B05', 'O01', 'O06'],
	planDueDays: 15,
	firstFollowUpMonths: 6,
	followUpMonths: 12,
	carriedOutMonths: 3,
	investigationFreshMonths: 12,
	violenceFreshMonths: 12,
	longInvestigationWords: 6000,
	howOverlap: 0.7
};
