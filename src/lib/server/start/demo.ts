import { INTERVENTION_IDS } from '#lib/domain/case/interventions.ts';
import { DEMO_PROVIDERS } from '#lib/domain/demo/municipality.ts';
import { hashPassword } from '../auth/password.ts';
import { inTransaction, type Db } from '../db/client.ts';
import { delegations, municipalities, providers, units } from '../db/schema/organisation.ts';
import { rest } from '../documents/queue.ts';
import { newId } from '../ids.ts';
import * as users from '../users.ts';
import { DEMO_PASSWORD, DEMO_USERS } from './demo-accounts.ts';
import { fillWithCases } from './demo-cases.ts';
import { fillWithImportedCases } from './demo-imported-cases.ts';
import { demoMunicipality } from './demo-municipality.ts';

const UNITS = ['Vuxenenheten Söder', 'Vuxenenheten Norr'];

/** A small municipality that does not exist, with somebody in each role. */
export async function fillWithDemo(db: Db): Promise<void> {
	await fillWithPeople(db);
	const people = await users.list(db);
	const [caseworker, leader] = ['anna', 'maria'].map((name) => people.find(({ username }) => username === name));
	if (!caseworker || !leader) return;
	await fillWithImportedCases(db, await demoMunicipality(db));
	// Last, so that theirs are the newest numbers: they are the ones that the guided start is about.
	await fillWithCases(db, { caseworker, leader });
	rest();
}

/** The units, the providers and somebody in each role, without a case. */
export async function fillWithPeople(db: Db): Promise<void> {
	const password = await hashPassword(DEMO_PASSWORD);
	await inTransaction(db, async (tx) => {
		await tx.insert(municipalities).values({ id: newId(), name: 'Lindängs kommun', committee: 'Socialnämnden', demo: true });
		const unitIds = new Map(UNITS.map((name) => [name, newId()]));
		const providerIds = new Map(DEMO_PROVIDERS.map(({ name }) => [name as string, newId()]));
		for (const [name, id] of unitIds) await tx.insert(units).values({ id, name, phone: '010-555 01 00' });
		for (const { name, kind } of DEMO_PROVIDERS) await tx.insert(providers).values({ id: providerIds.get(name)!, name, kind });

		for (const { unit, provider, point, ...user } of DEMO_USERS) {
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
