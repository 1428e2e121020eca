export const ROLES = ['caseworker', 'teamLeader', 'provider', 'templateEditor', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
	caseworker: 'handläggare',
	teamLeader: 'gruppledare',
	provider: 'utförare',
	templateEditor: 'metodutvecklare',
	auditor: 'kvalitetscontroller',
	administrator: 'systemförvaltare'
};

/** Who is signed in. Staff have a unit, a provider's people have a provider. */
export type User = {
	id: string;
	name: string;
	role: Role;
	title: string;
	phone: string | null;
	unitId: string | null;
	providerId: string | null;
};
