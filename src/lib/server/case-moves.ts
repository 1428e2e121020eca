import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { mayBeReader, mayReadCases, type MemberRole } from '#lib/domain/case/access.ts';
import type { User } from '#lib/domain/case/user.ts';
import * as audit from './audit.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { applications } from './db/schema/application.ts';
import { users } from './db/schema/auth.ts';
import { caseMembers, cases, children, consents, contacts, persons, relatives } from './db/schema/case.ts';
import { violenceScreenings } from './db/schema/violence.ts';

type Moved<Reason extends string> = { ok: true } | { ok: false; reason: Reason };

/** The reason is one the user chose or wrote: moved, died, no more need. */
export async function close(db: Db, user: User, caseId: string, reason: string): Promise<Moved<'alreadyClosed'>> {
	return inTransaction(db, async (tx) => {
		const moved = await tx
			.update(cases)
			.set({ closedAt: now(), closedReason: reason })
			.where(and(eq(cases.id, caseId), isNull(cases.closedAt)))
			.returning({ id: cases.id });
		if (moved.length === 0) return { ok: false, reason: 'alreadyClosed' };
		await audit.record(tx, user.id, { action: 'case.closed', subjectKind: 'case', subjectId: caseId, caseId });
		return { ok: true };
	});
}

export async function reopen(db: Db, user: User, caseId: string): Promise<Moved<'notClosed'>> {
	return inTransaction(db, async (tx) => {
		const moved = await tx
			.update(cases)
			.set({ closedAt: null, closedReason: null })
			.where(and(eq(cases.id, caseId), isNotNull(cases.closedAt)))
			.returning({ id: cases.id });
		if (moved.length === 0) return { ok: false, reason: 'notClosed' };
		await audit.record(tx, user.id, { action: 'case.reopened', subjectKind: 'case', subjectId: caseId, caseId });
		return { ok: true };
	});
}

/** Takes back a case opened in error, as long as nothing is written in it. The person goes too, unless there is another case. */
export async function undoOpen(db: Db, user: User, caseId: string): Promise<Moved<'notEmpty' | 'gone'>> {
	return inTransaction(db, async (tx) => {
		const [opened] = await tx.select({ number: cases.number, personId: cases.personId }).from(cases).where(eq(cases.id, caseId));
		if (!opened) return { ok: false, reason: 'gone' };
		for (const table of [applications, children, relatives, contacts, consents, violenceScreenings]) {
			const [row] = await tx.select({ id: table.id }).from(table).where(eq(table.caseId, caseId)).limit(1);
			if (row) return { ok: false, reason: 'notEmpty' };
		}

		await tx.delete(caseMembers).where(eq(caseMembers.caseId, caseId));
		await tx.delete(cases).where(eq(cases.id, caseId));
		const [other] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.personId, opened.personId)).limit(1);
		if (!other) await tx.delete(persons).where(eq(persons.id, opened.personId));
		const { number } = opened;
		await audit.record(tx, user.id, { action: 'case.undone', subjectKind: 'case', subjectId: caseId, caseId, detail: { number } });
		return { ok: true };
	});
}

type Staff = Pick<User, 'role'>;
const FITS: Readonly<Record<MemberRole, (member: Staff) => boolean>> = {
	coworker: ({ role }) => role === 'caseworker',
	reader: mayBeReader,
	violenceReader: mayReadCases
};

/** A co-worker is a caseworker who may sign in; a named reader is somebody whose work can be cases, of the protected record is cases. */
export async function addMember(
	db: Db,
	user: User,
	caseId: string,
	{ userId, role }: { userId: string; role: MemberRole }
): Promise<Moved<'unknownUser'>> {
	return inTransaction(db, async (tx) => {
		const [member] = await tx
			.select({ role: users.role })
			.from(users)
			.where(and(eq(users.id, userId), isNull(users.endedAt)));
		const fits = member && FITS[role](member);
		if (!fits) return { ok: false, reason: 'unknownUser' };

		await tx
			.insert(caseMembers)
			.values({ caseId, userId, role })
			.onConflictDoUpdate({ target: [caseMembers.caseId, caseMembers.userId], set: { role } });
		await audit.record(tx, user.id, { action: `case.${role}Added`, subjectKind: 'user', subjectId: userId, caseId });
		return { ok: true };
	});
}

export async function removeMember(db: Db, user: User, caseId: string, userId: string): Promise<Moved<never>> {
	return inTransaction(db, async (tx) => {
		await tx.delete(caseMembers).where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.userId, userId)));
		await audit.record(tx, user.id, { action: 'case.memberRemoved', subjectKind: 'user', subjectId: userId, caseId });
		return { ok: true };
	});
}
