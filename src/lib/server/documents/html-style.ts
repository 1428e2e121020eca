/** The look of a document as a page on its own. It loads nothing, so the typeface is the reader's. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --sheet: #ffffff; --ink: #1c2430; --soft: #566070; --line: #e4e0d7; --thread: #b3202c; }
@media (prefers-color-scheme: dark) {
	:root { --paper: #191816; --sheet: #22211e; --ink: #ece8df; --soft: #b3ada1; --line: #3d3a34; --thread: #f0737c; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: clamp(1rem, 6vw, 4rem); background: var(--sheet); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { margin: 1.5rem 0 0.5rem; font-size: 1.75rem; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.3125rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1.0625rem; }
p, ul, .statement, .wide { margin: 0.5rem 0; max-width: 66ch; }
.unbroken { white-space: nowrap; }
.quiet, .edge, caption { color: var(--soft); font-size: 0.9375em; }
.edge { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; margin: 0; max-width: none; font-size: 0.875rem; }
.edge strong { margin-inline-end: 0.5rem; color: var(--ink); letter-spacing: 0.06em; }
.edge:last-child { margin-top: 2.5rem; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr); gap: 0.25rem 1.25rem; margin: 1.25rem 0; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { grid-column: 2; margin: 0; }
.wide { max-width: none; overflow-x: auto; }
.wide:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
table { width: 100%; min-width: 28rem; border-collapse: collapse; font-size: 0.9375em; line-height: 1.45; overflow-wrap: break-word; }
caption { text-align: start; padding-bottom: 0.25rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { border-bottom-color: var(--soft); }
.thread { margin: 1rem 0 1.25rem; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--thread); }
.thread .wide { margin-inline: 0; }
ul { padding-inline-start: 1.25rem; }
@media (max-width: 40rem) {
	dl { grid-template-columns: minmax(0, 1fr); }
	dd { grid-column: 1; margin-bottom: 0.5rem; }
}
@media print {
	:root { --paper: #ffffff; --sheet: #ffffff; --ink: #1c2430; --soft: #566070; --line: #e4e0d7; --thread: #b3202c; }
	main { max-width: none; padding: 0; }
	.wide { overflow: visible; }
	table { min-width: 0; }
	thead { display: table-header-group; }
	tr, dt { break-inside: avoid; }
	@page { size: A4; margin: 22mm 25mm; }
}
`;
