import { eq } from 'drizzle-orm';
import type { ApplicationEdit, AppliedInterventionForm, NewApplication } from '#lib/domain/case/application-forms.ts';
import type { InterventionId } from '#lib/domain/case/interventions.ts';
import type { NewCase } from '#lib/domain/case/person-form.ts';
import type { User } from '#lib/domain/case/user.ts';
import type { OutcomeFields } from '#lib/domain/investigation/assessment-forms.ts';
import type { Template } from '#lib/domain/template/template.ts';
import * as applications from '#lib/server/applications.ts';
import * as assessments from '#lib/server/assessments.ts';
import * as cases from '#lib/server/cases.ts';
import type { Db } from '#lib/server/db/client.ts';
import { users } from '#lib/server/db/schema/auth.ts';
import { investigationAuthors } from '#lib/server/db/schema/investigation.ts';
import { delegations, municipalities, providers, units } from '#lib/server/db/schema/organisation.ts';
import { reviews as reviewTable } from '#lib/server/db/schema/review.ts';
import * as decisions from '#lib/server/decisions.ts';
import { newId } from '#lib/server/ids.ts';
import * as investigations from '#lib/server/investigations.ts';
import * as orders from '#lib/server/orders.ts';
import * as proposals from '#lib/server/proposals.ts';
import * as reviews from '#lib/server/reviews.ts';
import * as templates from '#lib/server/templates.ts';

/** A made-up personal number: individual numbers 980–999 are not given to anybody. */
export function testPersonnummer(bornOn = '1980-01-01', individual = 980): string {
	const nine = bornOn.slice(2).replaceAll('-', '') + individual;
	const sum = [...nine].reduce((total, digit, index) => {
		const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return total + (product > 9 ? product - 9 : product);
	}, 0);
	return bornOn.slice(0, 2) + nine + ((10 - (sum % 10)) % 10);
}

export async function aUnit(db: Db, name = 'Vuxenenheten'): Promise<string> {
	const id = newId();
	await db.insert(units).values({ id, name });
	return id;
}

export async function aMunicipality(db: Db) {
	await db.insert(municipalities).values({ id: newId(), name: 'Lindby kommun', committee: 'Socialnämnden' });
}

export async function aUser(db: Db, overrides: Partial<User> = {}): Promise<User> {
	const id = newId();
	const user: User = {
		id,
		name: 'Hanna Lind',
		role: 'caseworker',
		title: 'socialsekreterare',
		phone: null,
		unitId: null,
		providerId: null,
		...overrides
	};
	const at = new Date('2026-01-01T08:00:00Z');
	await db.insert(users).values({ ...user, email: `${id}@example.invalid`, username: id, createdAt: at, updatedAt: at });
	return user;
}

export const newCase = (overrides: Partial<NewCase> = {}): NewCase => ({
	personnummer: testPersonnummer(),
	givenName: 'Åke',
	familyName: 'Öberg',
	legalSex: 'male',
	protectedIdentity: false,
	safeContact: '',
	phone: '070-000 00 00',
	address: 'Storgatan 1',
	interpreterLanguage: '',
	communicationSupport: '',
	identityShownOn: '2026-11-02',
	identityShownHow: 'idCard',
	...overrides
});

export const newApplication = (overrides: Partial<NewApplication> = {}): NewApplication => ({
	receivedOn: '2026-11-02',
	form: 'phone',
	appliedBy: 'Åke Öberg',
	authority: 'own',
	initiative: 'own',
	intervention: 'boendestod',
	unit: 'hoursPerMonth',
	hours: '12,5',
	band: '',
	perWeek: '',
	wish: '',
	...overrides
});

export const applicationEdit = (revision: number, overrides: Partial<ApplicationEdit> = {}): ApplicationEdit => {
	const { receivedOn, form, appliedBy, authority, initiative } = newApplication();
	return { receivedOn, form, appliedBy, authority, initiative, revision, ...overrides };
};

export const appliedIntervention = (revision: number, overrides: Partial<AppliedInterventionForm> = {}): AppliedInterventionForm => {
	const { intervention, unit, hours, band, perWeek, wish } = newApplication();
	return { id: '', intervention, unit, hours, band, perWeek, wish, revision, ...overrides };
};

type CaseOptions = { form?: NewCase; application?: NewApplication; /** One more intervention. */ also?: Partial<AppliedInterventionForm> };

/** A case with an application, its caseworker and the leader of the unit. */
export async function aCase(db: Db, { form = newCase(), application = newApplication(), also }: CaseOptions = {}) {
	const unitId = await aUnit(db, `Enhet ${newId()}`);
	const worker = await aUser(db, { unitId });
	const leader = await aUser(db, { name: 'Lena Ek', role: 'teamLeader', title: 'gruppledare', unitId });
	const opened = await cases.open(db, worker, form, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	const { id: applicationId, appliedInterventionId } = await applications.create(db, worker, opened.id, application);
	const more = also && appliedIntervention(1, also);
	const alsoAppliedId = more ? idOf(await applications.saveIntervention(db, worker, opened.id, applicationId, more)) : '';
	return { worker, leader, unitId, caseId: opened.id, number: opened.number, applicationId, appliedInterventionId, alsoAppliedId };
}

export const aTemplate = (overrides: Partial<Template> = {}): Template => ({
	id: 'short',
	title: 'Kort mall',
	version: 1,
	effectiveOn: '2026-01-01',
	scale: [],
	sections: [
		{
			id: 'd6',
			title: 'Hemliv',
			area: { system: 'ICF', code: 'd6' },
			questions: [
				{ id: 'hemliv-egen-bild', kind: 'longText', label: 'Egen bild', meanings: ['ownView'], prints: ['investigation'] },
				{ id: 'hemliv-traffas', kind: 'shortText', label: 'Var ni träffas', meanings: ['meetingPlace'], prints: ['order'] }
			]
		}
	],
	...overrides
});

/** A case with an investigation open, nothing written. */
export async function anInvestigation(db: Db, options: CaseOptions = {}) {
	const found = await aCase(db, options);
	await templates.publishShipped(db, [aTemplate()]);
	const applied = [found.appliedInterventionId, found.alsoAppliedId].filter((id) => id !== '');
	const opened = await investigations.open(db, found.worker, found.caseId, applied, 'short');
	if (!opened.ok) throw new Error(opened.reason);
	return { ...found, investigationId: opened.id };
}

export const outcome = (overrides: Partial<OutcomeFields> = {}): OutcomeFields => ({
	outcome: 'granted',
	unit: 'hoursPerMonth',
	hours: '12',
	band: '',
	perWeek: '',
	fromOn: '2026-12-01',
	toOn: '2027-11-30',
	untilFurtherNotice: false,
	timeLimitReason: 'Målet väntas vara nått då',
	grounds: 'Behovet kan inte mötas på annat sätt',
	followUpOn: '2027-05-01',
	followUpHow: 'Hembesök',
	...overrides
});

/** An investigation with a need, both goals, an activity and a proposal: all that has to be there. */
export async function aWholeInvestigation(db: Db, options: CaseOptions = {}) {
	const found = await anInvestigation(db, options);
	const { worker, investigationId, appliedInterventionId } = found;
	const need = { id: '', revision: 0, sectionId: 'd6', entryIds: [], text: 'Stöd att komma igång hemma', otherwiseMet: '', howMet: '' };
	const needId = idOf(await assessments.saveNeed(db, worker, investigationId, need));
	const goal = { id: '', revision: 0, needIds: [needId], askedGaveNone: false, acceptedOn: '2026-11-10', sign: '', by: '2027-05-01' };
	const goalId = idOf(await assessments.saveGoal(db, worker, investigationId, { ...goal, kind: 'overall', words: 'Ett hem som fungerar' }));
	await assessments.saveGoal(db, worker, investigationId, { ...goal, kind: 'personal', words: 'Bjuda hem min syster' });
	const words = { looksLike: '', why: '', shapedWith: '', subgoal: '', frequency: 'två gånger i veckan' };
	const activity = {
		id: '',
		revision: 0,
		needId,
		goalId,
		appliedInterventionId,
		what: 'Städa köket',
		shaping: 'shaped' as const,
		...words
	};
	await assessments.saveActivity(db, worker, investigationId, { ...activity, supportKinds: ['start'] });
	await proposals.save(db, worker, investigationId, { appliedInterventionId, revision: 0, ...outcome() });
	if (found.alsoAppliedId) {
		const refused = { appliedInterventionId: found.alsoAppliedId, revision: 0, ...outcome({ outcome: 'refused' }) };
		await proposals.save(db, worker, investigationId, refused);
	}
	return { ...found, needId, goalId };
}

/** The same, read and approved by the leader of the unit. */
export async function anApprovedInvestigation(db: Db, options: CaseOptions = {}) {
	const found = await aWholeInvestigation(db, options);
	const ready = await reviews.markReady(db, found.worker, found.investigationId);
	if (!ready.ok) throw new Error(ready.reason);
	const approved = await reviews.approve(db, found.leader, found.investigationId, ready);
	if (!approved.ok) throw new Error(approved.reason);
	// So long ago that a decision of a fixed day is not before it.
	await db
		.update(reviewTable)
		.set({ reviewedAt: new Date('2025-06-01T08:00:00Z') })
		.where(eq(reviewTable.investigationId, found.investigationId));
	return found;
}

/** As much of a PDF as can be told from other bytes. */
const A_PDF = new TextEncoder().encode('%PDF-1.7');
/** As somebody who wrote in it while they still were a caseworker. */
export async function wroteBefore(db: Db, user: User, investigationId: string): Promise<void> {
	await db.insert(investigationAuthors).values({ investigationId, userId: user.id, firstAt: new Date('2026-01-01T08:00:00Z') });
}

export async function aDelegation(db: Db, user: User, intervention: InterventionId = 'boendestod') {
	const row = { userId: user.id, intervention, point: '4.2', validFrom: '2026-01-01', validTo: null };
	await db.insert(delegations).values({ id: newId(), ...row });
}

function idOf(saved: { ok: true; id: string } | { ok: false; reason: string }): string {
	if (!saved.ok) throw new Error(saved.reason);
	return saved.id;
}

export async function aProvider(db: Db, name = 'Stödhuset'): Promise<string> {
	const id = newId();
	await db.insert(providers).values({ id, name, kind: 'own' });
	return id;
}

/** Decided by the caseworker on the approved version. */
export async function aDecidedCase(db: Db, options: CaseOptions = {}) {
	await aMunicipality(db);
	const found = await anApprovedInvestigation(db, options);
	await aDelegation(db, found.worker);
	const form = { appliedInterventionId: found.appliedInterventionId, ...outcome(), decidedOn: '2026-11-20' };
	const decisionId = idOf(await decisions.register(db, found.worker, found.investigationId, form, async () => A_PDF));
	return { ...found, decisionId };
}

/** And ordered: an order on its way to somebody of the provider. */
export async function anOrder(db: Db, options: CaseOptions = {}) {
	const found = await aDecidedCase(db, options);
	const providerId = await aProvider(db);
	const support = await aUser(db, { name: 'Pia Stöd', role: 'provider', title: 'samordnare', providerId });
	const orderId = idOf(await orders.send(db, found.worker, { decisionId: found.decisionId, providerId }, async () => A_PDF));
	return { ...found, providerId, support, orderId };
}
