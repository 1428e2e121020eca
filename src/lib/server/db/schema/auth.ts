import { sqliteTable } from 'drizzle-orm/sqlite-core';
import type { Role } from '#lib/domain/case/user.ts';
import { boolean, id, instant, text } from '../columns.ts';
import { providers, units } from './organisation.ts';

/** People who sign in. The auth library owns the first block, the rest is ours. */
export const users = sqliteTable('users', {
	id: id().primaryKey(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: boolean().notNull().default(false),
	image: text(),
	createdAt: instant().notNull(),
	updatedAt: instant().notNull(),
	username: text().notNull().unique(),
	displayUsername: text(),

	role: text().$type<Role>().notNull(),
	title: text().notNull(),
	phone: text(),
	unitId: id().references(() => units.id),
	providerId: id().references(() => providers.id),
	endedAt: instant()
});

export const sessions = sqliteTable('sessions', {
	id: id().primaryKey(),
	token: text().notNull().unique(),
	userId: id()
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' }),
	expiresAt: instant().notNull(),
	ipAddress: text(),
	userAgent: text(),
	createdAt: instant().notNull(),
	updatedAt: instant().notNull()
});

export const accounts = sqliteTable('accounts', {
	id: id().primaryKey(),
	accountId: text().notNull(),
	providerId: text().notNull(),
	userId: id()
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' }),
	password: text(),
	accessToken: text(),
	refreshToken: text(),
	idToken: text(),
	accessTokenExpiresAt: instant(),
	refreshTokenExpiresAt: instant(),
	scope: text(),
	createdAt: instant().notNull(),
	updatedAt: instant().notNull()
});

export const verifications = sqliteTable('verifications', {
	id: id().primaryKey(),
	identifier: text().notNull(),
	value: text().notNull(),
	expiresAt: instant().notNull(),
	createdAt: instant().notNull(),
	updatedAt: instant().notNull()
});
