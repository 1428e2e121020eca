import { and, count, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Role, User } from '#lib/domain/case/user.ts';
import type { UserForm } from '#lib/domain/case/organisation-forms.ts';
import * as audit from './audit.ts';
import { hashPassword } from './auth/password.ts';
import { now } from './clock.ts';
import { inTransaction, type Db } from './db/client.ts';
import { accounts, sessions, users } from './db/schema/auth.ts';
import { providers, units } from './db/schema/organisation.ts';
import { newId } from './ids.ts';

/** Everybody who has or has had an account. */
export const list = (db: Db) => listWhere(db, undefined);

export async function find(db: Db, id: string) {
	const [user] = await db.select().from(users).where(eq(users.id, id));
	return user;
}

/** Somebody whose post has not ended, as permission reads them. */
export async function findActive(db: Db, id: string): Promise<User | undefined> {
	const { name, role, title, phone, unitId, providerId } = users;
	const [user] = await db
		.select({ id: users.id, name, role, title, phone, unitId, providerId })
		.from(users)
		.where(and(eq(users.id, id), isNull(users.endedAt)));
	return user;
}

/** Those of these roles whose post has not ended. */
export async function listInOffice(db: Db, roles: readonly Role[]) {
	return listWhere(db, and(isNull(users.endedAt), inArray(users.role, [...roles])));
}

export const countInOffice = async (db: Db): Promise<number> => counted(db, isNull(users.endedAt));

/** Those who read what a provider is sent. */
export const countOfProvider = async (db: Db, providerId: string): Promise<number> =>
	counted(db, and(isNull(users.endedAt), eq(users.providerId, providerId)));

export async function isEmpty(db: Db): Promise<boolean> {
	return (await db.select({ id: users.id }).from(users).limit(1)).length === 0;
}

/** @returns undefined when somebody has the user name already. */
export async function create(db: Db, actor: string, form: UserForm, password: string): Promise<string | undefined> {
	const stored = await hashPassword(password);
	return inTransaction(db, async (tx) => {
		if (await isTaken(tx, form.username)) return undefined;
		return insert(tx, actor, form, stored);
	});
}

/** For those who already stand in a transaction. */
export async function insert(tx: Db, actor: string, form: UserForm, passwordHash: string): Promise<string> {
	const id = newId();
	const at = now();
	await tx.insert(users).values({ id, ...columnsOf(form), email: `${id}@internal.invalid`, createdAt: at, updatedAt: at });
	await tx
		.insert(accounts)
		.values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: passwordHash, createdAt: at, updatedAt: at });
	await audit.record(tx, actor, { action: 'user.created', subjectKind: 'user', subjectId: id, detail: { role: form.role } });
	return id;
}

/** A changed role or unit ends the person's sessions: access follows the post at once. */
export async function change(db: Db, actor: User, id: string, form: UserForm): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		if (await isTaken(tx, form.username, id)) return false;
		await tx
			.update(users)
			.set({ ...columnsOf(form), updatedAt: now() })
			.where(eq(users.id, id));
		if (id !== actor.id) await tx.delete(sessions).where(eq(sessions.userId, id));
		await audit.record(tx, actor.id, { action: 'user.changed', subjectKind: 'user', subjectId: id, detail: { role: form.role } });
		return true;
	});
}

export async function resetPassword(db: Db, actor: User, id: string, password: string): Promise<void> {
	const stored = await hashPassword(password);
	await inTransaction(db, async (tx) => {
		await tx
			.update(accounts)
			.set({ password: stored, updatedAt: now() })
			.where(and(eq(accounts.userId, id), eq(accounts.providerId, 'credential')));
		await tx.delete(sessions).where(eq(sessions.userId, id));
		await audit.record(tx, actor.id, { action: 'user.passwordReset', subjectKind: 'user', subjectId: id });
	});
}

/** Leave or change of post ends access at once; what the person wrote stays theirs. */
export async function end(db: Db, actor: User, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		await tx
			.update(users)
			.set({ endedAt: now() })
			.where(and(eq(users.id, id), isNull(users.endedAt)));
		await tx.delete(sessions).where(eq(sessions.userId, id));
		await audit.record(tx, actor.id, { action: 'user.ended', subjectKind: 'user', subjectId: id });
	});
}

export async function reopen(db: Db, actor: User, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		await tx.update(users).set({ endedAt: null }).where(eq(users.id, id));
		await audit.record(tx, actor.id, { action: 'user.reopened', subjectKind: 'user', subjectId: id });
	});
}

async function listWhere(db: Db, where: SQL | undefined) {
	const rows = await db
		.select({ user: users, unit: units.name, provider: providers.name })
		.from(users)
		.leftJoin(units, eq(units.id, users.unitId))
		.leftJoin(providers, eq(providers.id, users.providerId))
		.where(where);
	return rows.map(({ user, unit, provider }) => ({ ...user, unit, provider })).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

async function counted(db: Db, where: SQL | undefined): Promise<number> {
	const [row] = await db.select({ users: count() }).from(users).where(where);
	return row?.users ?? 0;
}

async function isTaken(tx: Db, username: string, butFor?: string): Promise<boolean> {
	const [other] = await tx
		.select({ id: users.id })
		.from(users)
		.where(sql`${users.username} = ${username}`);
	return other !== undefined && other.id !== butFor;
}

function columnsOf({ name, username, title, phone, role, unitId, providerId }: UserForm) {
	const isUnits = role === 'caseworker' || role === 'teamLeader' || role === 'templateEditor' || role === 'auditor';
	return {
		name,
		username,
		displayUsername: username,
		title,
		phone: phone || null,
		role,
		unitId: isUnits && unitId ? unitId : null,
		providerId: role === 'provider' ? providerId : null
	};
}
