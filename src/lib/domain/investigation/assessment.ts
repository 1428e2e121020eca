import type { Extent } from '../case/extent.ts';
import type { Outcome } from '../decision/decision.ts';

export const SUPPORT_KINDS = {
	remind: 'påminna',
	motivate: 'motivera',
	plan: 'planera',
	start: 'starta upp',
	joinPartly: 'delta i delar',
	joinFully: 'delta hela tiden',
	checkAfter: 'stämma av efteråt',
	doFor: 'utföra åt'
} as const;
export type SupportKind = keyof typeof SUPPORT_KINDS;
export const SUPPORT_KIND_IDS = Object.keys(SUPPORT_KINDS) as SupportKind[];

export type GoalKind = 'overall' | 'personal';
/** Whether an activity is fixed by the order or shaped with the person (room for manoeuvre). */
export type Shaping = 'fixed' | 'shaped';

/** Behov: what the caseworker judges is needed. The life area is that of its section. */
export type Need = {
	id: string;
	sectionId: string;
	entryIds: string[];
	text: string;
	otherwiseMet: string | null;
	howMet: string | null;
};
/** Mål. A personal goal is in the person's words, or it is said that they were asked and gave none. */
export type Goal = {
	id: string;
	kind: GoalKind;
	needIds: string[];
	words: string | null;
	askedGaveNone: boolean;
	acceptedOn: string | null;
	sign: string | null;
	by: string | null;
};
export type Activity = {
	id: string;
	needId: string;
	goalId: string | null;
	appliedInterventionId: string;
	what: string;
	supportKinds: SupportKind[];
	looksLike: string | null;
	why: string | null;
	shaping: Shaping;
	shapedWith: string | null;
	subgoal: string | null;
	frequency: string | null;
};
/** Barnkonsekvensanalys for one child. */
export type ChildImpact = { childId: string; text: string };
/** Förslag till beslut for one applied intervention. */
export type Proposal = {
	appliedInterventionId: string;
	outcome: Outcome;
	extent: Extent | null;
	fromOn: string | null;
	toOn: string | null;
	untilFurtherNotice: boolean;
	timeLimitReason: string | null;
	grounds: string | null;
	followUpOn: string | null;
	followUpHow: string | null;
};
export type Assessment = { needs: Need[]; goals: Goal[]; activities: Activity[]; childImpacts: ChildImpact[]; proposals: Proposal[] };
