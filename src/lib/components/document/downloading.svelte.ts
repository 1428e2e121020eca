const MAKING = 'Skapar dokumentet …';
const NOT_REACHED = 'Dokumentet gick inte att hämta. Kontrollera nätet och försök igen.';

/** A document on its way: says that it is being made, that it is here, or why it is not. Without JavaScript its link is a plain one. */
export class Downloading {
	status = $state('');
	isMaking = $derived(this.status === MAKING);

	async start(href: string): Promise<void> {
		if (this.isMaking) return;
		this.status = MAKING;
		try {
			const response = await fetch(href, { headers: { accept: 'application/json' } });
			const fileName = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
			if (response.ok && fileName) {
				save(await response.blob(), fileName);
				this.status = 'Dokumentet är hämtat.';
			} else if (response.ok || response.status === 401) {
				// It was the page to sign in that answered: go there, and come back to the document.
				this.status = '';
				location.assign(href);
			} else this.status = ((await response.json()) as { message?: string }).message ?? NOT_REACHED;
		} catch {
			this.status = NOT_REACHED;
		}
	}
}

function save(content: Blob, fileName: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = fileName;
	link.click();
	// Some browsers read the content a while after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
