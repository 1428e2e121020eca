import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { GoalKind, Shaping, SupportKind } from '#lib/domain/investigation/assessment.ts';
import type { Extent } from '#lib/domain/case/extent.ts';
import type { Outcome } from '#lib/domain/decision/decision.ts';
import { boolean, day, id, integer, json, text } from '../columns.ts';
import { appliedInterventions } from './application.ts';
import { children } from './case.ts';
import { investigations } from './investigation.ts';

const row = () => ({
	id: id().primaryKey(),
	investigationId: id()
		.notNull()
		.references(() => investigations.id),
	position: integer().notNull(),
	/** The row of an earlier investigation that this one goes on from. */
	continuesId: id(),
	revision: integer().notNull().default(1)
});

export const needs = sqliteTable(
	'needs',
	{
		...row(),
		sectionId: text().notNull(),
		entryIds: json<string[]>().notNull(),
		text: text().notNull(),
		otherwiseMet: text(),
		howMet: text()
	},
	(table) => [index('needs_by_investigation').on(table.investigationId)]
);

export const goals = sqliteTable(
	'goals',
	{
		...row(),
		kind: text().$type<GoalKind>().notNull(),
		needIds: json<string[]>().notNull(),
		words: text(),
		askedGaveNone: boolean().notNull().default(false),
		acceptedOn: day(),
		sign: text(),
		by: day()
	},
	(table) => [index('goals_by_investigation').on(table.investigationId)]
);

export const activities = sqliteTable(
	'activities',
	{
		...row(),
		needId: id()
			.notNull()
			.references(() => needs.id),
		goalId: id().references(() => goals.id),
		appliedInterventionId: id()
			.notNull()
			.references(() => appliedInterventions.id),
		what: text().notNull(),
		supportKinds: json<SupportKind[]>().notNull(),
		looksLike: text(),
		why: text(),
		shaping: text().$type<Shaping>().notNull(),
		shapedWith: text(),
		subgoal: text(),
		frequency: text()
	},
	(table) => [index('activities_by_investigation').on(table.investigationId)]
);

/** Barnkonsekvensanalys: what the decision means for this child. */
export const childImpacts = sqliteTable(
	'child_impacts',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		childId: id()
			.notNull()
			.references(() => children.id),
		text: text().notNull(),
		revision: integer().notNull().default(1)
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.childId] })]
);

/** Förslag till beslut, one per applied intervention. */
export const proposals = sqliteTable(
	'proposals',
	{
		investigationId: id()
			.notNull()
			.references(() => investigations.id),
		appliedInterventionId: id()
			.notNull()
			.references(() => appliedInterventions.id),
		outcome: text().$type<Outcome>().notNull(),
		extent: json<Extent>(),
		fromOn: day(),
		toOn: day(),
		untilFurtherNotice: boolean().notNull().default(false),
		timeLimitReason: text(),
		grounds: text(),
		followUpOn: day(),
		followUpHow: text(),
		revision: integer().notNull().default(1)
	},
	(table) => [primaryKey({ columns: [table.investigationId, table.appliedInterventionId] })]
);
