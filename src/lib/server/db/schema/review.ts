import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { InvestigationContent } from '#lib/domain/investigation/content.ts';
import { id, instant, integer, json, text } from '../columns.ts';
import { users } from './auth.ts';
import { investigations } from './investigation.ts';

/** What was there to read at one moment. Never changed after it is written. */
export const investigationVersions = sqliteTable(
	'investigation_versions',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		number: integer().notNull(),
		content: json<InvestigationContent>().notNull(),
		hash: text().notNull(),
		createdAt: instant().notNull(),
		createdBy: id()
			.notNull()
			.references(() => users.id)
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.number] })]
);

/** Approved, returned, or an approval taken back: one answer to one version, named by its hash. */
export const reviews = sqliteTable(
	'reviews',
	{
		id: id().primaryKey(),
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		versionNumber: integer().notNull(),
		hash: text().notNull(),
		outcome: text().$type<'approved' | 'returned' | 'withdrawn'>().notNull(),
		comment: text(),
		reviewedBy: id()
			.notNull()
			.references(() => users.id),
		reviewedAt: instant().notNull()
	},
	(table) => [index('reviews_by_investigation').on(table.investigationId)]
);
