import { index, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { ApplicationAuthority, ApplicationForm, Initiative } from '#lib/domain/case/application.ts';
import type { Extent } from '#lib/domain/case/extent.ts';
import type { InterventionId } from '#lib/domain/case/interventions.ts';
import type { LawReference } from '#lib/domain/law/law-reference.ts';
import { day, id, integer, json, text } from '../columns.ts';
import { cases } from './case.ts';

export const applications = sqliteTable(
	'applications',
	{
		id: id().primaryKey(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		receivedOn: day().notNull(),
		form: text().$type<ApplicationForm>().notNull(),
		appliedBy: text().notNull(),
		authority: text().$type<ApplicationAuthority>().notNull(),
		initiative: text().$type<Initiative>().notNull(),
		revision: integer().notNull().default(1)
	},
	(table) => [index('applications_by_case').on(table.caseId)]
);

export const appliedInterventions = sqliteTable(
	'applied_interventions',
	{
		id: id().primaryKey(),
		applicationId: id()
			.notNull()
			.references(() => applications.id),
		intervention: text().$type<InterventionId>().notNull(),
		extent: json<Extent>().notNull(),
		law: json<LawReference>().notNull(),
		wish: text()
	},
	(table) => [index('applied_interventions_by_application').on(table.applicationId)]
);
