import { CommanderError } from 'commander';
import { newCommand, Unusable } from './command.ts';
import { demo } from './demo.ts';
import { document } from './document.ts';
import { exportCase } from './export.ts';
import { importCases } from './import.ts';
import { order } from './order.ts';
import { template } from './template.ts';
import { text } from './text.ts';
import { validate } from './validate.ts';

/** Every subcommand is a file of its own; name it here and it is there. What it needs to do its work it imports when it does it. */
const SUBCOMMANDS = [validate, importCases, exportCase, document, order, template, demo, text];

const program = newCommand('rodtrad', {
	does: 'Röda tråden på kommandoraden. Slutar med 0 när allt är bra, 1 när fel hittades och 2 när något inte gick att använda.',
	examples: ['npx rodtrad template list', 'npx rodtrad template --help']
});
for (const subcommand of SUBCOMMANDS) program.addCommand(subcommand);

/** Does what the arguments say, and leaves in `process.exitCode` how it went. */
export async function run(args: string[]): Promise<void> {
	process.stdout.on('error', stopReading);
	try {
		await program.parseAsync(args, { from: 'user' });
	} catch (error) {
		process.exitCode = await codeOf(error);
	}
}

/** Whoever reads has had enough (`| head`): that is no failure. */
function stopReading(error: NodeJS.ErrnoException): never {
	if (error.code === 'EPIPE') process.exit();
	throw error;
}

async function codeOf(error: unknown): Promise<0 | 2> {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof Unusable) {
		console.error(error.message);
		return 2;
	}
	const { logFailure } = await import('#lib/server/failure-log.ts');
	console.error(`Något gick fel som inte borde kunna gå fel. Referens: ${logFailure(error, 'rodtrad')}`);
	return 2;
}
