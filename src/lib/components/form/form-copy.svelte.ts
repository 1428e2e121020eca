import { v7 } from 'uuid';
import { LocalCopy } from '#lib/components/form/local-copy.ts';
import { collectWritten, fillWritten, isSameWritten, type Written } from '#lib/components/form/written-fields.ts';

/** `revision` is that of the row the form was about: somebody may have changed it since. */
type Copy = { path: string; written: Written; revision: string };

/**
 * Keeps what is written in a form until it is posted: sealed, in this browser, for the one who wrote it. What an earlier visit left is offered and not
 * put in by itself, since the form already says something.
 */
export class FormCopy {
	offer: { at: number; written: Written; outdated: boolean } | undefined = $state.raw();
	dropped = $state(0);

	#userId: string;
	#form: HTMLFormElement | undefined;
	#copy: LocalCopy<Copy> | undefined;
	#place = '';
	/** What this visit writes under: what an earlier one left is not written over. */
	#own = '';
	#untouched: Written = {};
	#posted = false;

	constructor(userId: string) {
		this.#userId = userId;
	}

	/** Attached to the form, or to anything inside it. */
	watch = (node: HTMLElement) => {
		const form = node.closest('form');
		if (!form) return;
		this.#form = form;
		this.#place = `${location.pathname}${form.getAttribute('action') ?? ''} `;
		this.#own = this.#place + v7();
		this.#untouched = collectWritten(form);
		const stop = new AbortController();
		form.addEventListener('input', () => this.#keep(), { signal: stop.signal });
		form.addEventListener('submit', () => (this.#posted = true), { signal: stop.signal });
		void this.#open();
		return () => stop.abort();
	};

	/** The page leads on by itself after a post: it was taken. */
	leaving(type: string): void {
		if (this.#posted && type === 'goto') void this.discard();
	}

	use(): void {
		if (!this.offer || !this.#form) return;
		fillWritten(this.#form, this.offer.written);
		this.offer = undefined;
	}

	/** All that is kept of this form goes. */
	async discard(): Promise<void> {
		this.offer = undefined;
		const { copies } = (await this.#listed()) ?? { copies: [] };
		for (const { path } of copies) this.#copy?.remove(path);
		this.#copy?.remove(this.#own);
		await this.#copy?.settled();
	}

	async #open(): Promise<void> {
		this.#copy = await LocalCopy.open<Copy>(this.#userId, 'form');
		const { copies, dropped } = (await this.#listed()) ?? { copies: [], dropped: 0 };
		this.dropped = dropped;
		const last = copies.toSorted((a, b) => a.at - b.at).at(-1);
		if (last) this.#offer(last);
		if (this.#form && !isSameWritten(collectWritten(this.#form), this.#untouched)) this.#keep();
	}

	#offer({ at, written, revision }: Copy & { at: number }): void {
		if (isSameWritten(written, this.#untouched)) return;
		this.offer = { at, written, outdated: revision !== this.#revision };
		const folded = this.#form?.closest('details');
		if (folded) folded.open = true;
	}

	async #listed() {
		const listed = await this.#copy?.list().catch(() => undefined);
		return listed && { ...listed, copies: listed.copies.filter(({ path }) => path.startsWith(this.#place) && path !== this.#own) };
	}

	#keep(): void {
		this.#posted = false;
		if (!this.#form) return;
		const written = collectWritten(this.#form);
		if (isSameWritten(written, this.#untouched)) this.#copy?.remove(this.#own);
		else this.#copy?.put({ path: this.#own, written, revision: this.#revision });
	}

	get #revision(): string {
		return this.#form?.querySelector<HTMLInputElement>('input[type=hidden][name=revision]')?.value ?? '';
	}
}
