import { and, eq, gt, isNull, or } from 'drizzle-orm';
import {
	DECIDERS,
	type DelegationForm,
	type FirstAdministrator,
	type ProviderForm,
	type UnitForm,
	type UserForm
} from '#lib/domain/case/organisation-forms.ts';
import type { User } from '#lib/domain/case/user.ts';
import * as audit from './audit.ts';
import { hashPassword } from './auth/password.ts';
import { inTransaction, type Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { delegations, municipalities, providers, units } from './db/schema/organisation.ts';
import { newId } from './ids.ts';
import * as accounts from './users.ts';

const byName = <T extends { name: string }>(rows: T[]): T[] => rows.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));

export async function municipality(db: Db) {
	const [row] = await db.select().from(municipalities).limit(1);
	return row;
}

export const listUnits = async (db: Db) => byName(await db.select().from(units));
export const listProviders = async (db: Db) => byName(await db.select().from(providers));
/** Those an order can be sent to. */
export const listOpenProviders = async (db: Db) => byName(await db.select().from(providers).where(isNull(providers.endedAt)));

/** The field of a user whose unit or provider is not there, or takes nobody more. */
export async function unknownPlace(
	db: Db,
	{ unitId, providerId }: Pick<UserForm, 'unitId' | 'providerId'>
): Promise<'unitId' | 'providerId' | undefined> {
	const has = (rows: { id: string }[], id: string) => id === '' || rows.some((row) => row.id === id);
	if (!has(await listUnits(db), unitId)) return 'unitId';
	return has(await listProviders(db), providerId) ? undefined : 'providerId';
}

/** Makes a new unit, or changes the one with the id. @returns false when the name is taken. */
export async function saveUnit(db: Db, user: User, id: string | null, { name, phone }: UnitForm): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [same] = await tx.select({ id: units.id }).from(units).where(eq(units.name, name));
		if (same && same.id !== id) return false;
		const values = { name, phone: phone || null };
		if (id) await tx.update(units).set(values).where(eq(units.id, id));
		const unitId = id ?? newId();
		if (!id) await tx.insert(units).values({ id: unitId, ...values });
		await audit.record(tx, user.id, { action: id ? 'unit.changed' : 'unit.created', subjectKind: 'unit', subjectId: unitId });
		return true;
	});
}

/** Makes a new provider, or changes the one with the id. @returns false when the name is taken. */
export async function saveProvider(db: Db, user: User, id: string | null, { name, kind, phone }: ProviderForm): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [same] = await tx.select({ id: providers.id }).from(providers).where(eq(providers.name, name));
		if (same && same.id !== id) return false;
		const values = { name, kind, phone: phone || null };
		if (id) await tx.update(providers).set(values).where(eq(providers.id, id));
		const providerId = id ?? newId();
		if (!id) await tx.insert(providers).values({ id: providerId, ...values });
		await audit.record(tx, user.id, {
			action: id ? 'provider.changed' : 'provider.created',
			subjectKind: 'provider',
			subjectId: providerId
		});
		return true;
	});
}

export async function listDelegations(db: Db) {
	const rows = await db
		.select({ delegation: delegations, name: users.name, title: users.title })
		.from(delegations)
		.innerJoin(users, eq(users.id, delegations.userId));
	return byName(rows.map(({ delegation, name, title }) => ({ ...delegation, name, title })));
}

/** @returns false where the person is not one who can be given it. */
export async function addDelegation(db: Db, user: User, form: DelegationForm): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const decider = await accounts.findActive(tx, form.userId);
		if (!decider || !DECIDERS.includes(decider.role)) return false;
		const id = newId();
		await tx.insert(delegations).values({ id, ...form, validTo: form.validTo || null });
		await audit.record(tx, user.id, { action: 'delegation.added', subjectKind: 'delegation', subjectId: id });
		return true;
	});
}

/** Ends on a day, unless it has ended already; earlier decisions keep the delegation they were made on. */
export async function endDelegation(db: Db, user: User, id: string, validTo: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const ended = await tx
			.update(delegations)
			.set({ validTo })
			.where(and(eq(delegations.id, id), or(isNull(delegations.validTo), gt(delegations.validTo, validTo))))
			.returning({ id: delegations.id });
		if (ended.length === 0) return;
		await audit.record(tx, user.id, { action: 'delegation.ended', subjectKind: 'delegation', subjectId: id });
	});
}

/** Whose system this is and who looks after it. @returns false when somebody was first. */
export async function found(db: Db, { municipality, committee, name, username, password }: FirstAdministrator): Promise<boolean> {
	const stored = await hashPassword(password);
	return inTransaction(db, async (tx) => {
		if (!(await accounts.isEmpty(tx))) return false;
		await tx.insert(municipalities).values({ id: newId(), name: municipality, committee, demo: false });
		const form = { name, username, title: 'systemförvaltare', phone: '', role: 'administrator', unitId: '', providerId: '' } as const;
		await accounts.insert(tx, 'system', form, stored);
		return true;
	});
}
