import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import { drizzle, type AsyncRemoteCallback, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';

/** Both `db` and `tx`: queries are the same inside and outside a transaction. */
export type Db = SqliteRemoteDatabase;

type Method = 'run' | 'all' | 'values' | 'get';
type Connections = { reader: Database.Database; writer: Database.Database };
type Queue = <T>(work: () => T | Promise<T>) => Promise<T>;
type Opened = Connections & { queue: Queue };

/** The proxy driver reads `casing` from its third argument only. */
const connect = (run: AsyncRemoteCallback): Db => drizzle(run, undefined as never, { casing: 'snake_case' });
const opened = new WeakMap<Db, Opened>();
const insideTransaction = new AsyncLocalStorage<Db>();

/**
 * One writer with a queue, one read-only reader. Reads on `db` never wait for a transaction and never see half of one.
 * @throws when the connections do not have the durability the project promises.
 */
export function openDatabase(file: string): Db & { close(): void } {
	const writer = new Database(file);
	writer.pragma('journal_mode = WAL');
	writer.pragma('synchronous = FULL');
	writer.pragma('foreign_keys = ON');
	writer.pragma('busy_timeout = 5000');
	const reader = new Database(file, { readonly: true });
	reader.pragma('busy_timeout = 5000');
	assertDurable(writer);

	const connections = { reader, writer, queue: makeQueue() };
	const db = connect(async (sql, params, method) => {
		if (isRead(writer, sql)) return { rows: execute(reader, sql, params, method) };
		if (insideTransaction.getStore()) throw new Error('A write through db inside a transaction: use tx.');

		return connections.queue(() => ({ rows: execute(writer, sql, params, method) }));
	});
	opened.set(db, connections);

	return Object.assign(db, {
		close() {
			reader.close();
			writer.close();
		}
	});
}

/**
 * Runs the work in one transaction on the single writer; either all of it stands or none.
 * @throws when transactions are nested, and afterwards for every use of `tx`.
 */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
	const connections = opened.get(db);
	if (!connections) throw new Error('inTransaction takes db, not tx.');
	if (insideTransaction.getStore()) throw new Error('Transactions do not nest: pass tx on.');

	return connections.queue(async () => {
		const { writer } = connections;
		let over = false;
		const tx = connect(async (sql, params, method) => {
			if (over) throw new Error('This transaction is over.');
			return { rows: execute(writer, sql, params, method) };
		});

		writer.exec('BEGIN IMMEDIATE');
		try {
			const result = await insideTransaction.run(tx, () => work(tx));
			writer.exec('COMMIT');
			return result;
		} catch (error) {
			if (writer.inTransaction) writer.exec('ROLLBACK');
			throw error;
		} finally {
			over = true;
		}
	});
}

function makeQueue(): Queue {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work);
		last = mine.catch(() => undefined);
		return mine;
	};
}

function execute(connection: Database.Database, sql: string, params: unknown[], method: Method): unknown[] {
	const statement = prepared(connection, sql);
	if (!statement.reader) {
		statement.run(...params);
		return [];
	}
	const rows = statement.raw(true);
	return method === 'get' ? (rows.get(...params) as unknown[]) : rows.all(...params);
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

function prepared(connection: Database.Database, sql: string): Database.Statement {
	let known = statements.get(connection);
	if (!known) statements.set(connection, (known = new Map()));
	let statement = known.get(sql);
	if (!statement) {
		if (known.size > 1000) known.clear();
		known.set(sql, (statement = connection.prepare(sql)));
	}
	return statement;
}

/** Asked of the engine, not guessed from the text: `WITH … INSERT` is a write. */
function isRead(writer: Database.Database, sql: string): boolean {
	return prepared(writer, sql).readonly;
}

function assertDurable(writer: Database.Database) {
	const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };
	for (const [pragma, value] of Object.entries(wanted)) {
		const actual = writer.pragma(pragma, { simple: true });
		if (actual !== value) throw new Error(`The database has ${pragma}=${String(actual)}, not ${value}.`);
	}
}
