import { and, desc, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import { mayBeReader, type MemberRole } from '#lib/domain/case/access.ts';
import type { InvestigationState } from '#lib/domain/investigation/investigation.ts';
import { fullName } from '#lib/domain/case/case.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { Db } from './db/client.ts';
import { users } from './db/schema/auth.ts';
import { caseMembers, cases, persons } from './db/schema/case.ts';
import { investigations } from './db/schema/investigation.ts';

export type CaseInList = {
	id: string;
	number: string;
	name: string;
	protectedIdentity: boolean;
	caseworker: string;
	mine: boolean;
	openedAt: Date;
	closedAt: Date | null;
	/** Of the latest investigation. */
	investigation: { id: string; state: InvestigationState } | null;
};

const PAGE_SIZE = 25;

export type CaseOrder = 'number' | 'name';
type Asked = { query?: string; page?: number; order?: CaseOrder };

/**
 * The cases the user may read, newest number first or by family name, one page of them. Names are compared here and
 * not in the database, whose idea of small and capital letters ends before å.
 */
export async function list(db: Db, user: User, { query = '', page = 1, order = 'number' }: Asked) {
	const rows = await db
		.select({ of: cases, person: persons, caseworker: users.name })
		.from(cases)
		.innerJoin(persons, eq(persons.id, cases.personId))
		.innerJoin(users, eq(users.id, cases.caseworkerId))
		.where(readableBy(db, user))
		.orderBy(desc(cases.number));
	const found = rows.filter(({ of, person }) => matches(`${of.number} ${fullName(person)}`, query));
	if (order === 'name') found.sort((a, b) => byFamilyName(a.person, b.person));
	const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
	const current = Math.min(Math.max(1, page), pages);
	const shown = found.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);
	const latest = await latestInvestigations(
		db,
		shown.map(({ of }) => of.id)
	);

	return {
		total: found.length,
		page: current,
		pages,
		cases: shown.map(({ of, person, caseworker }): CaseInList => ({
			id: of.id,
			number: of.number,
			name: fullName(person),
			protectedIdentity: person.protectedIdentity,
			caseworker,
			mine: of.caseworkerId === user.id,
			openedAt: of.openedAt,
			closedAt: of.closedAt,
			investigation: latest.get(of.id) ?? null
		}))
	};
}

/** The rule of `mayReadCase`, asked of the database; needs `cases` and `persons` in the query. */
export function readableBy(db: Db, user: User): SQL | undefined {
	const member = (roles: MemberRole[]) =>
		exists(
			db
				.select({ userId: caseMembers.userId })
				.from(caseMembers)
				.where(and(eq(caseMembers.caseId, cases.id), eq(caseMembers.userId, user.id), inArray(caseMembers.role, roles)))
		);
	if (user.role === 'caseworker') return or(eq(cases.caseworkerId, user.id), member(['coworker', 'reader', 'violenceReader']));
	if (user.role === 'teamLeader' && user.unitId) {
		return or(and(eq(cases.unitId, user.unitId), eq(persons.protectedIdentity, false)), member(['reader', 'violenceReader']));
	}
	return mayBeReader(user) ? member(['reader']) : sql`false`;
}

type Named = { familyName: string; givenName: string };
const byFamilyName = (a: Named, b: Named) => a.familyName.localeCompare(b.familyName, 'sv') || a.givenName.localeCompare(b.givenName, 'sv');

/** Every word of the query stands somewhere in the text. */
function matches(text: string, query: string): boolean {
	const small = (some: string) => some.normalize('NFC').toLocaleLowerCase('sv');
	return small(query)
		.split(/\s+/)
		.every((word) => small(text).includes(word));
}

async function latestInvestigations(db: Db, caseIds: string[]) {
	const rows = await db
		.select({ id: investigations.id, caseId: investigations.caseId, state: investigations.state })
		.from(investigations)
		.where(inArray(investigations.caseId, caseIds))
		.orderBy(investigations.id);
	return new Map(rows.map(({ caseId, ...investigation }) => [caseId, investigation]));
}
