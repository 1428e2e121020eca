import { readCases } from './case-input.ts';
import { newCommand } from './command.ts';
import { changingDatabase, withDatabase, type DatabaseOptions, type Opened } from './database.ts';
import { CONTROL, Outcome, type Place } from './faults.ts';
import type { Preview } from '#lib/server/case-files.ts';
import { write } from './output.ts';
import { withSpool } from './spool.ts';

type Options = DatabaseOptions & { caseworker?: string; preview?: true };

export const importCases = withDatabase(
	newCommand('import', {
		does: 'Läs in ärendefiler i databasen: alla, eller ingen om något är fel. Samma fil igen ändrar inget.',
		examples: [
			"npx rodtrad import arende.json --unit 'Vuxenenheten Söder' --caseworker anna",
			"npx rodtrad import *.json --unit 'Vuxenenheten Söder' --caseworker anna --preview",
			"npx rodtrad import - --unit 'Vuxenenheten Söder' --caseworker anna < arenden.ndjson"
		]
	}).argument('<fil...>', 'ärenden som JSON eller NDJSON; - läser från stdin')
)
	.option('--caseworker <användare>', 'vem som ska handlägga de nya ärendena: användarnamnet för en handläggare i enheten')
	.option('--preview', 'säg vad som skulle läsas in, och skriv inget')
	.action(async (files: string[], options: Options) =>
		changingDatabase(options, async (opened) => {
			process.exitCode = await importFrom(files, opened, options);
		})
	);

/** First everything is read and tried, and only what is fine all through is taken in. */
async function importFrom(files: readonly string[], { db, user, folder }: Opened, { caseworker, preview }: Options): Promise<number> {
	const [{ importerFor }, caseFiles, { renderPdf }] = await Promise.all([
		import('./importer.ts'),
		import('#lib/server/case-files.ts'),
		import('#lib/server/documents/pdf.ts')
	]);
	const importer = await importerFor(db, user, caseworker);
	const outcome = new Outcome();
	const tell = (place: Place, result: Preview): void => {
		if (!result.ok) outcome.add({ place, usable: true, faults: result.faults });
		else told.push(...linesOf(place, result));
	};
	let told: string[] = [];

	await withSpool(folder, async (spool) => {
		for await (const read of readCases(files)) {
			if (!read.ok) outcome.add(read);
			else {
				tell(read.place, await caseFiles.previewImport(db, importer, read.file));
				spool.add(read);
			}
		}
		if (outcome.code !== 0 || preview) return;
		told = [];
		await caseFiles.importAll(db, spool.all(importer), { draw: renderPdf, tell: ({ place }, result) => tell(place, result) });
	});
	if (outcome.code === 0) for (const line of told) await write(line);
	return outcome.code;
}

function linesOf({ file, line }: Place, { number, isNew, added, notices }: Extract<Preview, { ok: true }>): string[] {
	const what = added.length === 0 ? 'inget nytt' : `${isNew ? 'nytt' : 'tillagt'}: ${added.join(', ')}`;
	const said = [`${file}${line === undefined ? '' : `:${line}`} ${number} ${what}`, ...notices.map((notice) => `  ${notice}`)];
	return said.map((words) => `${words.replace(CONTROL, '\u{FFFD}')}\n`);
}
