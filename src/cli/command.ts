import { Command } from 'commander';
import { swedishError, swedishHelp } from './swedish.ts';

/** Without some of these a command cannot be tried; see `Unusable` for what only shows once it runs. */
type Described = { does: string; examples: readonly string[] };

/** A command that speaks Swedish, with examples at the end of its help. Whatever is wrong with its arguments is thrown. */
export function newCommand(name: string, { does, examples }: Described): Command {
	return new Command(name)
		.description(does)
		.configureHelp(swedishHelp)
		.configureOutput({ outputError: (message, write) => write(swedishError(message)) })
		.helpOption('-h, --help', 'visa den här hjälpen')
		.helpCommand(false)
		.showHelpAfterError('Lägg till --help för att se hur det används.')
		.addHelpText('after', `\nExempel:\n${examples.map((line) => `  ${line}`).join('\n')}`)
		.exitOverride();
}

/** The command cannot be carried out as it was given; the message says in Swedish what to do instead. */
export class Unusable extends Error {
	override name = 'Unusable';
}
