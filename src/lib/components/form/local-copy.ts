import type { Path } from '#lib/domain/template/answers.ts';
import type { Fields } from '#lib/domain/template/fields.ts';

/** What is not saved yet, as it stands in the fields, and what its next save is known by. */
export type Copied = { path: Path; section: string; saveId: string; follows: string[]; fields: Fields };
type Stored = { id: string; at: number; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const STORE = 'copies';
const BY_TIME = 'at';
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** What one user has written and not saved in this browser, sealed under a key that only their session is given and that lives in memory. */
export class LocalCopy<Copy extends { path: string } = Copied> {
	#database: IDBDatabase;
	#key: CryptoKey;
	#prefix: string;
	#waiting = new Map<string, Copy | null>();
	#writing: Promise<void> | undefined;

	private constructor(database: IDBDatabase, key: CryptoKey, prefix: string) {
		this.#database = database;
		this.#key = key;
		this.#prefix = prefix;
	}

	/** Undefined where the browser seals nothing (neither https nor localhost), and while there is no key to be had. */
	static async open<Copy extends { path: string } = Copied>(userId: string, scope: string): Promise<LocalCopy<Copy> | undefined> {
		if (!window.isSecureContext) return undefined;
		try {
			const response = await fetch('/local-copy-key', { headers: { accept: 'application/json' } });
			const { user, key } = (await response.json()) as { user?: string; key?: string };
			if (!key || user !== userId) return undefined;
			const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
			const imported = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
			return new LocalCopy<Copy>(await openDatabase(), imported, `${userId} ${scope} `);
		} catch {
			return undefined;
		}
	}

	/** What is too old goes first, whoever it belongs to; how many of one's own is told. Others' copies are never read. */
	async list(): Promise<{ copies: (Copy & { at: number })[]; dropped: number }> {
		const dropped = await this.#dropOld();
		const range = IDBKeyRange.bound(this.#prefix, `${this.#prefix}\uffff`);
		const stored = await asked<Stored[]>(this.#store('readonly').getAll(range));
		const copies = await Promise.all(stored.map((one) => this.#unseal(one).catch(() => undefined)));
		return { copies: copies.filter((copy) => copy !== undefined), dropped };
	}

	/** Writes the latest there is of each answer, one at a time, so that no key waits for it. */
	put(copied: Copy): void {
		this.#change(copied.path, copied);
	}

	remove(path: string): void {
		this.#change(path, null);
	}

	/** When all that was asked for is written. */
	settled = (): Promise<void> => this.#writing ?? Promise.resolve();

	#change(path: string, to: Copy | null): void {
		this.#waiting.set(path, to);
		this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
	}

	async #write(): Promise<void> {
		for (let [next] = this.#waiting; next; [next] = this.#waiting) {
			const [path, copied] = next;
			this.#waiting.delete(path);
			const sealed = copied && (await this.#seal(copied));
			const store = this.#store('readwrite');
			await (sealed ? asked(store.put(sealed)) : asked(store.delete(this.#prefix + path))).catch(() => undefined);
		}
	}

	async #seal(copied: Copy): Promise<Stored> {
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const text = new TextEncoder().encode(JSON.stringify(copied));
		const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, text);
		return { id: this.#prefix + copied.path, at: Date.now(), iv, sealed };
	}

	async #unseal({ at, iv, sealed }: Stored): Promise<Copy & { at: number }> {
		const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.#key, sealed);
		return { ...(JSON.parse(new TextDecoder().decode(text)) as Copy), at };
	}

	async #dropOld(): Promise<number> {
		const store = this.#store('readwrite');
		const old = await asked(store.index(BY_TIME).getAllKeys(IDBKeyRange.upperBound(Date.now() - KEPT_FOR)));
		await Promise.all(old.map((id) => asked(store.delete(id))));
		return old.filter((id) => String(id).startsWith(this.#prefix)).length;
	}

	#store = (mode: IDBTransactionMode): IDBObjectStore => this.#database.transaction(STORE, mode).objectStore(STORE);
}

function openDatabase(): Promise<IDBDatabase> {
	const request = indexedDB.open('rodtrad-copies', 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex(BY_TIME, 'at');
	return asked(request);
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
	});
