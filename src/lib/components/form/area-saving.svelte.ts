import { createContext, tick, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { v7 } from 'uuid';
import { AreaRows, askedAtOnce, type RowChange } from '#lib/components/form/area-rows.svelte.ts';
import { joinPath, type Path } from '#lib/domain/template/answers.ts';
import { emptyRow, isAskedGroup, type AskedGroup, type AskedQuestion } from '#lib/domain/template/area-form.ts';
import type { Group } from '#lib/domain/template/question.ts';
import { LocalCopy, type Copied } from '#lib/components/form/local-copy.ts';
import type { AreaNow, Conflict, Hidden, Remaining, SaveReply } from '#lib/domain/template/save-reply.ts';
import { sendOnTheWayOut, sendRow, sendSave, whoIsSignedIn, type SaveRequest } from '#lib/components/form/save-request.ts';
import { collectFields, fillFields, focusFirst, isTouched, isTucked, replaceFields, sameFields } from '#lib/components/form/unit-fields.ts';
import { Unsaved, type Change } from '#lib/components/form/unsaved.ts';

type Shown = {
	visible: readonly Path[];
	remaining: readonly Remaining[];
	hidden: readonly Hidden[];
	messages: Record<Path, string>;
	conflicts: Record<Path, Conflict>;
};
type Where = {
	investigation: string;
	section: string;
	userId: string;
	/** The fingerprint of an answer that is not written. */
	emptyShown: string;
	/** Where the form is posted; left out, to the area's own page. */
	postedTo?: string;
	/** Where all areas are on one page they share what is shown: an answer in one can ask for more in another. */
	together?: SvelteSet<Path>;
};

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
	readonly visible: SvelteSet<Path>;
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
	/** Answers whose tucked away fields are drawn. */
	readonly opened = new SvelteSet<Path>();
	readonly rows = new AreaRows();
	readonly investigation: string;
	readonly emptyShown: string;
	/** Where the form is posted, also from a page with all areas. */
	readonly formAddress: string;

	#together: boolean;
	#section: string;
	#userId: string;
	#unsaved = new Unsaved();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | undefined;
	#failures = 0;
	#form: HTMLFormElement | undefined;
	#copy: LocalCopy | undefined;

	constructor({ investigation, section, userId, emptyShown, postedTo, together }: Where, shown: Shown) {
		this.investigation = investigation;
		this.emptyShown = emptyShown;
		this.formAddress = postedTo ?? `${investigation}/areas/${section}`;
		this.#together = together !== undefined;
		this.visible = together ?? new SvelteSet();
		this.#section = section;
		this.#userId = userId;
		this.show(shown);
	}

	get unsavedCount(): number {
		return this.#unsaved.size + this.rows.waiting.length;
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

	knowGroup({ path, group }: AskedGroup): void {
		this.rows.know(path, group);
	}

	/** A row stands at once; the server is told while one writes in it. */
	async addRow(group: Group, at: Path): Promise<void> {
		const rowId = this.#putRow(group, at, v7());
		void this.flush();
		await tick();
		this.#row(joinPath(at, rowId))?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
	}

	removeRow(at: Path, rowId: string): void {
		this.rows.remove(at, rowId);
		void this.flush();
	}

	restoreRow(at: Path, rowId: string): void {
		this.rows.restore(at, rowId);
		void this.flush();
	}

	/** Attached to what holds fields that are drawn when it is opened, and stay drawn. */
	tuckAway = (path: Path) => (details: HTMLDetailsElement) => {
		const open = () => details.open && this.opened.add(path);
		untrack(open);
		details.addEventListener('toggle', open);
		return () => details.removeEventListener('toggle', open);
	};

	/** The writer keeps what stands in the field; the other's text stays among the earlier wordings. */
	keepMine(path: Path): void {
		this.#settle(path, () => undefined);
	}

	async takeTheirs(path: Path): Promise<void> {
		this.#drawTucked(path, this.conflicts[path]?.fields ?? {});
		await tick();
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
		this.rows.giveUp();
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
		await this.#returnRows(here.map(({ path }) => path));
		for (const { path } of here) if (!this.#unit(path)) this.returned.push(path);
		await tick();
		for (const { path, fields } of here) this.#drawTucked(path, fields);
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

	/** A row that was added here and never reached the server comes back with what was written in it, the outer row before the inner. */
	async #returnRows(paths: readonly Path[]): Promise<void> {
		const isHere = (row: Path) => this.#row(row) !== null;
		for (let missing = this.#rowsOn(paths, isHere); missing.length > 0; missing = this.#rowsOn(paths, isHere)) {
			for (const { at, rowId, group } of missing) this.#putRow(group, at, rowId, paths);
			await tick();
			if (missing.some(({ at, rowId }) => !isHere(joinPath(at, rowId)))) return;
		}
	}

	#rowsOn(paths: readonly Path[], isHere: (row: Path) => boolean) {
		const rows = paths.map((path) => this.rows.rowOn(path, isHere)).filter((row) => row !== undefined);
		return rows.filter(({ rowId }, index) => rows.findIndex((other) => other.rowId === rowId) === index);
	}

	/** `written` are answers that are to stand in it: an entry that comes back takes the place to write in. */
	#putRow(group: Group, at: Path, rowId: string, written: readonly Path[] = []): string {
		const row = emptyRow(group, at, rowId, { fingerprint: () => this.emptyShown, newEntryId: v7 });
		this.rows.put(at, { ...row, questions: row.questions.map((asked) => writtenIn(asked, written)) });
		for (const path of askedAtOnce(group.questions, joinPath(at, rowId))) this.visible.add(path);
		return rowId;
	}

	#drawTucked(path: Path, fields: Parameters<typeof isTucked>[2]): void {
		const unit = this.#unit(path);
		if (unit && isTucked(unit, path, fields)) this.opened.add(path);
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
		for (let next = this.#next(); next !== undefined; next = this.#next()) {
			if (this.#failures === 0) this.status = 'saving';
			if (!(await (typeof next === 'string' ? this.#save(next) : this.#saveRow(next)))) return this.#tryLater();
		}
		this.status = 'resting';
	}

	/** A row before what is written in it. Conflicts wait for the writer's choice, and what was refused for another text. */
	#next = (): RowChange | Path | undefined =>
		this.rows.waiting[0] ?? [...this.#unsaved.keys()].find((path) => !this.conflicts[path] && !this.refused.has(path));

	async #saveRow(change: RowChange): Promise<boolean> {
		const outcome = await sendRow(`${this.investigation}/rows`, { by: this.#userId, all: this.#together, ...change });
		if (outcome.kind === 'unreachable' || outcome.kind === 'signedOut' || outcome.kind === 'otherUser') {
			this.status = outcome.kind;
			return false;
		}
		if (this.rows.waiting[0] === change) this.rows.waiting.shift();
		if (outcome.kind === 'refused') this.messages[change.at] = outcome.message;
		if (outcome.kind === 'saved') this.#showNow(outcome.reply);
		if (change.change === 'remove') this.changed.add(change.at);
		this.#failures = 0;
		return true;
	}

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
		if (reply.revision > 1) for (const at of [path, path.replace(/\/[^/]*$/, '')]) this.changed.add(at);
		this.#showNow(reply);
		if (reply.message) this.messages[path] = reply.message;
		else delete this.messages[path];
	}

	#showNow({ visible, remaining, hidden, savedAt }: AreaNow): void {
		this.#showVisible(visible);
		this.remaining = remaining;
		this.hidden = hidden;
		this.savedAt = savedAt;
	}

	#request(path: Path, unit: HTMLElement, { saveId, follows }: Change): SaveRequest {
		const { revision = '0', shown: _, ...fields } = collectFields(unit, path);
		return { by: this.#userId, all: this.#together, path, revision: Number(revision), saveId, follows, fields };
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
		for (const change of this.rows.waiting) sendOnTheWayOut(`${this.investigation}/rows`, { by: this.#userId, all: false, ...change });
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

	#row = (path: Path): HTMLElement | null => this.#form?.querySelector<HTMLElement>(`[data-row="${CSS.escape(path)}"]`) ?? null;

	#setShown(path: Path, revision: number, shown: string): void {
		const unit = this.#unit(path);
		if (unit) fillFields(unit, path, { revision: String(revision), shown });
	}

	/** The server does not know the row yet. */
	#isInNewRow = (path: Path): boolean => this.rows.waiting.some(({ at, rowId }) => path.startsWith(`${joinPath(at, rowId)}/`));

	#showVisible(visible: readonly Path[]): void {
		const now = Object.fromEntries(visible.map((path) => [path, true]));
		for (const path of [...this.visible]) if (!now[path] && !this.#isInNewRow(path)) this.visible.delete(path);
		for (const path of visible) this.visible.add(path);
	}
}

function writtenIn(asked: AskedGroup | AskedQuestion, written: readonly Path[]): AskedGroup | AskedQuestion {
	if (isAskedGroup(asked) || !asked.blank) return asked;
	const path = written.find((one) => one.startsWith(`${asked.unit.path}/`));
	return path ? { ...asked, blank: { ...asked.blank, path } } : asked;
}

export const [getAreaSaving, setAreaSaving] = createContext<AreaSaving>();
