import type { User } from './user.ts';

/** A violence reader reads the case and, alone of those who only read, its protected record. */
export type MemberRole = 'coworker' | 'reader' | 'violenceReader';

/** What permission reads of a case. */
export type CaseAccess = {
	unitId: string;
	caseworkerId: string;
	members: readonly { userId: string; role: MemberRole }[];
	protectedIdentity: boolean;
	closed: boolean;
};

/** By assignment, or the leader of the unit. A protected person's case is for the assigned and the named readers only. */
export function mayReadCase(user: User, access: CaseAccess): boolean {
	if (isAssigned(user, access) || (mayBeReader(user) && hasMembership(user, access, 'reader', 'violenceReader'))) return true;
	return leadsUnitOf(user, access) && !access.protectedIdentity;
}

/**
 * The protected record of the violence questions is read by those who write in the case and by whom they name, person by person. To lead
 * the unit is no key to it, nor to be named a reader of the case.
 */
export function mayReadViolence(user: User, access: CaseAccess): boolean {
	return isAssigned(user, access) || (mayReadCases(user) && hasMembership(user, access, 'violenceReader'));
}

/** The assigned write; leaders read, comment and approve. */
export function mayWriteCase(user: User, access: CaseAccess): boolean {
	return isAssigned(user, access) && !access.closed;
}

/** A closed case is opened again by those who wrote in it. */
export function mayReopenCase(user: User, access: CaseAccess): boolean {
	return isAssigned(user, access) && access.closed;
}

/** Who may answer a draft. That the reviewer is no author is asked of the version, see `mayApprove`. */
export function mayReviewCase(user: User, access: CaseAccess): boolean {
	return user.role === 'teamLeader' && mayReadCase(user, access) && !access.closed;
}

/** The author never approves: nobody who saved a word of it, nor the caseworker, nor a co-worker. */
export function mayApprove(user: User, access: CaseAccess, authorIds: readonly string[]): boolean {
	return mayReviewCase(user, access) && !isAssigned(user, access) && !authorIds.includes(user.id);
}

/** Who may decide, given a delegation: those who write in the case, and the leaders who may read it. Deciding asks for no distance. */
export function mayDecideCase(user: User, access: CaseAccess): boolean {
	return mayWriteCase(user, access) || mayReviewCase(user, access);
}

/**
 * Who takes the whole file away: those who write in the case, also when it is closed, and the leader. Never that of a protected person, whose address
 * would lie in a file of somebody's computer.
 */
export function mayExportCase(user: User, access: CaseAccess): boolean {
	return (isAssigned(user, access) || leadsUnitOf(user, access)) && !access.protectedIdentity;
}

export const mayOpenCases = (user: User): boolean => user.role === 'caseworker' && user.unitId !== null;
/** Whose work is cases; which ones is asked of each case. */
export const mayReadCases = (user: Pick<User, 'role'>): boolean => user.role === 'caseworker' || user.role === 'teamLeader';
/** Who can be named a reader. Those who look after users and templates never see a case, whoever lets them in. */
export const mayBeReader = ({ role }: Pick<User, 'role'>): boolean => role === 'caseworker' || role === 'teamLeader' || role === 'auditor';
/** Templates are read by those who write in them, and by those who write them. */
export const mayReadTemplates = (user: User): boolean => mayReadCases(user) || user.role === 'templateEditor';
export const mayAdminister = (user: User): boolean => user.role === 'administrator';
export const mayReadOrder = (user: User, order: { providerId: string }): boolean =>
	user.role === 'provider' && user.providerId === order.providerId;

function isAssigned(user: User, access: CaseAccess): boolean {
	return user.role === 'caseworker' && (access.caseworkerId === user.id || hasMembership(user, access, 'coworker'));
}

function hasMembership(user: User, { members }: CaseAccess, ...roles: MemberRole[]): boolean {
	return members.some((member) => member.userId === user.id && roles.includes(member.role));
}

function leadsUnitOf(user: User, { unitId }: CaseAccess): boolean {
	return user.role === 'teamLeader' && user.unitId === unitId;
}
