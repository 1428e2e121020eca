import { createContext, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { v7 } from 'uuid';
import type { Path } from '#lib/domain/template/answers.ts';
import type { Conflict, Remaining, SaveReply } from '#lib/components/form/save-reply.ts';
import { collectFields, fillFields, isTouched } from '#lib/components/form/unit-fields.ts';

type Shown = {
	visible: readonly Path[];
	remaining: readonly Remaining[];
	messages: Record<Path, string>;
	conflicts: Record<Path, Conflict>;
};

const TYPING_PAUSE = 700;
const LONGEST_WAIT = 30_000;

/** Saves each answer of an area as it is written: one unit at a time, tried again until it stands. Nothing here keeps anybody from typing. */
export class AreaSaving {
	status: 'resting' | 'waiting' | 'saving' | 'unreachable' | 'signedOut' = $state('resting');
	savedAt: string | null = $state(null);
	remaining: readonly Remaining[] = $state.raw([]);
	messages: Record<Path, string> = $state({});
	conflicts: Record<Path, Conflict> = $state({});
	readonly visible = new SvelteSet<Path>();

	/** Paths that are not saved, each with the id its next save is known by. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page is drawn from it
	#dirty = new Map<Path, string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | undefined;
	#failures = 0;
	#form: HTMLFormElement | undefined;
	#address: string;

	constructor(address: string, shown: Shown) {
		this.#address = address;
		this.show(shown);
	}

	get hasUnsaved(): boolean {
		return this.#dirty.size > 0;
	}

	show({ visible, remaining, messages, conflicts }: Shown): void {
		this.#showVisible(visible);
		this.remaining = remaining;
		this.messages = { ...messages };
		this.conflicts = { ...conflicts };
	}

	/** Attached to the form. */
	watch = (form: HTMLFormElement) => {
		this.#form = form;
		untrack(() => this.#noticeEarlyTyping(form));
		const typed = (event: Event) => this.#touch(event.target, TYPING_PAUSE);
		const changed = (event: Event) => this.#touch(event.target, 0);
		const leaving = () => this.#saveOnTheWayOut();
		form.addEventListener('input', typed);
		form.addEventListener('change', changed);
		window.addEventListener('pagehide', leaving);
		return () => {
			form.removeEventListener('input', typed);
			form.removeEventListener('change', changed);
			window.removeEventListener('pagehide', leaving);
		};
	};

	/** What was typed before this code had come. */
	#noticeEarlyTyping(form: HTMLFormElement): void {
		for (const unit of form.querySelectorAll<HTMLElement>('[data-unit]')) if (isTouched(unit)) this.#touch(unit, TYPING_PAUSE);
	}

	/** Saves all that waits, now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		await (this.#running ??= this.#saveAll().finally(() => (this.#running = undefined)));
	}

	/** The writer keeps their own words: they are saved over the other's, which stay in the log of answers. */
	keepMine(path: Path): void {
		const conflict = this.conflicts[path];
		if (!conflict) return;
		this.#setShown(path, conflict.revision, conflict.shown);
		delete this.conflicts[path];
		this.#dirty.set(path, v7());
		void this.flush();
	}

	takeTheirs(path: Path): void {
		const conflict = this.conflicts[path];
		const unit = this.#unit(path);
		if (!conflict || !unit) return;
		fillFields(unit, path, conflict.fields);
		this.#setShown(path, conflict.revision, conflict.shown);
		delete this.conflicts[path];
	}

	#touch(target: EventTarget | null, pause: number): void {
		const path = target instanceof Element ? target.closest<HTMLElement>('[data-unit]')?.dataset.unit : undefined;
		if (!path) return;
		this.#dirty.set(path, v7());
		if (this.status === 'resting') this.status = 'waiting';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), pause);
	}

	async #saveAll(): Promise<void> {
		for (let path = this.#next(); path !== undefined; path = this.#next()) {
			this.status = 'saving';
			if (!(await this.#save(path))) return this.#tryLater();
		}
		if (this.status === 'saving' || this.status === 'waiting') this.status = 'resting';
	}

	/** Conflicts wait for the writer's choice. */
	#next = (): Path | undefined => [...this.#dirty.keys()].find((path) => !this.conflicts[path]);

	async #save(path: Path): Promise<boolean> {
		const saveId = this.#dirty.get(path);
		const unit = this.#unit(path);
		if (!unit || !saveId) return Boolean(this.#dirty.delete(path)) || true;

		const response = await this.#send(path, unit, saveId).catch(() => undefined);
		if (response?.status === 401) this.status = 'signedOut';
		if (!response || (!response.ok && response.status !== 409)) return false;
		this.#failures = 0;
		const reply = (await response.json()) as SaveReply;
		if (!reply.ok) {
			this.conflicts[path] = reply.conflict;
			return true;
		}
		if (this.#dirty.get(path) === saveId) this.#dirty.delete(path);
		this.#setShown(path, reply.revision, reply.shown);
		this.#showVisible(reply.visible);
		this.remaining = reply.remaining;
		this.savedAt = reply.savedAt;
		if (reply.message) this.messages[path] = reply.message;
		else delete this.messages[path];
		return true;
	}

	#send(path: Path, unit: HTMLElement, saveId: string, keepalive = false): Promise<Response> {
		const { revision = '0', shown: _, ...fields } = collectFields(unit, path);
		return fetch(this.#address, {
			method: 'POST',
			keepalive,
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ path, revision: Number(revision), saveId, fields })
		});
	}

	#tryLater(): void {
		if (this.status !== 'signedOut') this.status = 'unreachable';
		this.#failures += 1;
		this.#timer = setTimeout(() => void this.flush(), Math.min(1000 * 2 ** this.#failures, LONGEST_WAIT));
	}

	/** A closed tab: what is not saved is sent with the tab's last breath. */
	#saveOnTheWayOut(): void {
		for (const [path, saveId] of this.#dirty) {
			const unit = this.#unit(path);
			if (unit) void this.#send(path, unit, saveId, true).catch(() => undefined);
		}
	}

	#unit = (path: Path): HTMLElement | null => this.#form?.querySelector<HTMLElement>(`[data-unit="${CSS.escape(path)}"]`) ?? null;

	#setShown(path: Path, revision: number, shown: string): void {
		const unit = this.#unit(path);
		if (unit) fillFields(unit, path, { revision: String(revision), shown });
	}

	#showVisible(visible: readonly Path[]): void {
		for (const path of [...this.visible]) if (!visible.includes(path)) this.visible.delete(path);
		for (const path of visible) this.visible.add(path);
	}
}

export const [getAreaSaving, setAreaSaving] = createContext<AreaSaving>();
