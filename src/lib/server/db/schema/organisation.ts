import { sqliteTable } from 'drizzle-orm/sqlite-core';
import type { InterventionId } from '#lib/domain/case/interventions.ts';
import { boolean, day, id, instant, text } from '../columns.ts';
import { users } from './auth.ts';

/** One row: whose system this is. */
export const municipalities = sqliteTable('municipalities', {
	id: id().primaryKey(),
	name: text().notNull(),
	committee: text().notNull(),
	demo: boolean().notNull().default(false)
});

export const units = sqliteTable('units', {
	id: id().primaryKey(),
	name: text().notNull().unique(),
	phone: text(),
	endedAt: instant()
});

export const providers = sqliteTable('providers', {
	id: id().primaryKey(),
	name: text().notNull().unique(),
	kind: text().$type<'own' | 'contract' | 'lov'>().notNull(),
	phone: text(),
	endedAt: instant()
});

/** Who may decide what, and where in the delegation order it says so. */
export const delegations = sqliteTable('delegations', {
	id: id().primaryKey(),
	userId: id()
		.notNull()
		.references(() => users.id),
	intervention: text().$type<InterventionId>().notNull(),
	point: text().notNull(),
	validFrom: day().notNull(),
	validTo: day()
});
