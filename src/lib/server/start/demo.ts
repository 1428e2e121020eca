import type { UserForm } from '#lib/domain/case/organisation-forms.ts';
import { INTERVENTION_IDS } from '#lib/domain/case/interventions.ts';
import { hashPassword } from '../auth/password.ts';
import { inTransaction, type Db } from '../db/client.ts';
import { delegations, municipalities, providers, units } from '../db/schema/organisation.ts';
import { newId } from '../ids.ts';
import * as users from '../users.ts';

export const DEMO_PASSWORD = 'demo-roda-traden';

type DemoUser = Pick<UserForm, 'name' | 'username' | 'title' | 'role'> & { unit?: string; provider?: string; point?: string };

const UNITS = ['Vuxenenheten Söder', 'Vuxenenheten Norr'];
const PROVIDERS = [
	{ name: 'Ekens boendestöd', kind: 'own' },
	{ name: 'Solgläntan omsorg', kind: 'lov' }
] as const;
const USERS: DemoUser[] = [
	{ name: 'Anna Lindqvist', username: 'anna', title: 'socialsekreterare', role: 'caseworker', unit: 'Vuxenenheten Söder', point: '4.2' },
	{ name: 'Erik Sandberg', username: 'erik', title: 'socialsekreterare', role: 'caseworker', unit: 'Vuxenenheten Söder', point: '4.2' },
	{ name: 'Maria Holm', username: 'maria', title: 'gruppledare', role: 'teamLeader', unit: 'Vuxenenheten Söder', point: '4.1' },
	{ name: 'Karim Haddad', username: 'karim', title: 'gruppledare', role: 'teamLeader', unit: 'Vuxenenheten Norr', point: '4.1' },
	{ name: 'Lena Ek', username: 'lena', title: 'samordnare', role: 'provider', provider: 'Ekens boendestöd' },
	{ name: 'Sven Dahl', username: 'sven', title: 'samordnare', role: 'provider', provider: 'Solgläntan omsorg' },
	{ name: 'Åsa Nyberg', username: 'asa', title: 'systemförvaltare', role: 'administrator' }
];

/** A small municipality that does not exist, with somebody in each role. */
export async function fillWithDemo(db: Db): Promise<void> {
	const password = await hashPassword(DEMO_PASSWORD);
	await inTransaction(db, async (tx) => {
		await tx.insert(municipalities).values({ id: newId(), name: 'Lindängs kommun', committee: 'Socialnämnden', demo: true });
		const unitIds = new Map(UNITS.map((name) => [name, newId()]));
		const providerIds = new Map(PROVIDERS.map(({ name }) => [name as string, newId()]));
		for (const [name, id] of unitIds) await tx.insert(units).values({ id, name, phone: '010-555 01 00' });
		for (const { name, kind } of PROVIDERS) await tx.insert(providers).values({ id: providerIds.get(name)!, name, kind });

		for (const { unit, provider, point, ...user } of USERS) {
			const form = {
				...user,
				phone: '010-555 01 23',
				unitId: unitIds.get(unit ?? '') ?? '',
				providerId: providerIds.get(provider ?? '') ?? ''
			};
			const userId = await users.insert(tx, 'system', form, password);
			if (!point) continue;
			for (const intervention of INTERVENTION_IDS)
				await tx.insert(delegations).values({ id: newId(), userId, intervention, point, validFrom: '2025-07-01' });
		}
	});
}

export function demoAccounts(): string {
	const lines = USERS.map(
		({ username, name, title, unit, provider }) =>
			`  ${username.padEnd(8)}${name}, ${title}${unit || provider ? `, ${unit ?? provider}` : ''}`
	);
	return ['Demokonton (lösenord för alla: ' + DEMO_PASSWORD + ')', ...lines].join('\n');
}
