import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { inTransaction, openDatabase } from './client.ts';
import { units } from './schema/organisation.ts';
import { testDatabase } from './test-db.ts';

const unit = (name: string) => ({ id: name, name });
const names = async (db: ReturnType<typeof openDatabase>) => (await db.select().from(units)).map(({ name }) => name);

test('what a transaction wrote is gone when it fails, and what stood beside it stays', async () => {
	const db = testDatabase();
	const failing = inTransaction(db, async (tx) => {
		await tx.insert(units).values(unit('half'));
		throw new Error('no');
	});
	const beside = db.insert(units).values(unit('beside'));

	await expect(failing).rejects.toThrow('no');
	await beside;
	expect(await names(db)).toEqual(['beside']);
});

test('a read on db sees nothing of a transaction that is not over', async () => {
	const db = testDatabase();
	await inTransaction(db, async (tx) => {
		await tx.insert(units).values(unit('inside'));
		expect(await names(db)).toEqual([]);
		expect(await tx.select().from(units)).toHaveLength(1);
	});
	expect(await names(db)).toEqual(['inside']);
});

test('transactions wait for each other', async () => {
	const db = testDatabase();
	const first = inTransaction(db, async (tx) => {
		await new Promise((resolve) => setTimeout(resolve, 20));
		await tx.insert(units).values(unit('first'));
	});
	const second = inTransaction(db, async (tx) => {
		expect(await tx.select().from(units)).toHaveLength(1);
	});
	await Promise.all([first, second]);
});

test('a write through db inside a transaction, and a nested transaction, are errors', async () => {
	const db = testDatabase();
	const throughDb = inTransaction(db, async () => {
		await db.insert(units).values(unit('aside'));
	});
	await expect(throughDb).rejects.toSatisfy(because('use tx'));
	await expect(inTransaction(db, () => inTransaction(db, async () => undefined))).rejects.toThrow('do not nest');
	expect(await names(db)).toEqual([]);
});

test('tx cannot be used when the transaction is over', async () => {
	const db = testDatabase();
	const tx = await inTransaction(db, async (inside) => ({ inside }));
	await expect(tx.inside.select().from(units)).rejects.toSatisfy(because('is over'));
});

test('a write that begins with WITH goes to the writer', async () => {
	const db = testDatabase();
	await db.run(sql`WITH made(name) AS (VALUES ('with')) INSERT INTO units (id, name) SELECT name, name FROM made`);
	expect(await names(db)).toEqual(['with']);
});

const because = (reason: string) => (error: unknown) => {
	const { message, cause } = error as Error;
	return `${message} ${cause instanceof Error ? cause.message : ''}`.includes(reason);
};
