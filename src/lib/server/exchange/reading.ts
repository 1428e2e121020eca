import { asc, eq, inArray } from 'drizzle-orm';
import { withoutNulls } from '#lib/domain/exchange/absent.ts';
import { CASE_FILE_FORMAT, CASE_FILE_VERSION, type CaseFile } from '#lib/domain/exchange/case-file.ts';
import { normalised } from '#lib/domain/exchange/normalise.ts';
import type { Db } from '../db/client.ts';
import { appliedInterventions, applications } from '../db/schema/application.ts';
import { caseMembers, cases, children, consents, contacts, persons, relatives } from '../db/schema/case.ts';
import { decisions } from '../db/schema/decision.ts';
import { templateVersions } from '../db/schema/investigation.ts';
import { municipalities, units } from '../db/schema/organisation.ts';
import { investigationsOf } from './reading-investigations.ts';
import { ordersOf } from './reading-orders.ts';
import { naming, type Reading } from './reading-parts.ts';

/** Everything of one case but the violence record, in an order of its own: the same case reads the same. Documents only where they are asked for. */
export async function readCase(db: Db, id: string, { documents = false } = {}): Promise<CaseFile | undefined> {
	const [row] = await db
		.select({ of: cases, person: persons, unit: units })
		.from(cases)
		.innerJoin(persons, eq(persons.id, cases.personId))
		.innerJoin(units, eq(units.id, cases.unitId))
		.where(eq(cases.id, id));
	if (!row) return undefined;
	const reading = { db, named: await naming(db), documents };
	const read = {
		format: CASE_FILE_FORMAT,
		version: CASE_FILE_VERSION,
		case: await caseOf(reading, row),
		persons: [withoutNulls(row.person)],
		applications: await applicationsOf(db, id),
		...(await investigationsOf(reading, id)),
		decisions: await decisionsOf(reading, id),
		orders: await ordersOf(reading, id),
		plans: [],
		followUps: [],
		notes: []
	};
	return normalised({ ...read, templates: await templatesOf(db, read.investigations) }) as CaseFile;
}

type Row = { of: typeof cases.$inferSelect; unit: typeof units.$inferSelect };

async function caseOf({ db, named }: Reading, { of, unit }: Row): Promise<CaseFile['case']> {
	const [municipality] = await db.select({ name: municipalities.name }).from(municipalities).limit(1);
	const members = await db.select().from(caseMembers).where(eq(caseMembers.caseId, of.id)).orderBy(asc(caseMembers.userId));
	const { identityShownOn: on, identityShownHow: how } = of;
	return {
		id: of.id,
		number: of.number,
		personId: of.personId,
		municipality: municipality?.name ?? '',
		unit: { id: unit.id, name: unit.name },
		caseworker: named(of.caseworkerId),
		// Who may read the protected record is part of that record, which is in no file.
		members: members.flatMap(({ userId, role }) => (role === 'violenceReader' ? [] : [{ user: named(userId), role }])),
		openedAt: of.openedAt.toISOString(),
		openedBy: named(of.openedBy),
		...(on && how && { identityShown: { on, how } }),
		...(of.closedAt && { closed: { at: of.closedAt.toISOString(), reason: of.closedReason ?? '' } }),
		...(await registersOf(db, of.id)),
		revision: of.revision
	};
}

/** Those who were removed too: an answer can be about them. */
async function registersOf(db: Db, caseId: string) {
	return {
		children: (await db.select().from(children).where(eq(children.caseId, caseId)).orderBy(asc(children.id))).map(registered),
		relatives: (await db.select().from(relatives).where(eq(relatives.caseId, caseId)).orderBy(asc(relatives.id))).map(reachable),
		contacts: (await db.select().from(contacts).where(eq(contacts.caseId, caseId)).orderBy(asc(contacts.id))).map(reachable),
		consents: (await db.select().from(consents).where(eq(consents.caseId, caseId)).orderBy(asc(consents.id))).map(({ caseId: _, ...row }) =>
			withoutNulls(row)
		)
	};
}

const registered = <Row extends { caseId: string; removedAt: Date | null }>({ caseId: _, removedAt, ...row }: Row) =>
	withoutNulls({ ...row, ...(removedAt && { removedAt: removedAt.toISOString() }) });

/** That no copy may go to somebody follows the case, wherever it goes. */
const reachable = <Row extends { caseId: string; removedAt: Date | null; copiesBlocked: boolean }>({ copiesBlocked, ...row }: Row) => ({
	...registered(row),
	...(copiesBlocked && { copiesBlocked: true as const })
});

async function applicationsOf(db: Db, caseId: string): Promise<CaseFile['applications']> {
	const rows = await db
		.select()
		.from(applications)
		.where(eq(applications.caseId, caseId))
		.orderBy(asc(applications.receivedOn), asc(applications.id));
	const applied = await db
		.select({ of: appliedInterventions })
		.from(appliedInterventions)
		.innerJoin(applications, eq(applications.id, appliedInterventions.applicationId))
		.where(eq(applications.caseId, caseId))
		.orderBy(asc(appliedInterventions.id));
	return rows.map(({ caseId: _, ...application }) => ({
		...application,
		interventions: applied
			.filter(({ of }) => of.applicationId === application.id)
			.map(({ of: { applicationId: _, ...intervention } }) => withoutNulls(intervention))
	}));
}

async function decisionsOf({ db, named }: Reading, caseId: string): Promise<CaseFile['decisions']> {
	const rows = await db
		.select({ of: decisions, intervention: appliedInterventions.intervention })
		.from(decisions)
		.innerJoin(appliedInterventions, eq(appliedInterventions.id, decisions.appliedInterventionId))
		.where(eq(decisions.caseId, caseId))
		.orderBy(asc(decisions.id));
	return rows.map(({ of: { caseId: _, decidedBy, registeredAt, ...decision }, intervention }) => ({
		...withoutNulls(decision),
		intervention,
		decidedBy: named(decidedBy),
		registeredAt: registeredAt.toISOString()
	}));
}

async function templatesOf(db: Db, read: CaseFile['investigations']): Promise<CaseFile['templates']> {
	const hashes = [...new Set(read.map(({ templateHash }) => templateHash))].sort();
	const { hash, content } = templateVersions;
	const rows = await db.select({ hash, content }).from(templateVersions).where(inArray(hash, hashes)).orderBy(asc(hash));
	return Object.fromEntries(rows.map((row) => [row.hash, row.content]));
}
