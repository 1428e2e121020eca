import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Extent } from '#lib/domain/case/extent.ts';
import type { Outcome } from '#lib/domain/decision/decision.ts';
import type { LawReference } from '#lib/domain/law/law-reference.ts';
import { boolean, bytes, day, id, instant, integer, json, text } from '../columns.ts';
import { appliedInterventions } from './application.ts';
import { users } from './auth.ts';
import { cases } from './case.ts';
import { investigations } from './investigation.ts';

export const decisions = sqliteTable(
	'decisions',
	{
		id: id().primaryKey(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		versionNumber: integer().notNull(),
		appliedInterventionId: id()
			.notNull()
			.references(() => appliedInterventions.id),
		outcome: text().$type<Outcome>().notNull(),
		extent: json<Extent>(),
		fromOn: day(),
		toOn: day(),
		untilFurtherNotice: boolean().notNull(),
		timeLimitReason: text(),
		grounds: text().notNull(),
		followUpOn: day(),
		followUpHow: text(),
		law: json<LawReference>().notNull(),
		decidedOn: day().notNull(),
		decidedBy: id()
			.notNull()
			.references(() => users.id),
		delegationPoint: text().notNull(),
		registeredAt: instant().notNull()
	},
	(table) => [index('decisions_by_case').on(table.caseId), uniqueIndex('one_decision_each').on(table.appliedInterventionId)]
);

export type StoredKind = 'investigation' | 'decision' | 'order';

/** The bytes of a locked document; served as they are, never made again. */
export const storedDocuments = sqliteTable(
	'stored_documents',
	{
		id: id().primaryKey(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		kind: text().$type<StoredKind>().notNull(),
		/** The investigation, the decision or the order it is of. */
		subjectId: id().notNull(),
		version: integer().notNull(),
		mediaType: text().notNull(),
		content: bytes().notNull(),
		hash: text().notNull(),
		storedAt: instant().notNull()
	},
	(table) => [uniqueIndex('one_stored_document').on(table.kind, table.subjectId, table.version, table.mediaType)]
);
