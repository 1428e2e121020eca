import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentTree } from '#lib/domain/document/document.ts';
import { printable } from './printable.ts';

export type Job = { id: number; tree: DocumentTree; standard: 'a-2a' | 'ua-1' };
export type Done = { id: number; bytes: Uint8Array } | { id: number; failure: string };

const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const fontFile = (name: string): string =>
	join(process.cwd(), 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next', name, `AtkinsonHyperlegibleNext_${name}.ttf`);

const layout = readFileSync(join(import.meta.dirname, 'layout.typ'), 'utf8');
const compiler = NodeCompiler.create({
	workspace: import.meta.dirname,
	fontArgs: [{ fontBlobs: FONTS.map((name) => readFileSync(fontFile(name))) }]
});

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answer(job)));

function answer({ id, tree, standard }: Job): Done {
	try {
		return { id, bytes: render(tree, standard) };
	} catch (error) {
		// What Typst says may quote the document, and ends in a log.
		return { id, failure: error instanceof Unrenderable ? error.message : 'export' };
	} finally {
		compiler.evictCache(0);
	}
}

/** A standard for keeping refuses characters that no font has: each is named by its number instead, so that nothing is lost unseen. */
function render(tree: DocumentTree, standard: Job['standard']): Uint8Array {
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

function exported(tree: unknown, asOf: string, pdfStandard: Job['standard']): Uint8Array {
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

class Unrenderable extends Error {}
