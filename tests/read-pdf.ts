import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
	pages: number;
	/** All text in the order it is drawn, white space made single. */
	text: string;
	/** Headings as the structure tree has them, with their text. */
	headings: { level: number; text: string }[];
	/** How often each structure tag stands in the document: TH, TD, P … */
	tags: Record<string, number>;
	title: string | null;
	language: string | null;
	pdfa: { part: string; conformance: string } | null;
	pdfua: string | null;
	marked: boolean;
	outputIntent: boolean;
	/** How far to the left and right anything is written on any page, in points. */
	edges: { left: number; right: number };
	/** Fonts by name, and whether the file holds them. */
	fonts: { name: string; embedded: boolean }[];
};

type Node = { role?: string; type?: string; id?: string; children?: Node[] };
type Item = { type?: string; id?: string; str?: string; transform?: number[]; width?: number };

/** A PDF read back as a reader's tools would: text, structure and what it claims to be. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
	const pdf = await loading.promise;
	const metadata = await pdf.getMetadata();
	const xmp = metadata.metadata?.getRaw() ?? '';
	const info = metadata.info as { Title?: string; Language?: string };
	const texts: string[] = [];
	const headings: ReadPdf['headings'] = [];
	const tags: Record<string, number> = {};
	const edges = { left: Infinity, right: 0 };

	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		texts.push(spoken(items as Item[]));
		for (const { str, transform, width = 0 } of items as Item[]) {
			if (!str?.trim() || !transform) continue;
			edges.left = Math.min(edges.left, transform[4] ?? 0);
			edges.right = Math.max(edges.right, (transform[4] ?? 0) + width);
		}
		const marked = textByMark(items as Item[]);
		for (const node of nodesOf((await page.getStructTree()) as Node | null)) {
			if (!node.role) continue;
			tags[node.role] = (tags[node.role] ?? 0) + 1;
			const level = /^H([1-6])$/.exec(node.role)?.[1];
			if (level) headings.push({ level: Number(level), text: textUnder(node, marked) });
		}
	}

	const found = {
		pages: pdf.numPages,
		text: squeezed(texts.join(' ')),
		headings,
		tags,
		title: info.Title ?? null,
		language: info.Language ?? null,
		pdfa: pdfaIn(xmp),
		pdfua: valueIn(xmp, 'pdfuaid:part'),
		marked: isMarked(await pdf.getMarkInfo()),
		outputIntent: rawText(bytes).includes('/OutputIntents'),
		edges,
		fonts: fontsIn(bytes)
	};
	await loading.destroy();
	return found;
}

/** Declared as an object, given as a map. */
const isMarked = (info: unknown): boolean => info instanceof Map && info.get('Marked') === true;

const squeezed = (text: string): string =>
	text
		.replace(/[\u200B\u2068\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const spoken = (items: Item[]): string =>
	items.map(({ str, ...rest }) => (str ?? '') + ('hasEOL' in rest && rest.hasEOL ? '\n' : '')).join('');

function textByMark(items: Item[]): Map<string, string> {
	const byMark = new Map<string, string>();
	const open: string[] = [];
	for (const { type, id, str } of items) {
		if (type?.startsWith('beginMarkedContent')) open.push(id ?? '');
		else if (type === 'endMarkedContent') open.pop();
		else for (const mark of open) byMark.set(mark, (byMark.get(mark) ?? '') + (str || ' '));
	}
	return byMark;
}

function nodesOf(node: Node | null): Node[] {
	return node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : [];
}

const textUnder = (node: Node, marked: Map<string, string>): string =>
	squeezed(
		nodesOf(node)
			.map(({ id }) => (id ? (marked.get(id) ?? '') : ''))
			.join('')
	);

function pdfaIn(xmp: string): ReadPdf['pdfa'] {
	const part = valueIn(xmp, 'pdfaid:part');
	const conformance = valueIn(xmp, 'pdfaid:conformance');
	return part && conformance ? { part, conformance } : null;
}

const valueIn = (xmp: string, name: string): string | null => new RegExp(`${name}(?:>|=")([^<"]+)`).exec(xmp)?.[1] ?? null;

const rawText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Font descriptors are plain objects in what Typst writes; one without a FontFile is not in the file. */
function fontsIn(bytes: Uint8Array): ReadPdf['fonts'] {
	const descriptors = rawText(bytes).match(/<<(?:(?!>>)[\s\S])*\/Type\s*\/FontDescriptor(?:(?!>>)[\s\S])*>>/g) ?? [];
	return descriptors.map((descriptor) => ({
		name: /\/FontName\s*\/([^\s/]+)/.exec(descriptor)?.[1] ?? '',
		embedded: /\/FontFile[23]?\b/.test(descriptor)
	}));
}
