import { Option } from 'commander';
import { asOfOption, sourceOf, withSource, type SourceOptions } from './case-source.ts';
import { newCommand, Unusable } from './command.ts';
import { DOCUMENT_KINDS, type DocumentKind, type Found } from './documents.ts';
import { writeResult } from './output.ts';

const FORMATS = ['pdf', 'docx', 'html', 'json'] as const;

type Options = SourceOptions & { kind: DocumentKind; format: (typeof FORMATS)[number]; out?: string };

export const document = withSource(
	newCommand('document', {
		does: 'Gör ett dokument av ett ärende i en fil eller i databasen. Samma underlag ger samma bytes.',
		examples: [
			'npx rodtrad document arende.json --out utredning.pdf',
			'npx rodtrad document arende.json --kind decision --format docx --out beslut.docx',
			'npx rodtrad document - --format html < arende.json > utredning.html',
			"npx rodtrad document 2026-0001 --unit 'Vuxenenheten Söder' --kind order --format json"
		]
	})
)
	.addOption(new Option('--kind <slag>', 'utredning, beslut eller beställning').choices(DOCUMENT_KINDS).default('investigation'))
	.addOption(new Option('--format <format>', 'vad dokumentet ska vara för fil').choices(FORMATS).default('pdf'))
	.option('--out <fil>', 'skriv till en fil i stället för till stdout')
	.action(async (name: string, options: Options) => {
		if (!options.out && process.stdout.isTTY && ['pdf', 'docx'].includes(options.format))
			throw new Unusable(`En ${options.format}-fil kan inte visas här. Ange var den ska sparas med --out.`);
		const asked = { id: options.id, asOf: asOfOption(options) };
		const found = await sourceOf(name, options, 'document', {
			inFile: async (file) => (await import('./file-documents.ts')).documentInFile(file, options.kind, asked),
			inDatabase: async (opened, ofCase) => (await import('./case-documents.ts')).documentOfCase(opened, ofCase, options.kind, asked)
		});
		if (found) await writeResult(await bytesOf(found, options), options.out);
	});

async function bytesOf({ tree, kept, json }: Found, { format }: Options): Promise<Uint8Array> {
	if (format === 'pdf' && kept) return kept;
	const { render } = await import('#lib/server/documents/render.ts');
	return render(tree, format, { json });
}
