import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Child, Consent, Contact, CopiesBlocked, Relative } from '#lib/domain/case/case.ts';
import type { ChildForm, ConsentForm, ContactForm, RelativeForm } from '#lib/domain/case/register-forms.ts';
import type { User } from '#lib/domain/case/user.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { updateRevised, type Saved } from './db/revised.ts';
import { children, consents, contacts, relatives } from './db/schema/case.ts';
import { newId } from './ids.ts';
import { reopenChanged } from './reopening.ts';

const TABLES = { child: children, relative: relatives, contact: contacts, consent: consents } as const;
type Kind = keyof typeof TABLES;
export type Removable = Exclude<Kind, 'consent'>;

type Revised<T> = T & { revision: number };
export type Register = {
	children: Revised<Child>[];
	relatives: Revised<Relative & CopiesBlocked>[];
	contacts: Revised<Contact & CopiesBlocked>[];
	consents: Revised<Consent>[];
};

/** The people around the person, in the order they were written down. */
export async function find(db: Db, caseId: string): Promise<Register> {
	return {
		children: await present(db, 'child', caseId),
		relatives: await present(db, 'relative', caseId),
		contacts: await present(db, 'contact', caseId),
		consents: await db.select().from(consents).where(eq(consents.caseId, caseId)).orderBy(asc(consents.id))
	};
}

/** What was removed and can be put back. */
export async function removed(db: Db, caseId: string): Promise<Omit<Register, 'consents'>> {
	return {
		children: await absent(db, 'child', caseId),
		relatives: await absent(db, 'relative', caseId),
		contacts: await absent(db, 'contact', caseId)
	};
}

/** Whom copies of documents are not to reach, for the pages where documents are opened and printed. */
export async function copiesBlockedFor(db: Db, caseId: string): Promise<string[]> {
	const { relatives, contacts } = await find(db, caseId);
	return [
		...relatives.filter(({ copiesBlocked }) => copiesBlocked).map(({ name, relation }) => `${name} (${relation})`),
		...contacts.filter(({ copiesBlocked }) => copiesBlocked).map(({ name, title }) => `${name} (${title})`)
	];
}

/** The name of a relative or a contact, also of one that was removed. */
export async function namesOf(db: Db, caseId: string): Promise<(id: string) => string | undefined> {
	const both = [await find(db, caseId), await removed(db, caseId)];
	const people = both.flatMap(({ relatives, contacts }) => [...relatives, ...contacts]);
	return (id) => people.find((one) => one.id === id)?.name;
}

export const saveChild = (db: Db, user: User, caseId: string, { id, revision, name, birthYear, relation, home }: ChildForm) =>
	save(db, user, 'child', caseId, { id, revision }, { name: blankToNull(name), birthYear: Number(birthYear), relation, home });

export const saveRelative = (db: Db, user: User, caseId: string, { id, revision, phone, ...form }: RelativeForm) =>
	save(db, user, 'relative', caseId, { id, revision }, { ...form, phone: blankToNull(phone) });

export const saveContact = (db: Db, user: User, caseId: string, { id, revision, phone, organisation, ...form }: ContactForm) =>
	save(db, user, 'contact', caseId, { id, revision }, { ...form, phone: blankToNull(phone), organisation: blankToNull(organisation) });

/** Whom it is with is one of the case's relatives or contacts. */
export async function saveConsent(
	db: Db,
	user: User,
	caseId: string,
	{ id, revision, validTo, withdrawnOn, ...form }: ConsentForm
): Promise<Saved<Revised<Consent>> | { ok: false; reason: 'unknownContact' }> {
	const { relatives, contacts } = await find(db, caseId);
	if (![...relatives, ...contacts].some((one) => one.id === form.contactId)) return { ok: false, reason: 'unknownContact' };
	return save(
		db,
		user,
		'consent',
		caseId,
		{ id, revision },
		{ ...form, validTo: blankToNull(validTo), withdrawnOn: blankToNull(withdrawnOn) }
	);
}

export const remove = (db: Db, user: User, kind: Removable, caseId: string, id: string, revision: number) =>
	change(db, user, kind, caseId, { id, revision }, { removedAt: now() }, 'removed');

export const restore = (db: Db, user: User, kind: Removable, caseId: string, id: string, revision: number) =>
	change(db, user, kind, caseId, { id, revision }, { removedAt: null }, 'restored');

type Seen = { id: string; revision: number };
type Row<K extends Kind> = (typeof TABLES)[K]['$inferSelect'];
type Values<K extends Kind> = Omit<(typeof TABLES)[K]['$inferInsert'], 'id' | 'caseId' | 'revision'>;

async function save<K extends Kind>(db: Db, user: User, kind: K, caseId: string, seen: Seen, values: Values<K>): Promise<Saved<Row<K>>> {
	if (seen.id) return change(db, user, kind, caseId, seen, values, 'changed');

	return inTransaction(db, async (tx) => {
		const id = newId();
		await tx.insert(TABLES[kind] as typeof children).values({ ...(values as Values<'child'>), id, caseId });
		await logged(tx, user, kind, caseId, id, 'added');
		return { ok: true, id, revision: 1 };
	});
}

async function change<K extends Kind>(
	db: Db,
	user: User,
	kind: K,
	caseId: string,
	{ id, revision }: Seen,
	values: object,
	word: string
): Promise<Saved<Row<K>>> {
	const table = TABLES[kind] as typeof children;
	const thisRow = and(eq(table.id, id), eq(table.caseId, caseId));
	return inTransaction(db, async (tx) => {
		if (!(await updateRevised(tx, table, thisRow, revision, values))) {
			const [current] = await tx.select().from(table).where(thisRow);
			return { ok: false, reason: 'stale', current: current as Row<K> | undefined };
		}
		await logged(tx, user, kind, caseId, id, word);
		return { ok: true, id, revision: revision + 1 };
	});
}

async function logged(tx: Db, user: User, kind: Kind, caseId: string, id: string, word: string) {
	await audit.record(tx, user.id, { action: `${kind}.${word}`, subjectKind: kind, subjectId: id, caseId });
	await reopenChanged(tx, user.id, caseId);
}

async function present<K extends Removable>(db: Db, kind: K, caseId: string): Promise<Row<K>[]> {
	const table = TABLES[kind] as typeof children;
	const rows = await db
		.select()
		.from(table)
		.where(and(eq(table.caseId, caseId), isNull(table.removedAt)))
		.orderBy(asc(table.id));
	return rows as Row<K>[];
}

async function absent<K extends Removable>(db: Db, kind: K, caseId: string): Promise<Row<K>[]> {
	const table = TABLES[kind] as typeof children;
	const rows = await db
		.select()
		.from(table)
		.where(and(eq(table.caseId, caseId), isNotNull(table.removedAt)))
		.orderBy(asc(table.id));
	return rows as Row<K>[];
}
