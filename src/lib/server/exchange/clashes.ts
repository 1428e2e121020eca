import { inArray } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { placeOf, type Part } from '#lib/domain/exchange/compare-case-files.ts';
import { pointerOf, type Fault } from '#lib/domain/exchange/faults.ts';
import type { Db } from '../db/client.ts';
import { appliedInterventions, applications } from '../db/schema/application.ts';
import { activities, goals, needs } from '../db/schema/assessment.ts';
import { cases, children, consents, contacts, persons, relatives } from '../db/schema/case.ts';
import { decisions } from '../db/schema/decision.ts';
import { investigationInterventions, investigations } from '../db/schema/investigation.ts';
import { orderMessages, orders } from '../db/schema/order.ts';
import { reviews } from '../db/schema/review.ts';

type Unique = { table: SQLiteTable; column: AnySQLiteColumn; message: string };
type Wanted = Unique & { value: string; pointer: string };

const USED = 'Det här id:t används redan här, för något annat.';
const ids = (table: SQLiteTable & { id: AnySQLiteColumn }): Unique => ({ table, column: table.id, message: USED });

const TABLES = {
	case: ids(cases),
	person: ids(persons),
	child: ids(children),
	relative: ids(relatives),
	contact: ids(contacts),
	consent: ids(consents),
	application: ids(applications),
	investigation: ids(investigations),
	decision: ids(decisions),
	order: ids(orders)
} as const;

/** What stands once in the whole database and is taken by another case, or by another part of this one. */
export async function clashes(tx: Db, added: readonly Part[]): Promise<Fault[]> {
	const wanted = added.flatMap(wantedBy);
	const faults: Fault[] = [];
	for (const column of new Set(wanted.map((one) => one.column))) {
		const here = wanted.filter((one) => one.column === column);
		for (let at = 0; at < here.length; at += 500) {
			const some = here.slice(at, at + 500);
			const rows = await tx
				.select({ value: column })
				.from(some[0]!.table)
				.where(
					inArray(
						column,
						some.map(({ value }) => value)
					)
				);
			const taken = new Set(rows.map(({ value }) => value as string));
			faults.push(...some.filter(({ value }) => taken.has(value)).map(({ pointer, message }) => ({ pointer, message })));
		}
	}
	return faults;
}

function wantedBy(part: Part): Wanted[] {
	const { kind, id, content } = part;
	if (kind === 'template') return [];
	const own = { ...TABLES[kind], value: id, pointer: placeOf(part, '/id') };
	const rows = (unique: Unique, list: unknown, ...path: string[]): Wanted[] =>
		(list as { id: string }[]).map((row, index) => ({ ...unique, value: row.id, pointer: placeOf(part, pointerOf(...path, index, 'id')) }));
	const field = (unique: Unique, value: unknown, ...path: (string | number)[]): Wanted => ({
		...unique,
		value: value as string,
		pointer: placeOf(part, pointerOf(...path))
	});
	const of = content as Record<string, unknown>;
	switch (kind) {
		case 'application':
			return [own, ...rows(ids(appliedInterventions), of.interventions, 'interventions')];
		case 'investigation': {
			const { needs: needRows, goals: goalRows, activities: activityRows } = of.assessment as Record<string, unknown>;
			return [
				own,
				...rows(ids(reviews), of.reviews, 'reviews'),
				...rows(ids(needs), needRows, 'assessment', 'needs'),
				...rows(ids(goals), goalRows, 'assessment', 'goals'),
				...rows(ids(activities), activityRows, 'assessment', 'activities'),
				...(of.interventionIds as string[]).map((value, index) => field(INVESTIGATED, value, 'interventionIds', index))
			];
		}
		case 'decision':
			return [own, field(DECIDED, of.appliedInterventionId, 'appliedInterventionId')];
		case 'order':
			return [
				own,
				...rows(ids(orderMessages), of.messages, 'messages'),
				field(ORDERED, of.decisionId, 'decisionId'),
				field(NUMBERED, of.number, 'number')
			];
		case 'case':
		case 'person':
		case 'child':
		case 'relative':
		case 'contact':
		case 'consent':
			return [own];
	}
}

const INVESTIGATED: Unique = {
	table: investigationInterventions,
	column: investigationInterventions.appliedInterventionId,
	message: 'Insatsen utreds redan här, i en annan utredning.'
};
const DECIDED: Unique = { table: decisions, column: decisions.appliedInterventionId, message: 'Insatsen har redan ett annat beslut här.' };
const ORDERED: Unique = { table: orders, column: orders.decisionId, message: 'Beslutet har redan en annan beställning här.' };
const NUMBERED: Unique = { table: orders, column: orders.number, message: 'Beställningens nummer är upptaget här.' };
