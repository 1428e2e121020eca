import {
	CHILD_HOMES,
	CHILD_RELATIONS,
	CONSENT_FORMS,
	type Child,
	type Consent,
	type Contact,
	type CopiesBlocked,
	type Relative
} from './case.ts';

/** Each row of the register as a name and one quiet line. */
export type RegisterLine = { name: string; about: string };

export const childLine = ({ name, birthYear, relation, home }: Omit<Child, 'id'>): RegisterLine => ({
	name: name ?? `Barn fött ${birthYear}`,
	about: joined(name && `född ${birthYear}`, CHILD_RELATIONS[relation], CHILD_HOMES[home])
});

const BLOCKED = 'får inga kopior';

export const relativeLine = ({
	name,
	relation,
	phone,
	nearest,
	supports,
	copiesBlocked
}: Omit<Relative, 'id'> & CopiesBlocked): RegisterLine => ({
	name,
	about: joined(relation, phone, nearest && 'närmast anhörig', supports && 'vårdar eller stödjer personen', copiesBlocked && BLOCKED)
});

export const contactLine = ({ name, title, organisation, phone, copiesBlocked }: Omit<Contact, 'id'> & CopiesBlocked): RegisterLine => ({
	name,
	about: joined(title, organisation, phone, copiesBlocked && BLOCKED)
});

/** A withdrawn consent stays, and says so. */
export const consentLine = (
	{ contactId, about, form, givenOn, validTo, withdrawnOn }: Omit<Consent, 'id'>,
	nameOf: (contactId: string) => string | undefined
): RegisterLine => ({
	name: nameOf(contactId) ?? 'Borttagen kontakt',
	about: joined(
		about,
		`${CONSENT_FORMS[form]} ${givenOn}`,
		withdrawnOn ? `tillbakataget ${withdrawnOn}` : validTo ? `gäller till ${validTo}` : 'gäller tills vidare'
	)
});

export const isValidOn = ({ givenOn, validTo, withdrawnOn }: Pick<Consent, 'givenOn' | 'validTo' | 'withdrawnOn'>, day: string): boolean =>
	givenOn <= day && (validTo === null || day <= validTo) && (withdrawnOn === null || day < withdrawnOn);

const joined = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(' · ');
