import Database from 'better-sqlite3';
import { join } from 'node:path';

/** The value of each parameter of a route in the demo: Sara Lindmark's case and the first row of each kind in it, and what is decided and ordered for Mikael Forsberg. */
export type Places = Readonly<Record<string, string>>;

export function demoPlaces(dataFolder: string, database = 'rodtrad.sqlite'): Places {
	const db = new Database(join(dataFolder, database), { readonly: true });
	const first = (sql: string, ...values: string[]): string => {
		const id = db
			.prepare(sql)
			.pluck()
			.get(...values) as string | undefined;
		if (!id) throw new Error(`The demo has nothing for: ${sql}`);
		return id;
	};
	const caseOf = (givenName: string, familyName: string) =>
		first(
			'SELECT c.id FROM cases c JOIN persons p ON p.id = c.person_id WHERE p.given_name = ? AND p.family_name = ?',
			givenName,
			familyName
		);
	const caseId = caseOf('Sara', 'Lindmark');
	const orderedCaseId = caseOf('Mikael', 'Forsberg');
	const investigationId = first('SELECT id FROM investigations WHERE case_id = ?', caseId);
	const places = {
		caseId,
		investigationId,
		userId: first("SELECT id FROM users WHERE username = 'asa'"),
		applicationId: first('SELECT id FROM applications WHERE case_id = ?', caseId),
		appliedId: first('SELECT i.id FROM applied_interventions i JOIN applications a ON a.id = i.application_id WHERE a.case_id = ?', caseId),
		childId: first('SELECT id FROM children WHERE case_id = ?', caseId),
		screening: first("SELECT id FROM violence_screenings WHERE case_id = ? AND asked = 'asked'", caseId),
		needId: first('SELECT id FROM needs WHERE investigation_id = ?', investigationId),
		goalId: first('SELECT id FROM goals WHERE investigation_id = ?', investigationId),
		decisionId: first('SELECT id FROM decisions WHERE case_id = ?', orderedCaseId),
		orderId: first('SELECT id FROM orders WHERE case_id = ?', orderedCaseId),
		activityId: first('SELECT id FROM activities WHERE investigation_id = ?', investigationId)
	};
	db.close();
	return places;
}

/** The address of a route in the demo. A route with a parameter that is not known here is told of. */
export function addressOf(route: string, places: Places): string {
	const address = route
		.replaceAll(/\/\([^)]+\)/g, '')
		.replace(/^\/cases\/\[id=uuid\]/, `/cases/${places.caseId}`)
		.replace(/^\/investigations\/\[id=uuid\]/, `/investigations/${places.investigationId}`)
		.replace('/users/[id=uuid]', `/users/${places.userId}`)
		.replace('/decisions/[id=uuid]', `/decisions/${places.decisionId}`)
		.replace('/orders/[id=uuid]', `/orders/${places.orderId}`)
		.replace('[screening=uuid]', places.screening ?? '')
		.replace('[applicationId=uuid]', places.applicationId ?? '')
		.replace('/needs/[row=row]', `/needs/${places.needId}`)
		.replace('/goals/[row=row]', `/goals/${places.goalId}`)
		.replace('/activities/[row=row]', `/activities/${places.activityId}`)
		.replace('[child=uuid]', places.childId ?? '')
		.replace('[applied=uuid]', places.appliedId ?? '')
		.replace('[section]', 'd6')
		.replace('[format=documentFormat]', 'pdf')
		.replace('/templates/[id]', '/templates/ibic-vuxna');
	if (address.includes('[')) throw new Error(`demo-places.ts does not know what stands for the parameter of ${route}`);
	return address || '/';
}
