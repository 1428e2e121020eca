import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import type { PdfStandard } from '#lib/domain/document/format.ts';
import { printable } from './printable.ts';

const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const FONT_FOLDER = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json')));
const fontFile = (name: string): string => join(FONT_FOLDER, name, `AtkinsonHyperlegibleNext_${name}.ttf`);

const layout = readFileSync(join(import.meta.dirname, 'layout.typ'), 'utf8');
const compiler = NodeCompiler.create({
	workspace: import.meta.dirname,
	fontArgs: [{ fontBlobs: FONTS.map((name) => readFileSync(fontFile(name))) }]
});

/** Says what failed without a word of the document. */
class Unrenderable extends Error {
	override name = 'Unrenderable';
}

/** Runs in the worker of documents only: the compiler keeps memory, and holds up everything else while it works. */
export function drawPdf(tree: DocumentTree, standard: PdfStandard): Uint8Array {
	try {
		return withoutMissing(tree, standard);
	} finally {
		compiler.evictCache(0);
	}
}

/** A standard for keeping refuses characters that no font has: each is named by its number instead, so that nothing is lost unseen. */
function withoutMissing(tree: DocumentTree, standard: PdfStandard): Uint8Array {
	const missing = new Set<string>();
	for (;;) {
		const known = missing.size;
		try {
			return exported(printable(tree, missing), tree.asOf, standard);
		} catch (error) {
			for (const character of undisplayable(String(error))) missing.add(character);
			if (missing.size === known) throw error;
		}
	}
}

function exported(tree: unknown, asOf: string, pdfStandard: PdfStandard): Uint8Array {
	const compiled = compiler.compile({ mainFileContent: layout, inputs: { tree: JSON.stringify(tree) }, resetRead: true });
	if (!compiled.result) throw new Unrenderable('layout');
	const creationTimestamp = Math.floor(Date.parse(asOf) / 1000);
	return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard, creationTimestamp }));
}

function* undisplayable(message: string): Generator<string> {
	for (const [, quoted = ''] of message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)) {
		yield* quoted.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
	}
}
