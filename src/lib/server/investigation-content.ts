import { asc, eq } from 'drizzle-orm';
import { BUILDER_VERSION, type InvestigationContent } from '#lib/domain/investigation/content.ts';
import type { Answers, AnswerValue } from '#lib/domain/template/answers.ts';
import { withoutKeptApart } from '#lib/domain/template/kept-apart.ts';
import * as applications from './applications.ts';
import * as assessments from './assessment-reading.ts';
import * as cases from './cases.ts';
import type { Db } from './db/client.ts';
import { answers, investigationInterventions, investigations } from './db/schema/investigation.ts';
import { municipalities } from './db/schema/organisation.ts';
import { contentHash } from './hash.ts';
import * as register from './register.ts';
import * as templates from './templates.ts';

/** Everything the investigation's document is made from, as it is now. */
export async function read(db: Db, investigationId: string): Promise<InvestigationContent> {
	const [investigation] = await db.select().from(investigations).where(eq(investigations.id, investigationId));
	const found = investigation && (await cases.find(db, investigation.caseId));
	if (!found) throw new Error('No such investigation.');
	const [municipality] = await db.select().from(municipalities).limit(1);
	const { safeContact: _s, phone: _p, address: _a, revision: _r, ...person } = found.person;
	const people = await register.find(db, found.id);

	return {
		builderVersion: BUILDER_VERSION,
		municipality: municipality?.name ?? '',
		unit: found.unit.name,
		caseNumber: found.number,
		caseworker: { name: found.caseworker.name, title: found.caseworker.title },
		person,
		identityShown: found.identity,
		children: people.children.map(({ id, name, birthYear, relation, home }) => ({ id, name, birthYear, relation, home })),
		relatives: people.relatives.map(({ id, name, relation, phone, nearest, supports }) => ({
			id,
			name,
			relation,
			phone,
			nearest,
			supports
		})),
		contacts: people.contacts.map(({ id, name, title, organisation, phone }) => ({ id, name, title, organisation, phone })),
		consents: people.consents.map(({ id, contactId, about, form, givenOn, validTo, withdrawnOn }) => ({
			id,
			contactId,
			about,
			form,
			givenOn,
			validTo,
			withdrawnOn
		})),
		applications: await coveredApplications(db, investigationId, found.id),
		templateHash: investigation.templateHash,
		answers: await answersOf(db, investigation),
		assessment: await assessments.read(db, investigationId)
	};
}

export const currentHash = async (db: Db, investigationId: string): Promise<string> => contentHash(await read(db, investigationId));

/** What was applied for, without what other investigations cover: a later application does not change this text. */
async function coveredApplications(db: Db, investigationId: string, caseId: string): Promise<InvestigationContent['applications']> {
	const rows = await db
		.select({ id: investigationInterventions.appliedInterventionId })
		.from(investigationInterventions)
		.where(eq(investigationInterventions.investigationId, investigationId));
	const covered = new Set(rows.map(({ id }) => id));

	return (await applications.list(db, caseId))
		.map(({ revision: _, interventions, ...application }) => ({
			...application,
			interventions: interventions
				.filter(({ id }) => covered.has(id))
				.map(({ id, intervention, extent, law, wish }) => ({ id, intervention, extent, law, wish }))
		}))
		.filter(({ interventions }) => interventions.length > 0);
}

/** Without what has a record of its own, and without rows that were taken away. */
export async function answersOf(db: Db, { id, templateHash }: { id: string; templateHash: string }): Promise<Answers> {
	const template = await templates.find(db, templateHash);
	if (!template) throw new Error('No such template.');
	const rows = await db
		.select({ path: answers.path, value: answers.value })
		.from(answers)
		.where(eq(answers.investigationId, id))
		.orderBy(asc(answers.path));
	const given = Object.fromEntries(rows.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const])));
	const standing = Object.fromEntries(Object.entries(given).filter(([path]) => !isInRemovedRow(given, path)));
	return withoutKeptApart(template, standing);
}

/** The list stands at the path of its group; the row below it, and what is answered in the row below that. */
function isInRemovedRow(given: Record<string, AnswerValue>, path: string): boolean {
	const parts = path.split('/');
	return parts.some((rowId, index) => {
		const rows = index % 2 === 1 && index < parts.length - 1 ? given[parts.slice(0, index).join('/')] : undefined;
		return Array.isArray(rows) && !(rows as unknown[]).includes(rowId);
	});
}
