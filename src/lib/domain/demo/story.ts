import type { ChildHome, ChildRelation, LegalSex } from '../case/case.ts';
import type { Extent } from '../case/extent.ts';
import type { Initiative } from '../case/application.ts';
import type { InterventionId } from '../case/interventions.ts';
import type { SupportKind } from '../investigation/assessment.ts';
import type { Level } from '../template/answers.ts';
import type { WeekSlot } from '../template/week.ts';

/** A text with [alternatives|of words] and {slots}; see `tell`. */
export type Text = string;
/** What somebody else than the person said; without a source it is the person speaking. */
export type Said = Text | { by: 'relative' | 'contact' | 'certificate' | 'observation'; text: Text };

export type StoryNeed = { section: string; from: string; text: Text; otherwise: Text; how: Text };
/** `sign` and `months` are left out only where the person was asked and gave none. */
export type StoryGoal = { kind: 'overall' | 'personal'; needs: readonly number[]; words: Text | null; sign?: Text; months?: number };
export type StoryActivity = {
	need: number;
	goal: number;
	what: Text;
	kinds: readonly SupportKind[];
	looksLike: Text;
	why: Text;
	/** What the person decides; left out, the activity is fixed. */
	shapedWith?: Text;
	subgoal: Text;
	frequency: Text;
	/** The provider's side: how, when and by whom, and what came of it at the follow-up. */
	plan: { how: Text; when: Text };
	result: Text;
};
/** What is written of a child, and what the decision means for just that child. */
export type StoryChild = {
	relation: ChildRelation;
	home: ChildHome;
	/** Ages, youngest and oldest. */
	ages: readonly [number, number];
	situation: Text;
	words: Text;
	knows: Text;
	support: Text;
	/** Asked as a choice where the template does so. */
	hasSupport?: 'har' | 'ja' | 'nej';
	means: Text;
	impact: Text;
};
export type StoryRelative = {
	relation: Text;
	legalSex: LegalSex;
	sharesName?: boolean;
	/** What they do for the person, how it feels, and what they said to the offer of support; left out, they do not support. */
	does?: { what: Text; bears: Text; answer: Text };
};

/**
 * One life, as it could be met by a caseworker: who, what is said in each area, what is needed and what would help. Names, numbers
 * and turns of phrase make many cases of it. Everything in it is invented.
 */
export type Story = {
	id: string;
	template: 'ibic-vuxna' | 'dur-socialpsykiatri' | 'dur-funktionsnedsattning';
	ages: readonly [number, number];
	legalSex?: LegalSex;
	intervention: InterventionId;
	extents: readonly Extent[];
	initiative?: Initiative;
	wish: Text;
	interpreter?: string;
	communication?: Text;
	relatives: readonly StoryRelative[];
	contacts: readonly { title: string; organisation: string; about: Text }[];
	children?: readonly StoryChild[];
	/** By question: what was said, an option, or several. */
	answers: Readonly<Record<string, Said | readonly Said[]>>;
	/** By section: code → own rating, current, intended. */
	scales?: Readonly<Record<string, Readonly<Record<string, readonly [Level, Level, Level]>>>>;
	/** By section: what hinders or helps, and how much. */
	factors?: Readonly<Record<string, readonly (readonly [what: Text, kind: string, polarity?: 'hinder' | 'facilitator', level?: Level])[]>>;
	/** Areas that are set aside, each with a reason of its own. */
	aside: Readonly<Record<string, Text>>;
	times: readonly WeekSlot[];
	needs: readonly StoryNeed[];
	goals: readonly StoryGoal[];
	activities: readonly StoryActivity[];
	grounds: Text;
	refusal: Text;
	timeLimit: Text;
	/** The person's own words at the follow-up. */
	afterwards: Text;
	followUpHow: Text;
	/** A case note or two, as they are written: what it was about and what came of it. */
	notes: readonly Text[];
};
