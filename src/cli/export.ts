import { newCommand, Unusable } from './command.ts';
import { readingDatabase, withDatabase, type DatabaseOptions } from './database.ts';
import { openCase } from './find-case.ts';
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
		const text = await readingDatabase(options, async (opened) => {
			const { id } = await openCase(opened, name, 'export');
			const [{ readCase }, { caseFileText }] = await Promise.all([
				import('#lib/server/exchange/reading.ts'),
				import('#lib/domain/exchange/write-case-file.ts')
			]);
			const file = await readCase(opened.db, id, { documents: true });
			if (!file) throw new Unusable(`Ärendet ${name} finns inte i enheten.`);
			return caseFileText(file);
		});
		await writeResult(text, options.out);
	});
