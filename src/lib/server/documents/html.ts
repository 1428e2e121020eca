import { createHash } from 'node:crypto';
import { paragraphsOf, type Block, type DocumentTree, type Run } from '#lib/domain/document/document.ts';
import { byDirection, readable } from '#lib/domain/document/readable.ts';
import { STYLE } from './html-style.ts';

/** What a document as a page may do: show itself. Sent with it as a header, and written in it for when it is opened from a disk. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
export const HTML_POLICY = `${POLICY}; frame-ancestors 'none'; sandbox`;

/** The document as a page on its own: nothing is fetched, nothing runs, and every text is escaped. */
export function renderHtml({ title, subtitle, language, header, footer, draft, blocks }: DocumentTree): string {
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escaped(readable(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="edge"><span>${said(header.left)}</span> <span>${draft ? '<strong>UTKAST</strong> ' : ''}${said(header.right)}</span></p>
<h1>${said(title)}</h1>
${subtitle ? `<p class="quiet">${said(subtitle)}</p>\n` : ''}${blocks.map(drawn).join('\n')}
<p class="edge">${said(footer.left)}</p>
</main>
</body>
</html>
`;
}

function drawn(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `<h${block.level}>${said(block.text)}</h${block.level}>`;
		case 'paragraph':
			return `<p>${runs(block.runs)}</p>`;
		case 'facts':
			// A row without a label belongs to the one above.
			return `<dl>\n${block.rows.map(({ label, runs: text }) => `${label ? `<dt>${said(label)}</dt>` : ''}<dd>${runs(text)}</dd>`).join('\n')}\n</dl>`;
		case 'statement':
			return statement(block);
		case 'table':
			return table(block);
		case 'list':
			return `<ul>\n${block.items.map((item) => `<li>${runs(item)}</li>`).join('\n')}\n</ul>`;
		case 'thread':
			return `<div class="thread">\n${block.blocks.map(drawn).join('\n')}\n</div>`;
	}
}

function statement({ who, text, source, own }: Extract<Block, { kind: 'statement' }>): string {
	const paragraphs = paragraphsOf(text);
	const last = Math.max(paragraphs.length - 1, 0);
	const lines = (paragraphs.length > 0 ? paragraphs : ['']).map((words, index) => {
		const parts = [
			index === 0 && who ? `<strong>${said(who)}</strong>` : '',
			said(words),
			index === last && source ? `<span class="quiet">${said(source)}</span>` : ''
		];
		return `<p>${parts.filter((part) => part !== '').join(' ')}</p>`;
	});
	return `<div class="${own ? 'statement own' : 'statement'}">\n${lines.join('\n')}\n</div>`;
}

function table({ head, rows, caption }: Extract<Block, { kind: 'table' }>): string {
	const cells = (tag: string, texts: readonly string[]) =>
		`<tr>${texts.map((text) => `<${tag}>${said(text)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
	// A wide table is moved sideways by itself, also with the keyboard.
	return `<div class="wide" role="group" aria-label="${escaped(readable(caption ?? head.join(', ')))}" tabindex="0"><table>
${caption ? `<caption>${said(caption)}</caption>\n` : ''}<thead>${cells('th scope="col"', head)}</thead>
<tbody>
${rows.map((row) => cells('td', row)).join('\n')}
</tbody>
</table></div>`;
}

const TONES = { strong: ['<strong>', '</strong>'], quiet: ['<span class="quiet">', '</span>'], quote: ['<em>', '</em>'] } as const;

const runs = (pieces: readonly Run[]): string =>
	pieces
		.map(({ text, tone }) => {
			const [open, close] = tone ? TONES[tone] : ['', ''];
			return `${open}${said(text)}${close}`;
		})
		.join('');

const said = (text: string): string =>
	byDirection(readable(text))
		.map((piece) =>
			piece.fromRightToLeft
				? `<bdi>${escaped(piece.text)}</bdi>`
				: escaped(piece.text).replace(UNBROKEN, '<span class="unbroken">$&</span>')
		)
		.join('');

/** Days and personal numbers, which no line ends in. */
const UNBROKEN = /\b(?:\d{4}-\d{2}-\d{2}|\d{8}-\d{4})\b/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
