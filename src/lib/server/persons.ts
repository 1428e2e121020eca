import { eq } from 'drizzle-orm';
import type { Person } from '#lib/domain/case/case.ts';
import type { NewCase, PersonForm } from '#lib/domain/case/person-form.ts';
import { readPersonnummer } from '#lib/domain/case/person-number.ts';
import type { User } from '#lib/domain/case/user.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import * as audit from './audit.ts';
import { inTransaction, type Db } from './db/client.ts';
import { updateRevised, type Saved } from './db/revised.ts';
import { cases, persons } from './db/schema/case.ts';
import { newId } from './ids.ts';
import { reopenChanged } from './reopening.ts';

export type PersonRow = Person & { revision: number };

export async function find(db: Db, id: string): Promise<PersonRow | undefined> {
	const [person] = await db.select().from(persons).where(eq(persons.id, id));
	return person;
}

export async function findByNumber(db: Db, text: string): Promise<PersonRow | undefined> {
	const [person] = await db
		.select()
		.from(persons)
		.where(eq(persons.personnummer, digitsOf(text)));
	return person;
}

/** Part of opening a case. */
export async function add(tx: Db, form: Omit<PersonForm, 'revision'>): Promise<string> {
	const id = newId();
	await tx.insert(persons).values({ id, ...valuesOf(form) });
	return id;
}

/** Part of opening one more case. What the form leaves blank stays, and protection is only taken away on purpose. */
export async function takeUp(tx: Db, known: PersonRow, form: NewCase): Promise<string> {
	const given = Object.entries(valuesOf(form)).filter(([, value]) => value !== null);
	await updateRevised(tx, persons, eq(persons.id, known.id), known.revision, {
		...Object.fromEntries(given),
		protectedIdentity: known.protectedIdentity || form.protectedIdentity
	});
	return known.id;
}

/** Changes the person of a case, and so of every case the person has. */
export async function save(
	db: Db,
	user: User,
	{ caseId, personId }: { caseId: string; personId: string },
	form: PersonForm
): Promise<Saved<PersonRow> | { ok: false; reason: 'numberTaken' }> {
	return inTransaction(db, async (tx) => {
		const namesake = await findByNumber(tx, form.personnummer);
		if (namesake && namesake.id !== personId) {
			await audit.record(tx, user.id, { action: 'person.numberTaken', subjectKind: 'person', subjectId: namesake.id, caseId });
			return { ok: false, reason: 'numberTaken' };
		}
		if (!(await updateRevised(tx, persons, eq(persons.id, personId), form.revision, valuesOf(form)))) {
			return { ok: false, reason: 'stale', current: await find(tx, personId) };
		}
		await audit.record(tx, user.id, { action: 'person.changed', subjectKind: 'person', subjectId: personId, caseId });
		for (const { id } of await tx.select({ id: cases.id }).from(cases).where(eq(cases.personId, personId))) {
			await reopenChanged(tx, user.id, id);
		}
		return { ok: true, id: personId, revision: form.revision + 1 };
	});
}

function valuesOf(form: Omit<PersonForm, 'revision'>): Omit<Person, 'id'> {
	return {
		personnummer: digitsOf(form.personnummer),
		givenName: form.givenName,
		familyName: form.familyName,
		legalSex: form.legalSex,
		protectedIdentity: form.protectedIdentity,
		safeContact: blankToNull(form.safeContact),
		phone: blankToNull(form.phone),
		address: blankToNull(form.address),
		interpreterLanguage: blankToNull(form.interpreterLanguage),
		communicationSupport: blankToNull(form.communicationSupport)
	};
}

function digitsOf(text: string): string {
	const read = readPersonnummer(text);
	if (!read.ok) throw new Error('An unchecked personal number.');
	return read.personnummer;
}
