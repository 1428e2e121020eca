import { Help, type HelpConfiguration } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
	'Usage:': 'Användning:',
	'Arguments:': 'Argument:',
	'Options:': 'Flaggor:',
	'Commands:': 'Kommandon:'
};

/** The help of commander, in Swedish. */
export const swedishHelp: HelpConfiguration = {
	styleTitle: (title) => TITLES[title] ?? title,
	commandUsage(command) {
		return Help.prototype.commandUsage
			.call(this as Help, command)
			.replace('[options]', '[flaggor]')
			.replace('[command]', '<kommando>');
	},
	subcommandTerm(command) {
		return Help.prototype.subcommandTerm
			.call(this as Help, command)
			.replace('[options] ', '')
			.replace('[options]', '');
	},
	optionDescription(option) {
		return Help.prototype.optionDescription
			.call(this as Help, option)
			.replace('choices: ', 'ett av ')
			.replace('default: ', 'annars ')
			.replaceAll('"', '');
	}
};

const MESSAGES: readonly (readonly [RegExp, string])[] = [
	[/missing required argument '(.*)'/, 'Argumentet <$1> saknas.'],
	[/option '(.*)' argument missing/, 'Flaggan $1 behöver ett värde.'],
	[/required option '(.*)' not specified/, 'Flaggan $1 saknas.'],
	[/option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./, 'Flaggan $1 kan inte vara $2. Välj ett av $3.'],
	[/option '(.*)' argument '(.*)' is invalid\. (.*)/, 'Flaggan $1 kan inte vara $2. $3'],
	[/option '(.*)' cannot be used with option '(.*)'/, 'Flaggorna $1 och $2 går inte ihop.'],
	[/unknown option '([^']*)'(?:\s+\(Did you mean (?:one of )?(.*)\?\))?/, 'Flaggan $1 finns inte.'],
	[/too many arguments.* Expected (\d+) .* but got (\d+)\./, 'För många argument: $2, men det ska vara $1.'],
	[/unknown command '([^']*)'(?:\s+\(Did you mean (?:one of )?(.*)\?\))?/, 'Kommandot $1 finns inte.']
];

/** What commander says of arguments it cannot use, in Swedish. */
export function swedishError(message: string): string {
	for (const [pattern, swedish] of MESSAGES) {
		const found = pattern.exec(message);
		if (!found) continue;
		const said = swedish.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
		const meant = /Did you mean (?:one of )?(.*)\?/.exec(message)?.[1];
		return `${said}${meant ? ` Menade du ${meant}?` : ''}\n`;
	}
	return message;
}
