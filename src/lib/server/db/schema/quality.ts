import { index, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { Level, QualityId } from '#lib/domain/quality/question.ts';
import { id, instant, integer, text } from '../columns.ts';
import { users } from './auth.ts';
import { cases } from './case.ts';

/**
 * What a reader said of a quality question in one case. A reviewer gives a level; whoever writes may say why a remark does not hold here, which
 * changes no level. The last of each stands, and the ones before it are kept.
 */
export const qualityReadings = sqliteTable(
	'quality_readings',
	{
		id: id().primaryKey(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		question: text().$type<QualityId>().notNull(),
		/** None where a remark was answered by whoever writes. */
		level: integer().$type<Level>(),
		/** What the machine had said; none where it only asks. */
		machineLevel: integer().$type<Level>(),
		reason: text(),
		readBy: id()
			.notNull()
			.references(() => users.id),
		readAt: instant().notNull()
	},
	(table) => [index('quality_readings_by_case').on(table.caseId)]
);
