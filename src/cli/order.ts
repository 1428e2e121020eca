import { asOfOption, sourceOf, withSource, type SourceOptions } from './case-source.ts';
import { newCommand } from './command.ts';
import { Outcome } from './faults.ts';
import { writeResult } from './output.ts';

type Options = SourceOptions & { provider?: string; out?: string };

export const order = withSource(
	newCommand('order', {
		does: 'Skriv ut beställningen som JSON: den som är skickad, annars den som skulle skickas. Hindren sägs, ett per rad.',
		examples: [
			'npx rodtrad order arende.json',
			"npx rodtrad order arende.json --provider 'Ekens boendestöd' --as-of 2026-11-24 --out bestallning.json",
			"npx rodtrad order 2026-0001 --unit 'Vuxenenheten Söder'"
		]
	})
)
	.option('--provider <utförare>', 'vem beställningen går till, när den inte är skickad än')
	.option('--out <fil>', 'skriv till en fil i stället för till stdout')
	.action(async (name: string, options: Options) => {
		const asked = { id: options.id, asOf: asOfOption(options), provider: options.provider };
		const found = await sourceOf(name, options, 'order', {
			inFile: async (file) => (await import('./file-documents.ts')).orderInFile(file, asked),
			inDatabase: async (opened, ofCase) => (await import('./case-documents.ts')).orderOfCase(opened, ofCase, asked)
		});
		if (found?.ok) return writeResult(`${JSON.stringify(found.order, null, '\t')}\n`, options.out);
		if (!found) return;

		const outcome = new Outcome();
		outcome.add({
			place: { file: name === '-' ? 'stdin' : name },
			usable: true,
			faults: found.problems.map((message) => ({ pointer: '', message }))
		});
		process.exitCode = outcome.code;
	});
