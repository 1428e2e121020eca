import { and, eq, inArray, isNull, max, ne } from 'drizzle-orm';
import { mayApprove, type CaseAccess } from '#lib/domain/case/access.ts';
import { fullName } from '#lib/domain/case/case.ts';
import type { User } from '#lib/domain/case/user.ts';
import { addDays } from '#lib/domain/dates.ts';
import { openQuestions } from '#lib/domain/order/order-state.ts';
import { readableBy } from './case-lists.ts';
import { dayOf } from './clock.ts';
import type { Db } from './db/client.ts';
import { caseMembers, cases, persons } from './db/schema/case.ts';
import { decisions } from './db/schema/decision.ts';
import { investigationAuthors, investigations } from './db/schema/investigation.ts';
import { orders } from './db/schema/order.ts';
import { investigationVersions, reviews } from './db/schema/review.ts';
import * as orderMessages from './order-messages.ts';

export type Waiting = {
	kind: 'ready' | 'returned' | 'approved' | 'granted' | 'asked' | 'accepted';
	caseId: string;
	caseNumber: string;
	name: string;
	protectedIdentity: boolean;
	/** The investigation; of what is granted and not ordered yet the decision; of a question or an acceptance the order. */
	subjectId: string;
	since: Date;
};

const ACCEPTED_IS_NEWS_FOR_DAYS = 14;

/** What waits for somebody, longest first: for a leader what may be approved, for a caseworker what came back. */
export async function list(db: Db, user: User, today: string): Promise<Waiting[]> {
	const found =
		user.role === 'teamLeader'
			? await toApprove(db, user)
			: [...(await cameBack(db, user)), ...(await toOrder(db, user)), ...(await fromProviders(db, user, today))];
	return found.sort((a, b) => a.since.getTime() - b.since.getTime());
}

async function toApprove(db: Db, user: User): Promise<Waiting[]> {
	const rows = await investigationsIn(db, user, ['ready']);
	const ids = rows.map(({ investigation }) => investigation.id);
	const since = await db
		.select({ id: investigationVersions.investigationId, at: max(investigationVersions.createdAt) })
		.from(investigationVersions)
		.where(inArray(investigationVersions.investigationId, ids))
		.groupBy(investigationVersions.investigationId);
	const authors = await db.select().from(investigationAuthors).where(inArray(investigationAuthors.investigationId, ids));
	const members = await membersOf(
		db,
		rows.map(({ of }) => of.id)
	);

	return rows
		.filter(({ of, person, investigation }) => {
			const access: CaseAccess = {
				...of,
				members: members.filter(({ caseId }) => caseId === of.id),
				protectedIdentity: person.protectedIdentity,
				closed: false
			};
			const writers = authors.filter(({ investigationId }) => investigationId === investigation.id).map(({ userId }) => userId);
			return mayApprove(user, access, writers);
		})
		.map((row) => waiting(row, 'ready', since.find(({ id }) => id === row.investigation.id)?.at ?? null));
}

async function cameBack(db: Db, user: User): Promise<Waiting[]> {
	const rows = await investigationsIn(db, user, ['returned', 'approved']);
	const since = await db
		.select({ id: reviews.investigationId, at: max(reviews.reviewedAt) })
		.from(reviews)
		.where(
			inArray(
				reviews.investigationId,
				rows.map(({ investigation }) => investigation.id)
			)
		)
		.groupBy(reviews.investigationId);
	return rows.map((row) =>
		waiting(row, row.investigation.state as 'returned' | 'approved', since.find(({ id }) => id === row.investigation.id)?.at ?? null)
	);
}

async function toOrder(db: Db, user: User): Promise<Waiting[]> {
	const rows = await db
		.select({ of: cases, person: persons, decision: decisions })
		.from(decisions)
		.innerJoin(cases, eq(cases.id, decisions.caseId))
		.innerJoin(persons, eq(persons.id, cases.personId))
		.leftJoin(orders, eq(orders.decisionId, decisions.id))
		.where(and(ne(decisions.outcome, 'refused'), isNull(orders.id), readableBy(db, user), isNull(cases.closedAt)));
	return rows.map(({ of, person, decision }) => ({
		kind: 'granted',
		...whose({ of, person }),
		subjectId: decision.id,
		since: decision.registeredAt
	}));
}

async function fromProviders(db: Db, user: User, today: string): Promise<Waiting[]> {
	const rows = await db
		.select({ of: cases, person: persons, orderId: orders.id })
		.from(orders)
		.innerJoin(cases, eq(cases.id, orders.caseId))
		.innerJoin(persons, eq(persons.id, cases.personId))
		.where(and(readableBy(db, user), isNull(cases.closedAt)));
	const messages = await orderMessages.list(
		db,
		rows.map(({ orderId }) => orderId)
	);
	return rows.flatMap(({ of, person, orderId }) => {
		const its = messages.filter((message) => message.orderId === orderId);
		const said = openQuestions(its)[0] ?? its.find(({ kind }) => kind === 'accepted');
		if (!said || said.kind === 'answered') return [];
		if (said.kind === 'accepted' && dayOf(said.writtenAt) < addDays(today, -ACCEPTED_IS_NEWS_FOR_DAYS)) return [];
		return [{ kind: said.kind, ...whose({ of, person }), subjectId: orderId, since: said.writtenAt }];
	});
}

type Row = Awaited<ReturnType<typeof investigationsIn>>[number];

const investigationsIn = (db: Db, user: User, states: ('ready' | 'returned' | 'approved')[]) =>
	db
		.select({ of: cases, person: persons, investigation: investigations })
		.from(investigations)
		.innerJoin(cases, eq(cases.id, investigations.caseId))
		.innerJoin(persons, eq(persons.id, cases.personId))
		.where(and(inArray(investigations.state, states), readableBy(db, user), isNull(cases.closedAt)));

const membersOf = (db: Db, caseIds: string[]) => db.select().from(caseMembers).where(inArray(caseMembers.caseId, caseIds));

const waiting = ({ of, person, investigation }: Row, kind: Waiting['kind'], since: Date | null): Waiting => ({
	kind,
	...whose({ of, person }),
	subjectId: investigation.id,
	since: since ?? investigation.openedAt
});

const whose = ({ of, person }: Pick<Row, 'of' | 'person'>) => ({
	caseId: of.id,
	caseNumber: of.number,
	name: fullName(person),
	protectedIdentity: person.protectedIdentity
});
