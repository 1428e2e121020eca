import { newCommand } from './command.ts';
import { readingDatabase, withDatabase, type DatabaseOptions } from './database.ts';
import { findCase } from './find-case.ts';
import { writeResult } from './output.ts';

type Options = DatabaseOptions & { out?: string };

export const exportCase = withDatabase(
	newCommand('export', {
		does: 'Skriv ut ett ärende ur databasen som ärendefil, med allt utom det som är skyddat om våld.',
		examples: [
			"npx rodtrad export 2026-0001 --unit 'Vuxenenheten Söder' --out arende.json",
			"npx rodtrad export 2026-0001 --unit 'Vuxenenheten Söder' | npx rodtrad validate -"
		]
	}).argument('<ärende>', 'ärendets nummer eller id')
)
	.option('--out <fil>', 'skriv till en fil i stället för till stdout')
	.action(async (name: string, options: Options) => {
		const { text } = await readingDatabase(options, async (opened) => {
			const { id } = await findCase(opened, name);
			const { handOut } = await import('#lib/server/case-files.ts');
			const handedOut = await handOut(opened.db, opened.user.id, id);
			if (!handedOut) throw new Error('A case that is there and not.');
			return handedOut;
		});
		await writeResult(text, options.out);
	});
