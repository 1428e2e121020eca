import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { InvestigationState } from '#lib/domain/investigation/investigation.ts';
import type { AnswerValue } from '#lib/domain/template/answers.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { day, id, instant, integer, json, text } from '../columns.ts';
import { appliedInterventions } from './application.ts';
import { users } from './auth.ts';
import { cases } from './case.ts';

/** A published template version. Immutable; known by the hash of its canonical JSON. */
export const templateVersions = sqliteTable('template_versions', {
	hash: text().primaryKey(),
	templateId: text().notNull(),
	version: integer().notNull(),
	title: text().notNull(),
	effectiveOn: day().notNull(),
	content: json<Template>().notNull(),
	publishedAt: instant().notNull()
});

export const investigations = sqliteTable(
	'investigations',
	{
		id: id().primaryKey(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		templateHash: text()
			.notNull()
			.references(() => templateVersions.hash),
		state: text().$type<InvestigationState>().notNull().default('draft'),
		openedAt: instant().notNull(),
		openedBy: id()
			.notNull()
			.references(() => users.id),
		lockedAt: instant()
	},
	(table) => [index('investigations_by_case').on(table.caseId), index('investigations_by_state').on(table.state)]
);

/** Which applied interventions an investigation covers. */
export const investigationInterventions = sqliteTable(
	'investigation_interventions',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		appliedInterventionId: id()
			.notNull()
			.references(() => appliedInterventions.id)
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.appliedInterventionId] })]
);

/** Everybody who saved anything in it. None of them may approve it. */
export const investigationAuthors = sqliteTable(
	'investigation_authors',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		userId: id()
			.notNull()
			.references(() => users.id),
		firstAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.userId] })]
);

/** One saved unit: an entry of a text, or the whole answer otherwise. `value` null is an answer that was emptied. */
export const answers = sqliteTable(
	'answers',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		path: text().notNull(),
		value: json<AnswerValue | null>(),
		revision: integer().notNull(),
		saveId: text().notNull(),
		changedBy: id()
			.notNull()
			.references(() => users.id),
		changedAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.path] })]
);

/** Every value an answer has had, the present one too. Goes when the investigation is locked. */
export const answerHistory = sqliteTable(
	'answer_history',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		path: text().notNull(),
		revision: integer().notNull(),
		value: json<AnswerValue | null>(),
		saveId: text().notNull(),
		changedBy: id()
			.notNull()
			.references(() => users.id),
		changedAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.path, table.revision] })]
);

/** A form that was posted after the session had ended, kept until the same person has signed in again. */
export const keptPosts = sqliteTable('kept_posts', {
	id: id().primaryKey(),
	userId: id()
		.notNull()
		.references(() => users.id),
	investigationId: id()
		.notNull()
		.references(() => investigations.id),
	sectionId: text().notNull(),
	fields: json<[string, string][]>().notNull(),
	keptAt: instant().notNull()
});
