import { createReadStream } from 'node:fs';
import { Option } from 'commander';
import { TEXT_KINDS, type Mark, type TextCase, type TextKind } from '#lib/domain/language/mark.ts';
import { newCommand, Unusable } from './command.ts';
import { dayOption } from './day-option.ts';
import { linesOf } from './lines.ts';
import { write } from './output.ts';

type Options = { as: TextKind; case?: string; today?: string; json?: true };

export const text = newCommand('text', {
	does: 'Pröva textkontrollerna: läs en text per rad och skriv ut anmärkningarna. En anmärkning är inget fel, så programmet slutar med 0 ändå.',
	examples: [
		"echo 'Lägenheten är städad och fin.' | npx rodtrad text --as observation",
		'npx rodtrad text --as assessment --json bedomningar.txt > anmarkningar.ndjson',
		'npx rodtrad text --as area --case arende.json --today 2026-11-24 texter.txt'
	]
})
	.argument('[fil]', 'en text per rad; - eller ingen fil läser från stdin')
	.addOption(new Option('--as <slag>', 'vad texten är').choices(TEXT_KINDS).makeOptionMandatory())
	.option('--case <fil>', 'ärendefil som texterna hör till: namn, personnummer och barnens födelseår')
	.option('--today <dag>', 'dagen som texterna läses, annars i dag', dayOption)
	.option('--json', 'ett JSON-objekt per rad i stället för text att läsa')
	.action(async (file: string | undefined, { as, case: caseFile, today, json }: Options) => {
		const [{ checkText }, clock] = await Promise.all([import('#lib/domain/language/check-text.ts'), import('#lib/server/clock.ts')]);
		const about = await caseOf(caseFile, today ?? clock.today());
		const utf8 = new TextDecoder('utf-8', { fatal: true });
		let before = 0;
		for await (const { number, bytes } of linesOf(chunksOf(file ?? '-'))) {
			const line = bytes && decode(utf8, bytes);
			if (line === null) throw new Unusable(`Rad ${number} är ingen text i UTF-8, eller för lång.`);
			if (json) while (++before < number) await write(`${JSON.stringify({ line: before, as, marks: [] })}\n`);
			const marks = checkText(line, { as, case: about });
			await write(
				json ? `${JSON.stringify({ line: number, as, marks: marks.map(shown) })}\n` : marks.map((mark) => told(number, mark)).join('')
			);
		}
	});

const shown = ({ check, words, from, to, why, suggestion }: Mark) => ({ check, words, from, to, why, suggestion });

const told = (line: number, { check, words, from, to, why, suggestion }: Mark): string =>
	`${line}:${from}–${to} ${check} ”${words.replace(CONTROL, ' ')}”\n\t${why}\n\t${suggestion}\n`;

/** What stands in a text could move the cursor of whoever reads it. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

function decode(utf8: TextDecoder, bytes: Buffer): string | null {
	try {
		return utf8.decode(bytes).replace(/\r$/, '');
	} catch {
		return null;
	}
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
	try {
		yield* (file === '-' ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>;
	} catch (error) {
		throw new Unusable(`Det gick inte att läsa ${file} (${(error as NodeJS.ErrnoException).code ?? 'okänt fel'}).`);
	}
}

async function caseOf(file: string | undefined, today: string): Promise<TextCase> {
	if (file === undefined) return { today };
	const [{ readCases }, { textCaseOf }] = await Promise.all([import('./case-input.ts'), import('#lib/domain/language/text-case.ts')]);
	for await (const read of readCases([file])) {
		if (read.ok) return textCaseOf(read.file, today);
		throw new Unusable(`${file} är ingen ärendefil som går att använda. Pröva den med npx rodtrad validate.`);
	}
	throw new Unusable(`${file} är tom.`);
}
