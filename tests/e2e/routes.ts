/*
 * Who reaches what, kept by hand: it is compared with what the built app answers, and a route without a row fails the
 * test. Never generate it from access.ts, which would prove nothing.
 */

export const ROLES = ['anna', 'erik', 'maria', 'karim', 'lena', 'sven', 'asa', 'nobody'] as const;
export type Role = (typeof ROLES)[number];

/** A status for each role in the order of ROLES: assigned, not assigned, leader, other leader, provider, other provider, administrator, signed out. */
type Statuses = readonly [number, number, number, number, number, number, number, number];
export type Post = { action: string; expected: Statuses };
/** `query` is what a page cannot be read without. */
export type RouteRow = { get?: Statuses; posts?: readonly Post[]; query?: string };

/** 303 is the way to sign in for who is signed out, and the way to one's own start page for a provider. */
const CASE: Statuses = [200, 404, 200, 404, 404, 404, 404, 303];
const CASE_TO_WRITE: Statuses = [200, 404, 403, 404, 404, 404, 404, 303];
const TEMPLATES: Statuses = [200, 200, 200, 200, 404, 404, 404, 303];
const ADMINISTRATION: Statuses = [404, 404, 404, 404, 404, 404, 200, 303];
/** Nothing is sent, so that who may is told what is missing: 400. Nobody else gets as far. */
const WRITES: Statuses = [400, 404, 403, 404, 404, 404, 404, 303];
/** What was not seen, or names a row that is not there: who may is told that the world moved. */
const MOVES: Statuses = [409, 404, 403, 404, 404, 404, 404, 303];
const ADMINISTERS: Statuses = [404, 404, 404, 404, 404, 404, 400, 303];

/** The leader answers a version; those who write never do. */
const REVIEWS: Statuses = [403, 404, 400, 404, 404, 404, 404, 303];
/** The order is one of Ekens boendestöd, where lena works. */
const PROVIDED: Statuses = [404, 404, 404, 404, 200, 404, 404, 303];

/** The protected record: not even the leader of the unit, who reads the case, knows that there is one. */
const RECORD: Statuses = [200, 404, 404, 404, 404, 404, 404, 303];
const WRITES_RECORD: Statuses = [400, 404, 404, 404, 404, 404, 404, 303];
const MOVES_RECORD: Statuses = [303, 404, 404, 404, 404, 404, 404, 303];
const NOT_THERE_IN_RECORD: Statuses = [404, 404, 404, 404, 404, 404, 404, 303];

const posts = (...list: [action: string, expected: Statuses][]): Post[] => list.map(([action, expected]) => ({ action, expected }));
const register = { get: CASE, posts: posts(['save', WRITES], ['remove', MOVES], ['restore', MOVES]) };
const assessmentRow = { get: CASE, posts: posts(['save', WRITES], ['remove', MOVES]) };

export const ROUTES: Readonly<Record<string, RouteRow>> = {
	'/login': { get: [303, 303, 303, 303, 303, 303, 303, 200], posts: posts(['', [303, 303, 303, 303, 303, 303, 303, 400]]) },
	// Signing out is tested where it is done: here it would end the sessions of everybody.
	'/logout': { get: [303, 303, 303, 303, 303, 303, 303, 303] },
	'/first-administrator': {
		get: [404, 404, 404, 404, 404, 404, 404, 404],
		posts: posts(['', [404, 404, 404, 404, 404, 404, 404, 404]])
	},
	'/(app)': { get: [200, 200, 200, 200, 303, 303, 200, 303] },
	'/(app)/account': {
		get: [200, 200, 200, 200, 200, 200, 200, 303],
		posts: posts(['', [400, 400, 400, 400, 400, 400, 400, 303]])
	},
	'/(app)/admin': { get: ADMINISTRATION },
	'/(app)/admin/delegations': { get: ADMINISTRATION, posts: posts(['add', ADMINISTERS]) },
	'/(app)/admin/providers': { get: ADMINISTRATION, posts: posts(['', ADMINISTERS]) },
	'/(app)/admin/units': { get: ADMINISTRATION, posts: posts(['', ADMINISTERS]) },
	'/(app)/admin/users': { get: ADMINISTRATION },
	'/(app)/admin/users/new': { get: ADMINISTRATION, posts: posts(['', ADMINISTERS]) },
	'/(app)/admin/users/[id=uuid]': {
		get: ADMINISTRATION,
		// The one named is the administrator, who may not end their own account.
		posts: posts(['change', ADMINISTERS], ['password', ADMINISTERS], ['end', [404, 404, 404, 404, 404, 404, 403, 303]])
	},
	'/(app)/cases': { get: [200, 200, 200, 200, 404, 404, 200, 303] },
	'/(app)/cases/new': {
		get: [200, 200, 404, 404, 404, 404, 404, 303],
		posts: posts(['', [400, 400, 404, 404, 404, 404, 404, 303]])
	},
	'/(app)/cases/import': {
		get: [200, 200, 404, 404, 404, 404, 404, 303],
		// No file is sent to look at, and none is kept to take in.
		posts: posts(['preview', [400, 400, 404, 404, 404, 404, 404, 303]], ['import', [409, 409, 404, 404, 404, 404, 404, 303]])
	},
	'/(app)/cases/[id=uuid]/file': { get: CASE },
	'/(app)/cases/[id=uuid]': { get: CASE, posts: posts(['undo', MOVES]) },
	'/(app)/cases/[id=uuid]/applications/new': { get: CASE_TO_WRITE, posts: posts(['', WRITES]) },
	'/(app)/cases/[id=uuid]/applications/[applicationId=uuid]': {
		get: CASE,
		posts: posts(['edit', WRITES], ['intervention', WRITES], ['remove', MOVES])
	},
	'/(app)/cases/[id=uuid]/children': register,
	'/(app)/cases/[id=uuid]/relatives': register,
	'/(app)/cases/[id=uuid]/contacts': register,
	'/(app)/cases/[id=uuid]/consents': { get: CASE, posts: posts(['save', WRITES]) },
	'/(app)/cases/[id=uuid]/protected': { get: RECORD, posts: posts(['save', WRITES_RECORD]) },
	'/(app)/cases/[id=uuid]/protected/[screening=uuid]': {
		get: RECORD,
		// To close it is tested where it is done: here nothing could be written afterwards.
		posts: posts(['save', MOVES_RECORD], ['addEntry', MOVES_RECORD], ['saveKept', NOT_THERE_IN_RECORD])
	},
	'/(app)/cases/[id=uuid]/protected/[screening=uuid]/answers': { posts: posts(['', [400, 404, 404, 404, 404, 404, 404, 401]]) },
	'/(app)/cases/[id=uuid]/protected/[screening=uuid]/history': {
		get: RECORD,
		query: '?path=vf-skrivas',
		posts: posts(['restore', NOT_THERE_IN_RECORD])
	},
	'/(app)/cases/[id=uuid]/protected/[screening=uuid]/pdf': { get: RECORD },
	'/(app)/cases/[id=uuid]/protected/[screening=uuid]/transfer': {
		get: RECORD,
		query: '?path=vf-skrivas',
		// What is to be written elsewhere is not named.
		posts: posts(['preview', NOT_THERE_IN_RECORD], ['confirm', NOT_THERE_IN_RECORD])
	},
	'/(app)/cases/[id=uuid]/members': { get: CASE, posts: posts(['add', WRITES]) },
	// The leader reads, whoever writes may object: both are told what is missing.
	'/(app)/cases/[id=uuid]/quality': { get: CASE, posts: posts(['', [400, 404, 400, 404, 404, 404, 404, 303]]) },
	'/(app)/cases/[id=uuid]/person': { get: CASE_TO_WRITE, posts: posts(['person', WRITES], ['identity', MOVES]) },
	'/(app)/cases/[id=uuid]/closure': {
		get: CASE,
		// The case is open, so that nobody can open it again.
		posts: posts(['close', WRITES], ['reopen', [409, 404, 409, 404, 404, 404, 404, 303]])
	},
	'/(app)/cases/[id=uuid]/investigations/new': { get: CASE_TO_WRITE, posts: posts(['', WRITES]) },
	'/(app)/investigations/[id=uuid]': { get: CASE },
	'/(app)/investigations/[id=uuid]/answers': { posts: posts(['', [400, 404, 403, 404, 404, 404, 404, 401]]) },
	'/(app)/investigations/[id=uuid]/rows': { posts: posts(['', [400, 404, 403, 404, 404, 404, 404, 401]]) },
	'/(app)/investigations/[id=uuid]/areas': { get: CASE },
	'/(app)/investigations/[id=uuid]/areas/[section]': {
		get: CASE,
		// The row and the entry they are about are not named; an area set aside for no reason is one that is taken in again.
		posts: posts(
			['save', [303, 404, 403, 404, 404, 404, 404, 303]],
			['addEntry', [303, 404, 403, 404, 404, 404, 404, 303]],
			['addRow', [404, 404, 403, 404, 404, 404, 404, 303]],
			['removeRow', [404, 404, 403, 404, 404, 404, 404, 303]],
			['restoreRow', [404, 404, 403, 404, 404, 404, 404, 303]],
			['need', [404, 404, 403, 404, 404, 404, 404, 303]],
			['occasion', [404, 404, 403, 404, 404, 404, 404, 303]],
			['setAside', [303, 404, 403, 404, 404, 404, 404, 303]]
		)
	},
	'/(app)/investigations/[id=uuid]/assessment': { get: CASE },
	'/(app)/investigations/[id=uuid]/assessment/needs/[row=row]': assessmentRow,
	'/(app)/investigations/[id=uuid]/assessment/goals/[row=row]': assessmentRow,
	'/(app)/investigations/[id=uuid]/assessment/activities/[row=row]': assessmentRow,
	'/(app)/investigations/[id=uuid]/assessment/children/[child=uuid]': assessmentRow,
	'/(app)/investigations/[id=uuid]/assessment/proposals/[applied=uuid]': { get: CASE, posts: posts(['save', WRITES]) },
	'/(app)/investigations/[id=uuid]/history': {
		get: CASE_TO_WRITE,
		query: '?path=d6-beratta',
		posts: posts(['restore', [404, 404, 403, 404, 404, 404, 404, 303]], ['restoreRow', [404, 404, 403, 404, 404, 404, 404, 303]])
	},
	'/(app)/investigations/[id=uuid]/presence': { posts: posts(['', [400, 404, 400, 404, 404, 404, 404, 401]]) },
	'/(app)/local-copy-key': { get: [200, 200, 200, 200, 404, 404, 200, 401] },
	'/(app)/signed-in': { get: [200, 200, 200, 200, 404, 404, 200, 303] },
	'/(app)/investigations/[id=uuid]/set-aside': { get: CASE_TO_WRITE, posts: posts(['', WRITES]) },
	'/(app)/investigations/[id=uuid]/ready': { get: CASE_TO_WRITE, posts: posts(['', WRITES]) },
	'/(app)/investigations/[id=uuid]/document': {
		get: CASE,
		posts: posts(['approve', REVIEWS], ['return', REVIEWS], ['withdraw', REVIEWS])
	},
	'/(app)/investigations/[id=uuid]/document/[format=documentFormat]': { get: CASE },
	'/(app)/investigations/[id=uuid]/decisions': { get: CASE },
	'/(app)/investigations/[id=uuid]/decisions/[applied=uuid]': {
		// The leader may decide too, on a delegation.
		get: CASE,
		posts: posts(['', [400, 404, 400, 404, 404, 404, 404, 303]])
	},
	'/(app)/decisions/[id=uuid]/order': {
		// It is ordered already: who comes to read goes to the order.
		get: [303, 404, 403, 404, 404, 404, 404, 303],
		posts: posts(['', WRITES])
	},
	'/(app)/orders/[id=uuid]': { get: CASE, posts: posts(['answer', WRITES]) },
	'/(app)/decisions/[id=uuid]/document': { get: CASE },
	'/(app)/decisions/[id=uuid]/document/[format=documentFormat]': { get: CASE },
	'/(app)/orders/[id=uuid]/[format=documentFormat]': { get: CASE },
	'/(app)/templates': { get: TEMPLATES },
	'/(app)/templates/[id]': { get: TEMPLATES },
	'/(provider)/provider': { get: [404, 404, 404, 404, 200, 200, 404, 303] },
	'/(provider)/provider/orders/[id=uuid]': {
		get: PROVIDED,
		posts: posts(['ask', [404, 404, 404, 404, 400, 404, 404, 303]], ['accept', [404, 404, 404, 404, 303, 404, 404, 303]])
	},
	'/(provider)/provider/orders/[id=uuid]/[format=documentFormat]': { get: PROVIDED }
};
