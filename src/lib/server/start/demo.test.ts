import { count, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { INVESTIGATION_STATES } from '#lib/domain/investigation/investigation.ts';
import * as caseLists from '../case-lists.ts';
import { exportCase } from '../case-files.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { cases, persons } from '../db/schema/case.ts';
import { investigations } from '../db/schema/investigation.ts';
import { orders } from '../db/schema/order.ts';
import { providers } from '../db/schema/organisation.ts';
import { sharedDatabase } from '../db/test-db.ts';
import * as templates from '../templates.ts';
import * as users from '../users.ts';
import * as waiting from '../waiting.ts';
import { fillWithDemo } from './demo.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const db: Db = sharedDatabase();
let took: number;
beforeAll(async () => {
	await templates.publishShipped(db);
	const started = performance.now();
	await fillWithDemo(db);
	took = performance.now() - started;
});

const called = async (username: string) => {
	const user = (await users.list(db)).find((one) => one.username === username);
	if (!user) throw new Error(`Nobody is called ${username}.`);
	return user;
};

describe('the demo municipality', () => {
	test('has forty-three cases, in every state an investigation can be in, and three kinds of providers', async () => {
		const [made] = await db.select({ cases: count() }).from(cases);
		expect(made?.cases).toBe(43);
		const states = await db.selectDistinct({ state: investigations.state }).from(investigations);
		expect(new Set(states.map(({ state }) => state))).toEqual(new Set(INVESTIGATION_STATES));
		const kinds = await db.selectDistinct({ kind: providers.kind }).from(providers).innerJoin(orders, eq(orders.providerId, providers.id));
		expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['own', 'contract', 'lov']));
		const hidden = await db.select({ id: persons.id }).from(persons).where(eq(persons.protectedIdentity, true));
		expect(hidden.length).toBeGreaterThan(0);
	});

	test('gives everybody something to do', async () => {
		for (const username of ['anna', 'erik', 'nils', 'samira', 'maria', 'karim'])
			expect((await waiting.list(db, await called(username), today())).length, username).toBeGreaterThan(1);
	});

	test('has the three that the guide is about newest', async () => {
		const { cases: newest } = await caseLists.list(db, await called('anna'), {});
		expect(newest.slice(0, 3).map(({ name }) => name)).toEqual(['Mikael Forsberg', 'Sara Lindmark', 'Gösta Åkerman']);
	});

	test('says nothing of it that the file of the case would not say', async () => {
		const { cases: all } = await caseLists.list(db, await called('maria'), {});
		for (const { id, number } of all) expect((await exportCase(db, id))?.case.number).toBe(number);
	});

	test('is there in a few seconds', () => {
		expect(took).toBeLessThan(20_000);
	});
});
