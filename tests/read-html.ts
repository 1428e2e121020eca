export type ReadHtml = { text: string; headings: { level: number; text: string; isEmpty: boolean }[]; tables: string[][] };

const BLOCKS = /<\/(?:p|h[1-6]|li|dt|dd|td|th|caption|title)>/g;

/** The page a document is drawn as, read back: only what stands in its body, in order. */
export function readHtml(html: string): ReadHtml {
	const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
	const after = (index: number) => /^\s*<(h[1-6]|\/main|p class="edge")/.exec(body.slice(index))?.[1];
	return {
		text: textOf(body),
		headings: [...body.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(({ 0: whole, 1: level, 2: text = '', index }) => {
			const next = after(index + whole.length);
			const isEmpty = next !== undefined && !(next.startsWith('h') && Number(next.slice(1)) > Number(level));
			return { level: Number(level), text: textOf(text), isEmpty };
		}),
		tables: (body.match(/<thead>.*?<\/thead>/gs) ?? []).map((head) =>
			[...head.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, text = '']) => textOf(text))
		)
	};
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const textOf = (html: string): string =>
	html
		.replace(BLOCKS, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
		.replace(/\s+/g, ' ')
		.trim();
