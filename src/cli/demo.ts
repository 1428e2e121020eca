import { InvalidArgumentError } from 'commander';
import { newCommand } from './command.ts';
import { changingDatabase, withDatabase, type DatabaseOptions } from './database.ts';
import { dayOption } from './day-option.ts';
import { write, writeAll } from './output.ts';

type Options = DatabaseOptions & { cases: number; seed: string; today?: string; database?: true };

export const demo = withDatabase(
	newCommand('demo', {
		does: 'Hitta på ärenden och skriv dem som NDJSON, ett ärende per rad. Samma frö, antal och dag ger samma ärenden.',
		examples: [
			'npx rodtrad demo --cases 100 --seed 1 > arenden.ndjson',
			'npx rodtrad demo --cases 1 --seed prov --today 2026-11-24 | npx rodtrad validate -',
			'npx rodtrad demo --cases 100000 --seed 1 | gzip > arenden.ndjson.gz',
			"npx rodtrad demo --cases 20 --seed 2 --database --unit 'Vuxenenheten Söder'"
		]
	})
)
	.option('--cases <antal>', 'hur många ärenden', count, 10)
	.option('--seed <frö>', 'ett ord eller tal; annat frö ger andra ärenden', '1')
	.option('--today <dag>', 'dagen som ärendena ses från, annars i dag', dayOption)
	.option('--database', 'lägg ärendena i demokommunens databas i stället, utan planer och uppföljningar')
	.action(async ({ cases, seed, today, database, ...options }: Options) => {
		const clock = await import('#lib/server/clock.ts');
		const asked = { cases, seed, today: today ?? clock.today() };
		if (!database) return writeAll((await import('./demo-files.ts')).demoFiles(asked));
		const { fillDatabase } = await import('./demo-database.ts');
		await write(`${await changingDatabase(options, (opened) => fillDatabase(opened, asked))} ärenden finns nu i databasen.\n`);
	});

function count(text: string): number {
	const number = Number(text);
	if (!/^\d+$/.test(text) || number < 1 || number > 1_000_000) throw new InvalidArgumentError('Skriv ett antal från 1 till 1000000.');
	return number;
}
