import type { Extent } from '../case/extent.ts';
import type { InterventionId } from '../case/interventions.ts';
import type { SupportKind, Shaping } from '../investigation/assessment.ts';
import type { LawReference } from '../law/law-reference.ts';

/** Beställning: everything the provider's side is told, and nothing else. */
export type OrderContent = {
	number: string;
	version: number;
	orderer: { municipality: string; unit: string; caseworker: string; phone: string | null };
	provider: string;
	/** A protected person is named only where the order itself is opened. */
	person: { name: string; birthYear: number; protectedIdentity: boolean; meetingPlace: string | null };
	intervention: InterventionId;
	law: LawReference;
	extent: Extent | null;
	fromOn: string;
	toOn: string | null;
	planDueOn: string;
	followUp: { on: string | null; how: string | null };
	goals: {
		id: string;
		kind: 'overall' | 'personal';
		words: string | null;
		askedGaveNone: boolean;
		by: string | null;
		sign: string | null;
	}[];
	activities: OrderActivity[];
	practical: { label: string; text: string }[];
};

export type OrderActivity = {
	id: string;
	what: string;
	lifeArea: string;
	need: string;
	goalId: string | null;
	supportKinds: SupportKind[];
	looksLike: string | null;
	why: string | null;
	shaping: Shaping;
	shapedWith: string | null;
	subgoal: string | null;
	frequency: string | null;
};

/** What one side has said to the other, as it is shown. Without an activity it is about the whole order. */
export type OrderMessage = {
	id: string;
	kind: 'accepted' | 'asked' | 'answered';
	activityId: string | null;
	text: string | null;
	writtenBy: string;
	at: string;
};
