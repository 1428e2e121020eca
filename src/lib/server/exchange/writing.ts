import { inArray } from 'drizzle-orm';
import * as facts from '#lib/domain/case/case-schemas.ts';
import { withNulls } from '#lib/domain/exchange/absent.ts';
import type { CaseFile, PersonInFile } from '#lib/domain/exchange/case-file.ts';
import { usersIn, type Part, type PartKind } from '#lib/domain/exchange/compare-case-files.ts';
import * as audit from '../audit.ts';
import { now } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { appliedInterventions, applications } from '../db/schema/application.ts';
import { users } from '../db/schema/auth.ts';
import { caseMembers, cases, children, consents, contacts, persons, relatives } from '../db/schema/case.ts';
import * as templates from '../templates.ts';
import type { Placed } from './importer.ts';
import { writeDecision, writeInvestigation, writeOrder, type Made } from './writing-decided.ts';

/** Writes what is new of a placed file, and that it was written. The caller has the transaction. */
export async function write(tx: Db, actor: string, { file, added }: Placed, made: Made): Promise<void> {
	const caseId = file.case.id;
	const isNew = (kind: PartKind, id: string) => added.some((part) => part.kind === kind && part.id === id);
	const log = (kind: 'investigation' | 'decision' | 'order', id: string) =>
		audit.record(tx, actor, { action: `${kind}.imported`, subjectKind: kind, subjectId: id, caseId });

	await nameUsers(tx, actor, added);
	for (const [hash, template] of Object.entries(file.templates)) {
		if (isNew('template', hash)) await templates.keepImported(tx, actor, hash, template);
	}
	for (const person of file.persons) if (isNew('person', person.id)) await writePerson(tx, person);
	if (isNew('case', caseId)) await writeCase(tx, file);
	await writeRegisters(tx, file, isNew);
	for (const application of file.applications) if (isNew('application', application.id)) await writeApplication(tx, caseId, application);
	for (const investigation of file.investigations) {
		if (!isNew('investigation', investigation.id)) continue;
		await writeInvestigation(tx, file, investigation, made);
		await log('investigation', investigation.id);
	}
	for (const decision of file.decisions) {
		if (!isNew('decision', decision.id)) continue;
		await writeDecision(tx, caseId, decision);
		await log('decision', decision.id);
	}
	for (const order of file.orders) {
		if (!isNew('order', order.id)) continue;
		await writeOrder(tx, actor, caseId, order, made);
		await log('order', order.id);
	}
	await audit.record(tx, actor, {
		action: 'case.imported',
		subjectKind: 'case',
		subjectId: caseId,
		caseId,
		detail: { parts: added.length }
	});
}

/** Who is named in a file and not known here gets a name here and no way in: no account, no unit, and a work that has ended. */
async function nameUsers(tx: Db, actor: string, added: readonly Part[]): Promise<void> {
	const named = usersIn(added);
	const rows = await tx
		.select({ id: users.id })
		.from(users)
		.where(
			inArray(
				users.id,
				named.map(({ id }) => id)
			)
		);
	const known = new Set(rows.map(({ id }) => id));
	const at = now();
	for (const { id, name, role, title } of named.filter((one) => !known.has(one.id))) {
		const nobody = { email: `${id}@internal.invalid`, username: `ur-fil-${id}`, createdAt: at, updatedAt: at, endedAt: at };
		await tx.insert(users).values({ id, name, role, title, ...nobody });
		await audit.record(tx, actor, { action: 'user.imported', subjectKind: 'user', subjectId: id, detail: { role } });
	}
}

async function writePerson(tx: Db, person: PersonInFile): Promise<void> {
	await tx.insert(persons).values({ ...withNulls(facts.Person, person), revision: person.revision });
}

async function writeCase(tx: Db, { case: of }: CaseFile): Promise<void> {
	await tx.insert(cases).values({
		id: of.id,
		number: of.number,
		personId: of.personId,
		unitId: of.unit.id,
		caseworkerId: of.caseworker.id,
		openedAt: new Date(of.openedAt),
		openedBy: of.openedBy.id,
		identityShownOn: of.identityShown?.on ?? null,
		identityShownHow: of.identityShown?.how ?? null,
		closedAt: of.closed ? new Date(of.closed.at) : null,
		closedReason: of.closed?.reason ?? null,
		revision: of.revision
	});
	for (const { user, role } of of.members) await tx.insert(caseMembers).values({ caseId: of.id, userId: user.id, role });
}

async function writeRegisters(tx: Db, { case: of }: CaseFile, isNew: (kind: PartKind, id: string) => boolean): Promise<void> {
	const also = ({ removedAt, revision }: { removedAt?: string | undefined; revision: number }) => ({
		caseId: of.id,
		removedAt: removedAt ? new Date(removedAt) : null,
		revision
	});
	for (const row of of.children)
		if (isNew('child', row.id)) await tx.insert(children).values({ ...withNulls(facts.Child, row), ...also(row) });
	for (const row of of.relatives)
		if (isNew('relative', row.id))
			await tx.insert(relatives).values({ ...withNulls(facts.Relative, row), copiesBlocked: row.copiesBlocked ?? false, ...also(row) });
	for (const row of of.contacts)
		if (isNew('contact', row.id))
			await tx.insert(contacts).values({ ...withNulls(facts.Contact, row), copiesBlocked: row.copiesBlocked ?? false, ...also(row) });
	for (const row of of.consents)
		if (isNew('consent', row.id))
			await tx.insert(consents).values({ ...withNulls(facts.Consent, row), caseId: of.id, revision: row.revision });
}

async function writeApplication(
	tx: Db,
	caseId: string,
	{ interventions, ...application }: CaseFile['applications'][number]
): Promise<void> {
	await tx.insert(applications).values({ ...application, caseId });
	for (const intervention of interventions) {
		await tx.insert(appliedInterventions).values({ ...withNulls(facts.AppliedIntervention, intervention), applicationId: application.id });
	}
}
