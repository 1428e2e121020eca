import { index, sqliteTable } from 'drizzle-orm/sqlite-core';
import { id, instant, json, text } from '../columns.ts';

/** Who did or read what, when. Never a field value. */
export const auditLog = sqliteTable(
	'audit_log',
	{
		id: id().primaryKey(),
		at: instant().notNull(),
		/** A user's id, `system`, or the name that was tried at a failed sign-in. */
		actor: text().notNull(),
		action: text().notNull(),
		subjectKind: text().notNull(),
		subjectId: text().notNull(),
		caseId: id(),
		detail: json<Record<string, string | number | boolean>>()
	},
	(table) => [index('audit_by_case').on(table.caseId, table.at), index('audit_by_actor').on(table.actor, table.at)]
);
