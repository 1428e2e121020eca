import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { Occasion } from '#lib/domain/case/occasion.ts';
import type { AnswerValue } from '#lib/domain/template/answers.ts';
import { boolean, day, id, instant, integer, json, text } from '../columns.ts';
import { users } from './auth.ts';
import { cases } from './case.ts';
import { templateVersions } from './investigation.ts';

/**
 * One time the questions about violence were put, or were to be. What stands in this table is told outside the record, to those who
 * read the case; what was said stands in the tables below and nowhere else.
 */
export const violenceScreenings = sqliteTable(
	'violence_screenings',
	{
		id: id().primaryKey(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		templateHash: text()
			.notNull()
			.references(() => templateVersions.hash),
		asked: text().$type<Occasion['asked']>().notNull(),
		askedOn: day(),
		alone: boolean(),
		why: text(),
		nextOn: day(),
		notedOn: day().notNull(),
		openedAt: instant().notNull(),
		openedBy: id()
			.notNull()
			.references(() => users.id),
		closedAt: instant(),
		closedBy: id().references(() => users.id),
		revision: integer().notNull().default(1)
	},
	(table) => [index('violence_screenings_by_case').on(table.caseId)]
);

const ofScreening = () =>
	id()
		.notNull()
		.references(() => violenceScreenings.id);

const wording = () => ({
	screeningId: ofScreening(),
	path: text().notNull(),
	value: json<AnswerValue | null>(),
	revision: integer().notNull(),
	saveId: text().notNull(),
	changedBy: id()
		.notNull()
		.references(() => users.id),
	changedAt: instant().notNull()
});

/** As the answers of an investigation, and apart from them. */
export const violenceAnswers = sqliteTable('violence_answers', wording(), (table) => [
	primaryKey({ columns: [table.screeningId, table.path] })
]);

/** Every value an answer has had. Stays with the record. */
export const violenceAnswerHistory = sqliteTable('violence_answer_history', wording(), (table) => [
	primaryKey({ columns: [table.screeningId, table.path, table.revision] })
]);

/** A form that was posted after the session had ended, for the one who wrote it. */
export const violenceKeptPosts = sqliteTable('violence_kept_posts', {
	id: id().primaryKey(),
	userId: id()
		.notNull()
		.references(() => users.id),
	screeningId: ofScreening(),
	fields: json<[string, string][]>().notNull(),
	keptAt: instant().notNull()
});
