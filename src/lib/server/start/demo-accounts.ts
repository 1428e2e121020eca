import type { UserForm } from '#lib/domain/case/organisation-forms.ts';

export const DEMO_PASSWORD = 'demo-roda-traden';

type DemoUser = Pick<UserForm, 'name' | 'username' | 'title' | 'role'> & { unit?: string; provider?: string; point?: string };

export const DEMO_USERS: DemoUser[] = [
	{ name: 'Anna Lindqvist', username: 'anna', title: 'socialsekreterare', role: 'caseworker', unit: 'Vuxenenheten Söder', point: '4.2' },
	{ name: 'Erik Sandberg', username: 'erik', title: 'socialsekreterare', role: 'caseworker', unit: 'Vuxenenheten Söder', point: '4.2' },
	{ name: 'Maria Holm', username: 'maria', title: 'gruppledare', role: 'teamLeader', unit: 'Vuxenenheten Söder', point: '4.1' },
	{ name: 'Karim Haddad', username: 'karim', title: 'gruppledare', role: 'teamLeader', unit: 'Vuxenenheten Norr', point: '4.1' },
	{ name: 'Nils Åberg', username: 'nils', title: 'socialsekreterare', role: 'caseworker', unit: 'Vuxenenheten Norr', point: '4.2' },
	{ name: 'Samira Daoud', username: 'samira', title: 'socialsekreterare', role: 'caseworker', unit: 'Vuxenenheten Norr', point: '4.2' },
	{ name: 'Lena Ek', username: 'lena', title: 'samordnare', role: 'provider', provider: 'Ekens boendestöd' },
	{ name: 'Sven Dahl', username: 'sven', title: 'samordnare', role: 'provider', provider: 'Solgläntan omsorg' },
	{ name: 'Tova Hellman', username: 'tova', title: 'samordnare', role: 'provider', provider: 'Kvarnens dagliga verksamhet' },
	{ name: 'Rikard Bure', username: 'rikard', title: 'samordnare', role: 'provider', provider: 'Verkstan i Åbyberg' },
	{ name: 'Selma Qvist', username: 'selma', title: 'samordnare', role: 'provider', provider: 'Spåret arbetsstöd' },
	{ name: 'Ove Tallberg', username: 'ove', title: 'samordnare', role: 'provider', provider: 'Följe ledsagning och kontaktpersoner' },
	{ name: 'Mirja Lehto', username: 'mirja', title: 'samordnare', role: 'provider', provider: 'Rönnens omsorg' },
	{ name: 'Petra Ståhl', username: 'petra', title: 'metodutvecklare', role: 'templateEditor' },
	{ name: 'Johannes Wik', username: 'johannes', title: 'kvalitetscontroller', role: 'auditor' },
	{ name: 'Åsa Nyberg', username: 'asa', title: 'systemförvaltare', role: 'administrator' }
];

export function demoAccounts(): string {
	const lines = DEMO_USERS.map(
		({ username, name, title, unit, provider }) =>
			`  ${username.padEnd(10)}${name}, ${title}${unit || provider ? `, ${unit ?? provider}` : ''}`
	);
	return ['Demokonton (lösenord för alla: ' + DEMO_PASSWORD + ')', ...lines].join('\n');
}
