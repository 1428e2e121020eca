import { and, desc, eq, isNull, like, sql } from 'drizzle-orm';
import type { CaseAccess, MemberRole } from '#lib/domain/case/access.ts';
import type { IdentityShownHow, Person } from '#lib/domain/case/case.ts';
import type { IdentityForm, NewCase } from '#lib/domain/case/person-form.ts';
import type { User } from '#lib/domain/case/user.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import * as audit from './audit.ts';
import { dayOf, now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { updateRevised, type Saved } from './db/revised.ts';
import { users } from './db/schema/auth.ts';
import { caseMembers, cases, persons } from './db/schema/case.ts';
import { units } from './db/schema/organisation.ts';
import { newId } from './ids.ts';
import { reopenChanged } from './reopening.ts';
import * as personRows from './persons.ts';

export type Member = { userId: string; name: string; role: MemberRole };
export type Case = {
	id: string;
	number: string;
	revision: number;
	person: Person & { revision: number };
	access: CaseAccess;
	unit: { id: string; name: string };
	caseworker: { id: string; name: string; title: string; phone: string | null };
	members: Member[];
	identity: { on: string; how: IdentityShownHow } | null;
	openedAt: Date;
	closedAt: Date | null;
	closedReason: string | null;
};

type OpenResult =
	{ ok: true; id: string; number: string } | { ok: false; reason: 'exists'; caseId: string } | { ok: false; reason: 'existsElsewhere' };

/** Opens a case in the user's unit. What is answered about a person who has one already depends on whether the user may see it. */
export async function open(db: Db, user: User, form: NewCase, maySee: (access: CaseAccess) => boolean): Promise<OpenResult> {
	const { unitId } = user;
	if (!unitId) throw new Error('A case is opened in a unit.');
	const at = now();

	return inTransaction(db, async (tx) => {
		const known = await personRows.findByNumber(tx, form.personnummer);
		const taken = known && (await openCaseOf(tx, known));
		if (taken) {
			// To be told that somebody is known here is to read of them.
			await audit.record(tx, user.id, { action: 'case.foundOpen', subjectKind: 'case', subjectId: taken.id, caseId: taken.id });
			return maySee(taken.access) ? { ok: false, reason: 'exists', caseId: taken.id } : { ok: false, reason: 'existsElsewhere' };
		}

		const personId = known ? await personRows.takeUp(tx, known, form) : await personRows.add(tx, form);
		const id = newId();
		const number = await nextNumber(tx, dayOf(at).slice(0, 4));
		const { identityShownOn, identityShownHow } = identityOf(form);
		await tx.insert(cases).values({
			id,
			number,
			personId,
			unitId,
			caseworkerId: user.id,
			openedAt: at,
			openedBy: user.id,
			identityShownOn,
			identityShownHow
		});
		await audit.record(tx, user.id, { action: 'case.opened', subjectKind: 'case', subjectId: id, caseId: id });
		return { ok: true, id, number };
	});
}

/** A protected person whose earlier case is closed counts as open: the way there goes through those who may see it. */
export async function openCaseOf(tx: Db, person: { id: string; protectedIdentity: boolean }): Promise<Case | undefined> {
	const [row] = await tx
		.select({ id: cases.id })
		.from(cases)
		.where(and(eq(cases.personId, person.id), person.protectedIdentity ? undefined : isNull(cases.closedAt)))
		.limit(1);
	return row && find(tx, row.id);
}

export async function nextNumber(tx: Db, year: string): Promise<string> {
	const [last] = await tx
		.select({ number: cases.number })
		.from(cases)
		.where(like(cases.number, `${year}-%`))
		.orderBy(desc(sql`length(${cases.number})`), desc(cases.number))
		.limit(1);
	return `${year}-${String(Number(last?.number.slice(5) ?? 0) + 1).padStart(4, '0')}`;
}

export async function find(db: Db, id: string): Promise<Case | undefined> {
	const [row] = await db
		.select({ of: cases, person: persons, unit: units, caseworker: users })
		.from(cases)
		.innerJoin(persons, eq(persons.id, cases.personId))
		.innerJoin(units, eq(units.id, cases.unitId))
		.innerJoin(users, eq(users.id, cases.caseworkerId))
		.where(eq(cases.id, id));
	if (!row) return undefined;
	const { of, person, unit, caseworker } = row;
	const members = await db
		.select({ userId: caseMembers.userId, name: users.name, role: caseMembers.role })
		.from(caseMembers)
		.innerJoin(users, eq(users.id, caseMembers.userId))
		.where(eq(caseMembers.caseId, id));

	return {
		id,
		number: of.number,
		revision: of.revision,
		person,
		access: {
			unitId: of.unitId,
			caseworkerId: of.caseworkerId,
			members: members.map(({ userId, role }) => ({ userId, role })),
			protectedIdentity: person.protectedIdentity,
			closed: of.closedAt !== null
		},
		unit: { id: unit.id, name: unit.name },
		caseworker: { id: caseworker.id, name: caseworker.name, title: caseworker.title, phone: caseworker.phone },
		members,
		identity: of.identityShownOn && of.identityShownHow ? { on: of.identityShownOn, how: of.identityShownHow } : null,
		openedAt: of.openedAt,
		closedAt: of.closedAt,
		closedReason: of.closedReason
	};
}

/** By the number people say and write, 2026-0412. */
export async function findByNumber(db: Db, number: string): Promise<Case | undefined> {
	const [row] = await db.select({ id: cases.id }).from(cases).where(eq(cases.number, number));
	return row && find(db, row.id);
}

export async function saveIdentity(db: Db, user: User, caseId: string, form: IdentityForm): Promise<Saved<Case>> {
	return inTransaction(db, async (tx) => {
		if (!(await updateRevised(tx, cases, eq(cases.id, caseId), form.revision, identityOf(form)))) {
			return { ok: false, reason: 'stale', current: await find(tx, caseId) };
		}
		await audit.record(tx, user.id, { action: 'case.identityShown', subjectKind: 'case', subjectId: caseId, caseId });
		await reopenChanged(tx, user.id, caseId);
		return { ok: true, id: caseId, revision: form.revision + 1 };
	});
}

const identityOf = ({ identityShownOn, identityShownHow }: Pick<NewCase, 'identityShownOn' | 'identityShownHow'>) => ({
	identityShownOn: blankToNull(identityShownOn),
	identityShownHow: identityShownHow === '' ? null : identityShownHow
});
