import type { ApplicationEdit, AppliedInterventionForm, NewApplication } from '#lib/domain/case/application-forms.ts';
import type { NewCase } from '#lib/domain/case/person-form.ts';
import type { User } from '#lib/domain/case/user.ts';
import * as applications from '#lib/server/applications.ts';
import * as cases from '#lib/server/cases.ts';
import type { Db } from '#lib/server/db/client.ts';
import { users } from '#lib/server/db/schema/auth.ts';
import { municipalities, units } from '#lib/server/db/schema/organisation.ts';
import { newId } from '#lib/server/ids.ts';

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

/** A case with an application, its caseworker and the leader of the unit. */
export async function aCase(db: Db, { form = newCase(), application = newApplication() } = {}) {
	const unitId = await aUnit(db, `Enhet ${newId()}`);
	const worker = await aUser(db, { unitId });
	const leader = await aUser(db, { name: 'Lena Ek', role: 'teamLeader', title: 'gruppledare', unitId });
	const opened = await cases.open(db, worker, form, () => true);
	if (!opened.ok) throw new Error(opened.reason);
	const { id: applicationId, appliedInterventionId } = await applications.create(db, worker, opened.id, application);
	return { worker, leader, unitId, caseId: opened.id, number: opened.number, applicationId, appliedInterventionId };
}
