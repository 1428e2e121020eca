import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { OrderContent } from '#lib/domain/order/order.ts';
import { id, instant, integer, json, text } from '../columns.ts';
import { users } from './auth.ts';
import { cases } from './case.ts';
import { decisions } from './decision.ts';
import { providers } from './organisation.ts';

/** One order per granted intervention. What it says stands in its versions. */
export const orders = sqliteTable(
	'orders',
	{
		id: id().primaryKey(),
		number: text().notNull().unique(),
		caseId: id()
			.notNull()
			.references(() => cases.id),
		decisionId: id()
			.notNull()
			.unique()
			.references(() => decisions.id),
		providerId: id()
			.notNull()
			.references(() => providers.id)
	},
	(table) => [index('orders_by_provider').on(table.providerId), index('orders_by_case').on(table.caseId)]
);

export const orderVersions = sqliteTable(
	'order_versions',
	{
		orderId: id()
			.notNull()
			.references(() => orders.id),
		version: integer().notNull(),
		content: json<OrderContent>().notNull(),
		hash: text().notNull(),
		sentAt: instant().notNull(),
		sentBy: id()
			.notNull()
			.references(() => users.id),
		firstReadAt: instant(),
		firstReadBy: id().references(() => users.id)
	},
	(table) => [primaryKey({ columns: [table.orderId, table.version] })]
);

/** What the two sides say about an order: the provider accepts or asks, the caseworker answers. Never edited. */
export const orderMessages = sqliteTable(
	'order_messages',
	{
		id: id().primaryKey(),
		orderId: id()
			.notNull()
			.references(() => orders.id),
		version: integer().notNull(),
		kind: text().$type<'accepted' | 'asked' | 'answered'>().notNull(),
		/** The activity a question is about; none means the whole order. */
		activityId: id(),
		text: text(),
		writtenBy: id()
			.notNull()
			.references(() => users.id),
		writtenAt: instant().notNull()
	},
	(table) => [index('order_messages_by_order').on(table.orderId)]
);
