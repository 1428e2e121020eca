import { readCases } from './case-input.ts';
import { checkAll } from './check-all.ts';
import { newCommand } from './command.ts';

export const validate = newCommand('validate', {
	does: 'Kontrollera ärendefiler: att de följer formatet och att allt i dem hänger ihop. En rad per fel: fil, JSON-pekare, vad som är fel.',
	examples: [
		'npx rodtrad validate arende.json',
		'npx rodtrad validate *.json',
		'npx rodtrad demo --cases 100 --seed 1 | npx rodtrad validate -'
	]
})
	.argument('<fil...>', 'ärenden som JSON eller NDJSON; - läser från stdin')
	.action(async (files: string[]) => checkAll(readCases(files), ['ärende', 'ärenden']));
