import { and, asc, eq, inArray } from 'drizzle-orm';
import type { AppliedIntervention, Application } from '#lib/domain/case/application.ts';
import type { ApplicationEdit, AppliedInterventionForm, NewApplication } from '#lib/domain/case/application-forms.ts';
import { extentOf } from '#lib/domain/case/extent-fields.ts';
import { basisOf } from '#lib/domain/case/interventions.ts';
import type { User } from '#lib/domain/case/user.ts';
import { blankToNull } from '#lib/domain/form-fields.ts';
import { lawOf } from '#lib/domain/law/law-reference.ts';
import * as audit from './audit.ts';
import { inTransaction, type Db } from './db/client.ts';
import { updateRevised, type Saved } from './db/revised.ts';
import { applications, appliedInterventions } from './db/schema/application.ts';
import { decisions } from './db/schema/decision.ts';
import { investigationInterventions, investigations } from './db/schema/investigation.ts';
import { newId } from './ids.ts';
import { reopenChanged } from './reopening.ts';

/** What is decided, or is to be decided on a version that is locked, is no longer changed. */
export type AppliedRow = AppliedIntervention & { decided: boolean; editable: boolean; investigationId: string | null };
export type ApplicationRow = Omit<Application, 'interventions'> & { revision: number; interventions: AppliedRow[] };
type Refused = { ok: false; reason: 'decided' | 'investigated' };

/** The applications of a case, earliest first. */
export async function list(db: Db, caseId: string): Promise<ApplicationRow[]> {
	const rows = await db
		.select()
		.from(applications)
		.where(eq(applications.caseId, caseId))
		.orderBy(asc(applications.receivedOn), asc(applications.id));
	const applied = await db
		.select({ of: appliedInterventions, decision: decisions.id, investigationId: investigations.id, state: investigations.state })
		.from(appliedInterventions)
		.leftJoin(decisions, eq(decisions.appliedInterventionId, appliedInterventions.id))
		.leftJoin(investigationInterventions, eq(investigationInterventions.appliedInterventionId, appliedInterventions.id))
		.leftJoin(investigations, eq(investigations.id, investigationInterventions.investigationId))
		.where(
			inArray(
				appliedInterventions.applicationId,
				rows.map(({ id }) => id)
			)
		)
		.orderBy(asc(appliedInterventions.id));

	return rows.map(({ caseId: _, ...application }) => ({
		...application,
		interventions: applied
			.filter(({ of }) => of.applicationId === application.id)
			.map(({ of: { applicationId: _, ...of }, decision, investigationId, state }) => {
				const decided = decision !== null;
				return { ...of, decided, editable: !decided && state !== 'locked', investigationId };
			})
	}));
}

export async function find(db: Db, caseId: string, id: string): Promise<ApplicationRow | undefined> {
	return (await list(db, caseId)).find((application) => application.id === id);
}

export async function create(
	db: Db,
	user: User,
	caseId: string,
	form: NewApplication
): Promise<{ ok: true; id: string; appliedInterventionId: string }> {
	return inTransaction(db, async (tx) => {
		const id = newId();
		const appliedInterventionId = newId();
		const { receivedOn, form: how, appliedBy, authority, initiative } = form;
		await tx.insert(applications).values({ id, caseId, receivedOn, form: how, appliedBy, authority, initiative });
		await tx.insert(appliedInterventions).values({ id: appliedInterventionId, applicationId: id, ...appliedOf(form, receivedOn) });
		await logged(tx, user, caseId, id, 'application.made');
		return { ok: true, id, appliedInterventionId };
	});
}

/** Who applied, when and how. The section of law follows the day of the application in what is not yet decided. */
export async function edit(db: Db, user: User, caseId: string, id: string, form: ApplicationEdit): Promise<Saved<ApplicationRow>> {
	return inTransaction(db, async (tx) => {
		const { revision, receivedOn, form: how, appliedBy, authority, initiative } = form;
		const values = { receivedOn, form: how, appliedBy, authority, initiative };
		if (!(await raise(tx, caseId, id, revision, values))) return stale(tx, caseId, id);

		const undecided = ((await find(tx, caseId, id))?.interventions ?? []).filter(({ editable }) => editable);
		for (const one of undecided) {
			await tx
				.update(appliedInterventions)
				.set({ law: lawOf(basisOf(one.intervention), receivedOn) })
				.where(eq(appliedInterventions.id, one.id));
		}
		await logged(tx, user, caseId, id, 'application.changed');
		return { ok: true, id, revision: revision + 1 };
	});
}

/** Adds an intervention, or changes one that is not decided yet. */
export async function saveIntervention(
	db: Db,
	user: User,
	caseId: string,
	applicationId: string,
	form: AppliedInterventionForm
): Promise<Saved<ApplicationRow> | Refused> {
	return inTransaction(db, async (tx) => {
		const application = await find(tx, caseId, applicationId);
		const known = application?.interventions.find(({ id }) => id === form.id);
		if (known && !known.editable) return { ok: false, reason: 'decided' };
		if (!application || (form.id && !known)) return stale(tx, caseId, applicationId);
		if (!(await raise(tx, caseId, applicationId, form.revision))) return stale(tx, caseId, applicationId);

		const id = known?.id ?? newId();
		const values = appliedOf(form, application.receivedOn);
		if (known) await tx.update(appliedInterventions).set(values).where(eq(appliedInterventions.id, id));
		else await tx.insert(appliedInterventions).values({ id, applicationId, ...values });
		await logged(tx, user, caseId, applicationId, known ? 'application.interventionChanged' : 'application.interventionAdded');
		return { ok: true, id, revision: form.revision + 1 };
	});
}

/** Only what no investigation covers yet. */
export async function removeIntervention(
	db: Db,
	user: User,
	caseId: string,
	applicationId: string,
	{ id, revision }: { id: string; revision: number }
): Promise<Saved<ApplicationRow> | Refused> {
	return inTransaction(db, async (tx) => {
		const known = (await find(tx, caseId, applicationId))?.interventions.find((one) => one.id === id);
		if (known?.investigationId) return { ok: false, reason: 'investigated' };
		if (!known || !(await raise(tx, caseId, applicationId, revision))) return stale(tx, caseId, applicationId);

		await tx.delete(appliedInterventions).where(eq(appliedInterventions.id, id));
		await logged(tx, user, caseId, applicationId, 'application.interventionRemoved');
		return { ok: true, id, revision: revision + 1 };
	});
}

const raise = (tx: Db, caseId: string, id: string, revision: number, values = {}) =>
	updateRevised(tx, applications, and(eq(applications.id, id), eq(applications.caseId, caseId)), revision, values);

const stale = async (tx: Db, caseId: string, id: string) => ({
	ok: false as const,
	reason: 'stale' as const,
	current: await find(tx, caseId, id)
});

async function logged(tx: Db, user: User, caseId: string, id: string, action: string) {
	await audit.record(tx, user.id, { action, subjectKind: 'application', subjectId: id, caseId });
	await reopenChanged(tx, user.id, caseId);
}

const appliedOf = (form: NewApplication | AppliedInterventionForm, receivedOn: string) => ({
	intervention: form.intervention,
	extent: extentOf(form.intervention, form),
	law: lawOf(basisOf(form.intervention), receivedOn),
	wish: blankToNull(form.wish)
});
