export type Present = { name: string; section: string; writes: boolean };

const EVERY = 45_000;

/** Who else is in the investigation, asked again now and then while the page is looked at. */
export class AreaPresence {
	others: readonly Present[] = $state.raw([]);
	#address: string;
	#section: string;

	constructor(investigation: string, section: string, others: readonly Present[]) {
		this.#address = `${investigation}/presence`;
		this.#section = section;
		this.others = others;
	}

	/** Attached to what shows it. */
	watch = () => {
		const timer = setInterval(() => document.visibilityState === 'visible' && void this.#ask(), EVERY);
		return () => clearInterval(timer);
	};

	async #ask(): Promise<void> {
		const body = JSON.stringify({ section: this.#section });
		const headers = { 'content-type': 'application/json', accept: 'application/json' };
		const response = await fetch(this.#address, { method: 'POST', headers, body }).catch(() => undefined);
		if (response?.ok) this.others = ((await response.json()) as { others: Present[] }).others;
	}
}
