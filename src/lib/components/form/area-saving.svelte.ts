import { createContext, tick, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Path } from '#lib/domain/template/answers.ts';
import { LocalCopy, type Copied } from '#lib/components/form/local-copy.ts';
import type { Conflict, Hidden, Remaining, SaveReply } from '#lib/domain/template/save-reply.ts';
import { sendOnTheWayOut, sendSave, whoIsSignedIn, type SaveRequest } from '#lib/components/form/save-request.ts';
import { collectFields, fillFields, focusFirst, isTouched, replaceFields, sameFields } from '#lib/components/form/unit-fields.ts';
import { Unsaved, type Change } from '#lib/components/form/unsaved.ts';

type Shown = {
	visible: readonly Path[];
	remaining: readonly Remaining[];
	hidden: readonly Hidden[];
	messages: Record<Path, string>;
	conflicts: Record<Path, Conflict>;
};
type Where = { investigation: string; section: string; userId: string };

const TYPING_PAUSE = 700;
const LONGEST_WAIT = 30_000;

/** Saves each answer of an area as it is written: one unit at a time, tried again until it stands. Nothing here keeps anybody from typing. */
export class AreaSaving {
	status: 'resting' | 'waiting' | 'saving' | 'unreachable' | 'signedOut' | 'otherUser' = $state('resting');
	savedAt: string | null = $state(null);
	remaining: readonly Remaining[] = $state.raw([]);
	hidden: readonly Hidden[] = $state.raw([]);
	messages: Record<Path, string> = $state({});
	conflicts: Record<Path, Conflict> = $state({});
	readonly visible = new SvelteSet<Path>();
	/** Answers that say something else now than when the page came. */
	readonly changed = new SvelteSet<Path>();
	/** Answers that were saved since the page came. */
	readonly stands = new SvelteSet<Path>();
	/** Answers that can not be saved as things are; the message beside each says why. */
	readonly refused = new SvelteSet<Path>();
	/** Entries that came back from the copy in this browser. */
	readonly returned: Path[] = $state([]);
	copies: { kept: boolean | undefined; restored: boolean; dropped: number; elsewhere: readonly string[] } = $state({
		kept: undefined,
		restored: false,
		dropped: 0,
		elsewhere: []
	});
	readonly investigation: string;

	#section: string;
	#userId: string;
	#unsaved = new Unsaved();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | undefined;
	#failures = 0;
	#form: HTMLFormElement | undefined;
	#copy: LocalCopy | undefined;

	constructor({ investigation, section, userId }: Where, shown: Shown) {
		this.investigation = investigation;
		this.#section = section;
		this.#userId = userId;
		this.show(shown);
	}

	get unsavedCount(): number {
		return this.#unsaved.size;
	}

	/** Not merely on its way: somebody must wait, or choose. */
	get isStuck(): boolean {
		return this.unsavedCount > 0 && this.status !== 'waiting' && this.status !== 'saving';
	}

	show({ visible, remaining, hidden, messages, conflicts }: Shown): void {
		this.#showVisible(visible);
		this.remaining = remaining;
		this.hidden = hidden;
		this.messages = { ...messages };
		this.conflicts = { ...conflicts };
	}

	/** Attached to the form. */
	watch = (form: HTMLFormElement) => {
		this.#form = form;
		untrack(() => this.#noticeEarlyTyping(form));
		void this.#restore();
		const stop = new AbortController();
		const { signal } = stop;
		form.addEventListener('input', ({ target }) => this.#touched(target, TYPING_PAUSE), { signal });
		form.addEventListener('change', ({ target }) => this.#touched(target, 0), { signal });
		window.addEventListener('pagehide', () => this.#saveOnTheWayOut(), { signal });
		window.addEventListener('online', () => this.#tryAgain(), { signal });
		window.addEventListener('focus', () => this.#tryAgain(), { signal });
		window.addEventListener('beforeunload', (event) => this.isStuck && event.preventDefault(), { signal });
		return () => {
			stop.abort();
			clearTimeout(this.#timer);
		};
	};

	/** Saves all that waits, now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		await (this.#running ??= this.#saveAll().finally(() => (this.#running = undefined)));
	}

	/** The writer keeps what stands in the field; the other's text stays among the earlier wordings. */
	keepMine(path: Path): void {
		this.#settle(path, () => undefined);
	}

	takeTheirs(path: Path): void {
		this.#settle(path, (unit, { fields }) => {
			replaceFields(unit, path, fields);
			this.#unsaved.delete(path);
			this.#copy?.remove(path);
		});
	}

	/** Both texts in the field, the writer's own first, to be written together. */
	takeBoth(path: Path): void {
		this.#settle(path, (unit, { fields }) => {
			const { text = '' } = collectFields(unit, path);
			fillFields(unit, path, { text: [text, fields.text].filter(Boolean).join('\n\n') });
		});
	}

	/** The writer gives up what is not saved. */
	async discard(): Promise<void> {
		clearTimeout(this.#timer);
		for (const path of this.#unsaved.keys()) this.#copy?.remove(path);
		this.#unsaved.clear();
		this.status = 'resting';
		await this.#copy?.settled();
	}

	/** What was typed before this code had come. */
	#noticeEarlyTyping(form: HTMLFormElement): void {
		for (const unit of form.querySelectorAll<HTMLElement>('[data-unit]')) if (isTouched(unit)) this.#touched(unit, TYPING_PAUSE);
	}

	async #restore(): Promise<void> {
		const copy = await LocalCopy.open(this.#userId, this.investigation);
		const { copies, dropped } = (await copy?.list().catch(() => undefined)) ?? { copies: [], dropped: 0 };
		const here = copies.filter(({ section }) => section === this.#section);
		for (const { path } of here) if (!this.#unit(path)) this.returned.push(path);
		await tick();
		this.#copy = copy;
		const restored = here.filter((one) => this.#putBack(one));
		const elsewhere = copies.filter((one) => !here.includes(one)).map(({ section }) => section);
		this.copies = {
			kept: copy !== undefined,
			restored: restored.length > 0,
			dropped,
			elsewhere: elsewhere.filter((section, index) => elsewhere.indexOf(section) === index)
		};
		for (const path of this.#unsaved.keys()) this.#copyDown(path);
		if (restored.length > 0) void this.flush();
	}

	/** True where the field said something else. What is being typed there now is not written over: both stand. */
	#putBack({ path, saveId, follows, fields }: Copied): boolean {
		const unit = this.#unit(path);
		if (!unit || sameFields(collectFields(unit, path), fields)) {
			this.#copy?.remove(path);
			return false;
		}
		if (this.#unsaved.has(path)) {
			const typed = collectFields(unit, path).text;
			if (typed && fields.text) fillFields(unit, path, { text: `${String(fields.text)}\n\n${String(typed)}` });
			this.#unsaved.touch(path);
		} else {
			replaceFields(unit, path, fields);
			fillFields(unit, path, { revision: fields.revision ?? '0' });
			this.#unsaved.set(path, { saveId, follows, sent: true });
		}
		return true;
	}

	#settle(path: Path, choose: (unit: HTMLElement, conflict: Conflict) => void): void {
		const conflict = this.conflicts[path];
		const unit = this.#unit(path);
		if (!conflict || !unit) return;
		this.#unsaved.delete(path);
		this.#unsaved.touch(path);
		choose(unit, conflict);
		this.#setShown(path, conflict.revision, conflict.shown);
		delete this.conflicts[path];
		this.#copyDown(path);
		focusFirst(unit);
		void this.flush();
	}

	#touched(target: EventTarget | null, pause: number): void {
		const path = target instanceof Element ? target.closest<HTMLElement>('[data-unit]')?.dataset.unit : undefined;
		if (!path) return;
		this.#unsaved.touch(path);
		this.refused.delete(path);
		this.#copyDown(path);
		if (this.status === 'resting') this.status = 'waiting';
		if (this.#failures > 0) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), pause);
	}

	async #saveAll(): Promise<void> {
		if (this.status === 'signedOut' || this.status === 'otherUser') {
			const signedIn = await whoIsSignedIn();
			if (signedIn !== this.#userId) {
				if (signedIn) this.status = 'otherUser';
				return this.#tryLater();
			}
		}
		for (let path = this.#next(); path !== undefined; path = this.#next()) {
			if (this.#failures === 0) this.status = 'saving';
			if (!(await this.#save(path))) return this.#tryLater();
		}
		this.status = 'resting';
	}

	/** Conflicts wait for the writer's choice, and what was refused for another text. */
	#next = (): Path | undefined => [...this.#unsaved.keys()].find((path) => !this.conflicts[path] && !this.refused.has(path));

	/** False where it may go better later. */
	async #save(path: Path): Promise<boolean> {
		const change = this.#unsaved.get(path);
		const unit = this.#unit(path);
		if (!unit || !change) return this.#unsaved.delete(path) || true;

		change.sent = true;
		const outcome = await sendSave(this.#address, this.#request(path, unit, change));
		switch (outcome.kind) {
			case 'unreachable':
			case 'signedOut':
			case 'otherUser':
				this.status = outcome.kind;
				return false;
			case 'conflict':
				this.conflicts[path] = outcome.conflict;
				break;
			case 'refused':
				this.messages[path] = outcome.message;
				this.refused.add(path);
				break;
			case 'saved':
				this.#saved(path, change, outcome.reply);
		}
		this.#failures = 0;
		return true;
	}

	#saved(path: Path, { saveId }: Change, reply: Extract<SaveReply, { ok: true }>): void {
		this.#unsaved.done(path, saveId);
		this.#setShown(path, reply.revision, reply.shown);
		if (this.#unsaved.has(path)) this.#copyDown(path);
		else this.#copy?.remove(path);
		this.stands.add(path);
		if (reply.revision > 1) this.changed.add(path);
		this.#showVisible(reply.visible);
		this.remaining = reply.remaining;
		this.hidden = reply.hidden;
		this.savedAt = reply.savedAt;
		if (reply.message) this.messages[path] = reply.message;
		else delete this.messages[path];
	}

	#request(path: Path, unit: HTMLElement, { saveId, follows }: Change): SaveRequest {
		const { revision = '0', shown: _, ...fields } = collectFields(unit, path);
		return { by: this.#userId, path, revision: Number(revision), saveId, follows, fields };
	}

	#tryLater(): void {
		this.#failures += 1;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), Math.min(500 * 2 ** this.#failures, LONGEST_WAIT));
	}

	#tryAgain(): void {
		if (this.unsavedCount > 0) void this.flush();
	}

	/** A closed tab: what is not saved is sent with the tab's last breath. */
	#saveOnTheWayOut(): void {
		for (const [path, change] of this.#unsaved) {
			const unit = this.#unit(path);
			if (unit && !this.conflicts[path]) sendOnTheWayOut(this.#address, this.#request(path, unit, change));
		}
	}

	#copyDown(path: Path): void {
		const unit = this.#unit(path);
		const change = this.#unsaved.get(path);
		if (!this.#copy || !unit || !change) return;
		const { saveId, sent, follows } = change;
		this.#copy.put({
			path,
			section: this.#section,
			saveId,
			follows: sent ? [...follows, saveId] : [...follows],
			fields: collectFields(unit, path)
		});
	}

	get #address(): string {
		return `${this.investigation}/answers`;
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
