import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

export type ReadDocx = {
	/** The text of the body as mammoth reads it, white space made single. */
	text: string;
	/** The paragraphs of the body in order, those in tables too: their style, and their text. */
	paragraphs: { style: string | null; text: string }[];
	/** Each table's head, as Word repeats it over the pages, and its other rows. */
	tables: { head: string[]; rows: string[][] }[];
	header: string;
	footer: string;
	title: string | null;
	created: string | null;
	language: string | null;
	/** The parts of the file by name, as text. */
	parts: Record<string, string>;
	/** Runs that are written from right to left. */
	fromRightToLeft: string[];
};

/** A Word file read back: its text by another's library, its structure out of its own XML, which has to be well formed. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
	const unzipped = unzipSync(bytes);
	const parts = Object.fromEntries(Object.entries(unzipped).map(([name, part]) => [name, strFromU8(part)]));
	for (const [name, xml] of Object.entries(parts)) requireWellFormed(name, xml);
	const body = parts['word/document.xml'] ?? '';
	const core = parts['docProps/core.xml'] ?? '';
	const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));

	return {
		text: squeezed(value),
		paragraphs: paragraphsIn(body),
		tables: elements(body, 'w:tbl').map((table) => {
			const rows = elements(table, 'w:tr').map((row) => ({
				isHead: /<w:tblHeader\/>/.test(row),
				cells: elements(row, 'w:tc').map((cell) => squeezed(textIn(cell)))
			}));
			return {
				head: rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells),
				rows: rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells)
			};
		}),
		header: squeezed(textIn(parts['word/header1.xml'] ?? '')),
		footer: squeezed(textIn(parts['word/footer1.xml'] ?? '')),
		title: decoded(/<dc:title>([^<]*)</.exec(core)?.[1] ?? '') || null,
		created: /<dcterms:created[^>]*>([^<]*)</.exec(core)?.[1] ?? null,
		language: /<w:rPrDefault>.*?<w:lang [^>]*w:val="([^"]+)"/s.exec(parts['word/styles.xml'] ?? '')?.[1] ?? null,
		parts,
		fromRightToLeft: elements(body, 'w:r')
			.filter((run) => run.includes('<w:rtl/>'))
			.map(textIn)
	};
}

const paragraphsIn = (xml: string): ReadDocx['paragraphs'] =>
	elements(xml, 'w:p').map((paragraph) => ({
		style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? null,
		text: squeezed(textIn(paragraph))
	}));

/** None of them stands inside another of its kind in what we write. */
const elements = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs')) ?? [];

const textIn = (xml: string): string =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab)\/>|<w:instrText[^>]*>([^<]*)</g)]
		.map(([, text, tab, field]) => (tab ? ' ' : field ? `{${field}}` : decoded(text ?? '')))
		.join('');

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string => text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** Every tag closed in its turn, every attribute quoted, and no character that XML does not know. */
function requireWellFormed(name: string, xml: string): void {
	const open: string[] = [];
	const fault = (what: string) => {
		throw new Error(`${name} is not well formed: ${what}`);
	};
	// eslint-disable-next-line no-control-regex -- these are what is looked for
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml)) fault('a character that XML does not know');
	for (const [token] of xml.replace(/^<\?xml[^>]*\?>/, '').matchAll(/<[^>]*>?|[^<]+/g)) {
		if (!token.startsWith('<')) {
			if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(token)) fault(`a bare & in ${token}`);
			if (open.length === 0 && token.trim() !== '') fault(`text outside: ${token}`);
			continue;
		}
		const [, close, tag = '', attributes = '', selfClosed] = /^<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>$/.exec(token) ?? [];
		if (!tag) fault(token);
		if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes)) fault(`a bare & in ${token}`);
		if (close && open.pop() !== tag) fault(`</${tag}> closes nothing`);
		if (!close && !selfClosed) open.push(tag);
	}
	if (open.length > 0) fault(`<${open.join('> <')}> left open`);
}
