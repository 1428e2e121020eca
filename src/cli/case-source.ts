import type { Command } from 'commander';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import type { Case } from '#lib/server/cases.ts';
import { readCases } from './case-input.ts';
import { Unusable } from './command.ts';
import { readingDatabase, withDatabase, type DatabaseOptions, type Opened } from './database.ts';
import { Outcome } from './faults.ts';
import { isCaseName, openCase } from './find-case.ts';

export type SourceOptions = DatabaseOptions & { id?: string; asOf?: string };

/** What is done with a case, wherever it stands. */
type Work<T> = {
	inFile: (file: CaseFile) => Promise<T>;
	inDatabase: (opened: Opened, ofCase: Case) => Promise<T>;
};

/** The arguments of a command that takes one case, from a file or from the database. */
export const withSource = (command: Command): Command =>
	withDatabase(
		command
			.argument('<fil|ärende>', 'ärendefil, - för stdin, eller ett ärendes nummer eller id i databasen')
			.option('--id <id>', 'vilken, när det finns flera; annars den senaste')
			.option('--as-of <dag>', 'dagen som står på det som inte är låst eller skickat, annars i dag')
	);

/** Does the work on the one case that is named. Faults in a file are told, and nothing is done. */
export async function sourceOf<T>(name: string, options: DatabaseOptions, command: string, work: Work<T>): Promise<T | undefined> {
	if (isCaseName(name)) return readingDatabase(options, async (opened) => work.inDatabase(opened, await openCase(opened, name, command)));

	const outcome = new Outcome();
	const files: CaseFile[] = [];
	for await (const read of readCases([name])) {
		if (read.ok) files.push(read.file);
		else outcome.add(read);
		if (files.length > 1) throw new Unusable('Filen har flera ärenden. Det här kommandot tar ett i taget.');
	}
	process.exitCode = outcome.code;
	const [file] = files;
	return outcome.code === 0 && file ? work.inFile(file) : undefined;
}

const DAY_OR_INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** The moment a document that is not kept is as of. A day is its noon. */
export function asOfOption({ asOf }: { asOf?: string }): Date {
	if (asOf === undefined) return new Date();
	const moment = new Date(asOf.length === 10 ? `${asOf}T12:00:00Z` : asOf);
	const isDay = DAY_OR_INSTANT.test(asOf) && !Number.isNaN(moment.getTime()) && (asOf.length > 10 || moment.toISOString().startsWith(asOf));
	if (!isDay) throw new Unusable(`${asOf} är ingen dag. Skriv den som 2026-11-24.`);
	return moment;
}
