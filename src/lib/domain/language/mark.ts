/** What a text is: the same words are a fault in one and none in another. */
export const TEXT_KINDS = [
	'area',
	'observation',
	'assessment',
	'refusal',
	'timeLimitReason',
	'childImpact',
	'goal',
	'activity',
	'how',
	'ownWords',
	'letter'
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const CHECK_IDS = [
	'judgingWords',
	'homeObservation',
	'stockPhrases',
	'wrongPerson',
	'copiedText',
	'staleText',
	'vagueActivity',
	'vagueGoal',
	'vagueHow',
	'plainLanguage'
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** A remark on a place in a text. It says why and offers another way; it never blocks writing. */
export type Mark = {
	check: CheckId;
	words: string;
	/** Offsets in the text as it was given, in UTF-16 units. */
	from: number;
	to: number;
	why: string;
	suggestion: string;
	/** 3 weighs most; the margin shows the weightiest first. */
	weight: 1 | 2 | 3;
};

export type KnownPerson = { name: string; legalSex?: 'female' | 'male'; personnummer?: string };

/** What the case knows of the text. Everything may be left out: a check that needs it then keeps to the text, or is silent. */
export type TextCase = {
	person?: KnownPerson & { pronoun?: 'hon' | 'han' | 'hen'; isAdult?: boolean };
	/** Relatives, children, contacts, caseworker: those who may be named. */
	others?: readonly KnownPerson[];
	childBirthYears?: readonly number[];
	/** What makes a text true only here: a school, a workplace, an illness. */
	facts?: readonly string[];
	/** The need that an activity stands on, in the words of the assessment. */
	need?: string;
	/** ISO day. */
	today?: string;
};

/** What one check says of the words from `from` to `to`; the engine adds the check and the words. */
export type Finding = Omit<Mark, 'check' | 'words'>;
