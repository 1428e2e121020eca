export const LEGAL_SEXES = { female: 'kvinna', male: 'man' } as const;
export type LegalSex = keyof typeof LEGAL_SEXES;

export const IDENTITY_SHOWN = {
	idCard: 'legitimation visad',
	bankId: 'e-legitimation',
	known: 'känd sedan tidigare',
	vouched: 'intygad av annan'
} as const;
export type IdentityShownHow = keyof typeof IDENTITY_SHOWN;

export const CHILD_RELATIONS = {
	own: 'eget barn',
	partners: 'partners barn',
	sibling: 'syskon',
	grandchild: 'barnbarn',
	other: 'annat barn'
} as const;
export type ChildRelation = keyof typeof CHILD_RELATIONS;

export const CHILD_HOMES = {
	fullTime: 'bor hemma på heltid',
	alternating: 'bor växelvis',
	visits: 'hälsar på',
	noContact: 'ingen kontakt',
	placed: 'placerat'
} as const;
export type ChildHome = keyof typeof CHILD_HOMES;

export const CONSENT_FORMS = { oral: 'muntligt', written: 'skriftligt' } as const;
export type ConsentForm = keyof typeof CONSENT_FORMS;

/** The facts of a case that documents and orders may read. Children by birth year, never age. */
export type Person = {
	id: string;
	personnummer: string;
	givenName: string;
	familyName: string;
	legalSex: LegalSex;
	protectedIdentity: boolean;
	safeContact: string | null;
	phone: string | null;
	address: string | null;
	interpreterLanguage: string | null;
	communicationSupport: string | null;
};
export type Child = { id: string; name: string | null; birthYear: number; relation: ChildRelation; home: ChildHome };
export type Relative = { id: string; name: string; relation: string; phone: string | null; nearest: boolean; supports: boolean };
export type Contact = { id: string; name: string; title: string; organisation: string | null; phone: string | null };
export type Consent = {
	id: string;
	contactId: string;
	about: string;
	form: ConsentForm;
	givenOn: string;
	validTo: string | null;
	withdrawnOn: string | null;
};

/** Whoever copies of documents are not to reach: told where one prints or opens a document, and never in it. */
export type CopiesBlocked = { copiesBlocked: boolean };

/** Full name, as documents say it. */
export const fullName = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>) => `${givenName} ${familyName}`;
