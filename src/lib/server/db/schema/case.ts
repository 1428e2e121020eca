import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { MemberRole } from '#lib/domain/case/access.ts';
import type { ChildHome, ChildRelation, ConsentForm, IdentityShownHow, LegalSex } from '#lib/domain/case/case.ts';
import { boolean, day, id, instant, integer, text } from '../columns.ts';
import { users } from './auth.ts';
import { units } from './organisation.ts';

export const persons = sqliteTable('persons', {
	id: id().primaryKey(),
	personnummer: text().notNull().unique(),
	givenName: text().notNull(),
	familyName: text().notNull(),
	legalSex: text().$type<LegalSex>().notNull(),
	protectedIdentity: boolean().notNull().default(false),
	safeContact: text(),
	phone: text(),
	address: text(),
	interpreterLanguage: text(),
	communicationSupport: text(),
	revision: integer().notNull().default(1)
});

export const cases = sqliteTable(
	'cases',
	{
		id: id().primaryKey(),
		number: text().notNull().unique(),
		personId: id()
			.notNull()
			.references(() => persons.id),
		unitId: id()
			.notNull()
			.references(() => units.id),
		caseworkerId: id()
			.notNull()
			.references(() => users.id),
		openedAt: instant().notNull(),
		openedBy: id()
			.notNull()
			.references(() => users.id),
		identityShownOn: day(),
		identityShownHow: text().$type<IdentityShownHow>(),
		closedAt: instant(),
		closedReason: text(),
		revision: integer().notNull().default(1)
	},
	(table) => [
		index('cases_by_caseworker').on(table.caseworkerId),
		index('cases_by_unit').on(table.unitId),
		index('cases_by_person').on(table.personId)
	]
);

/** Co-workers, who write too, and named readers, who only read: of a protected case, or also of its protected record. */
export const caseMembers = sqliteTable(
	'case_members',
	{
		caseId: id()
			.notNull()
			.references(() => cases.id),
		userId: id()
			.notNull()
			.references(() => users.id),
		role: text().$type<MemberRole>().notNull()
	},
	(table) => [primaryKey({ columns: [table.caseId, table.userId] }), index('case_members_by_user').on(table.userId)]
);

const ofCase = () =>
	id()
		.notNull()
		.references(() => cases.id);

export const children = sqliteTable(
	'children',
	{
		id: id().primaryKey(),
		caseId: ofCase(),
		name: text(),
		birthYear: integer().notNull(),
		relation: text().$type<ChildRelation>().notNull(),
		home: text().$type<ChildHome>().notNull(),
		removedAt: instant(),
		revision: integer().notNull().default(1)
	},
	(table) => [index('children_by_case').on(table.caseId)]
);

/** Relatives and network: who they are; what they do is said in the investigation. */
export const relatives = sqliteTable(
	'relatives',
	{
		id: id().primaryKey(),
		caseId: ofCase(),
		name: text().notNull(),
		relation: text().notNull(),
		phone: text(),
		nearest: boolean().notNull().default(false),
		supports: boolean().notNull().default(false),
		/** Copies of documents do not go here. */
		copiesBlocked: boolean().notNull().default(false),
		removedAt: instant(),
		revision: integer().notNull().default(1)
	},
	(table) => [index('relatives_by_case').on(table.caseId)]
);

/** Professionals and authorities around the person. */
export const contacts = sqliteTable(
	'contacts',
	{
		id: id().primaryKey(),
		caseId: ofCase(),
		name: text().notNull(),
		title: text().notNull(),
		organisation: text(),
		phone: text(),
		copiesBlocked: boolean().notNull().default(false),
		removedAt: instant(),
		revision: integer().notNull().default(1)
	},
	(table) => [index('contacts_by_case').on(table.caseId)]
);

/** Consent to talk with somebody outside. `contactId` names a relative or a contact. */
export const consents = sqliteTable(
	'consents',
	{
		id: id().primaryKey(),
		caseId: ofCase(),
		contactId: id().notNull(),
		about: text().notNull(),
		form: text().$type<ConsentForm>().notNull(),
		givenOn: day().notNull(),
		validTo: day(),
		withdrawnOn: day(),
		revision: integer().notNull().default(1)
	},
	(table) => [index('consents_by_case').on(table.caseId)]
);
