import { InvalidArgumentError } from 'commander';
import { newCommand } from './command.ts';
import { dayOption } from './day-option.ts';
import { writeAll } from './output.ts';

type Options = { cases: number; seed: string; today?: string };

export const demo = newCommand('demo', {
	does: 'Hitta på ärenden och skriv dem som NDJSON, ett ärende per rad. Samma frö, antal och dag ger samma ärenden.',
	examples: [
		'npx rodtrad demo --cases 100 --seed 1 > arenden.ndjson',
		'npx rodtrad demo --cases 1 --seed prov --today 2026-11-24 | npx rodtrad validate -',
		'npx rodtrad demo --cases 100000 --seed 1 | gzip > arenden.ndjson.gz'
	]
})
	.option('--cases <antal>', 'hur många ärenden', count, 10)
	.option('--seed <frö>', 'ett ord eller tal; annat frö ger andra ärenden', '1')
	.option('--today <dag>', 'dagen som ärendena ses från, annars i dag', dayOption)
	.action(async ({ cases, seed, today }: Options) => {
		const [{ demoFiles }, clock] = await Promise.all([import('./demo-files.ts'), import('#lib/server/clock.ts')]);
		await writeAll(demoFiles({ cases, seed, today: today ?? clock.today() }));
	});

function count(text: string): number {
	const number = Number(text);
	if (!/^\d+$/.test(text) || number < 1 || number > 1_000_000) throw new InvalidArgumentError('Skriv ett antal från 1 till 1000000.');
	return number;
}
