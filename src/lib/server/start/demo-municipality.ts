import { DEMO_PROVIDERS, type Colleague, type DemoMunicipality } from '#lib/domain/demo/municipality.ts';
import type { Db } from '../db/client.ts';
import * as organisation from '../organisation.ts';
import * as users from '../users.ts';
import { DEMO_USERS } from './demo-accounts.ts';

/** The demo's people and places as they are in the database, for the cases that are told of them. */
export async function demoMunicipality(db: Db): Promise<DemoMunicipality> {
	const people = await users.list(db);
	const colleague = ({ id, name, role, title, phone, username }: (typeof people)[number]): Colleague => {
		const delegationPoint = DEMO_USERS.find((one) => one.username === username)?.point ?? '';
		return { id, name, role, title, phone, delegationPoint };
	};
	const units = (await organisation.listUnits(db)).map(({ id, name }) => {
		const here = people.filter(({ unitId }) => unitId === id);
		const leader = here.find(({ role }) => role === 'teamLeader');
		if (!leader) throw new Error(`Nobody leads ${name} in the demo.`);
		return { id, name, leader: colleague(leader), caseworkers: here.filter(({ role }) => role === 'caseworker').map(colleague) };
	});
	const listed = await organisation.listProviders(db);
	const providers = DEMO_PROVIDERS.map((provider) => {
		const id = listed.find(({ name }) => name === provider.name)?.id;
		const coordinator = people.find(({ providerId }) => providerId === id);
		if (!id || !coordinator) throw new Error(`${provider.name} is missing in the demo.`);
		const { name, role, title } = coordinator;
		return { ...provider, id, coordinator: { id: coordinator.id, name, role, title } };
	});
	return { name: (await organisation.municipality(db))?.name ?? '', units, providers };
}
