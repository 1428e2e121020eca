import { Option } from 'commander';
import type { CaseFile } from '#lib/domain/exchange/case-file.ts';
import { QUALITY_IDS, type QualityAnswer, type QualityId } from '#lib/domain/quality/question.ts';
import { readCases } from './case-input.ts';
import { newCommand, Unusable } from './command.ts';
import { readingDatabase, withDatabase, type DatabaseOptions } from './database.ts';
import { dayOption } from './day-option.ts';
import { Outcome } from './faults.ts';
import { isCaseName, openCase } from './find-case.ts';
import { write } from './output.ts';

type Named = Pick<CaseFile, 'case'>;
type Options = DatabaseOptions & { json?: true; list?: true; only?: QualityId[]; today?: string };

export const check = withDatabase(
	newCommand('check', {
		does: 'Svara på kvalitetsfrågorna för ärenden i filer eller i databasen. Slutar med 1 när något inte framgår alls.',
		examples: [
			'npx rodtrad check arende.json',
			'npx rodtrad check --only U07,O04 --today 2026-11-24 arende.json',
			'npx rodtrad demo --cases 100 --seed 1 | npx rodtrad check --json - > svar.ndjson',
			"npx rodtrad check 2026-0001 --unit 'Vuxenenheten Söder'",
			'npx rodtrad check --list'
		]
	}).argument('[fil|ärende...]', 'ärendefiler, - för stdin, eller nummer på ärenden i databasen')
)
	.addOption(new Option('--only <frågor>', 'bara de här frågorna, med komma emellan').argParser(idsOf))
	.option('--today <dag>', 'dagen som frågorna ställs, annars i dag', dayOption)
	.option('--json', 'ett JSON-objekt per ärende i stället för text att läsa')
	.option('--list', 'skriv frågorna och vad varje nivå kräver')
	.action(async (names: string[], options: Options) => {
		if (options.list) return listQuestions(options);
		if (names.length === 0) throw new Unusable('Ange minst en fil eller ett ärende, eller --list.');
		const answers = await answering(options);
		const outcome = new Outcome();
		let missing = false;
		const tell = async (file: Named, of: QualityAnswer[]) => {
			missing ||= of.some(({ level }) => level === 1);
			await write(options.json ? jsonOf(file, of) : textOf(file, of));
		};
		for await (const read of readCases(names.filter((name) => !isCaseName(name)))) {
			if (read.ok) await tell(read.file, answers.ofFile(read.file));
			else outcome.add(read);
		}
		const inDatabase = names.filter(isCaseName);
		if (inDatabase.length > 0)
			await readingDatabase(options, async (opened) => {
				for (const name of inDatabase) {
					const { id } = await openCase(opened, name, 'check');
					const [file, of] = await answers.ofCase(opened.db, id);
					await tell(file, of);
				}
			});
		process.exitCode = outcome.code || (missing ? 1 : 0);
	});

/** The questions as they are asked of a file, and of a case in the database. What answers them is loaded when it is needed. */
async function answering({ only, today }: Options) {
	const [{ answerQuestions }, { qualityFile }, { readingOf }, { USUAL_SETTINGS }, { checkText }, { textCaseOf }, clock] = await Promise.all(
		[
			import('#lib/domain/quality/answer-questions.ts'),
			import('#lib/domain/quality/quality-file.ts'),
			import('#lib/domain/quality/reading.ts'),
			import('#lib/domain/quality/settings.ts'),
			import('#lib/domain/language/check-text.ts'),
			import('#lib/domain/language/text-case.ts'),
			import('#lib/server/clock.ts')
		]
	);
	const day = today ?? clock.today();
	return {
		ofFile: (file: CaseFile): QualityAnswer[] =>
			answerQuestions(qualityFile(file, day, USUAL_SETTINGS, readingOf(checkText, textCaseOf(file, day))), only),
		async ofCase(...[db, id]: Parameters<(typeof import('#lib/server/quality.ts'))['ofCase']>): Promise<[Named, QualityAnswer[]]> {
			const quality = await import('#lib/server/quality.ts');
			const of = await quality.ofCase(db, id, day);
			if (!of) throw new Error('A case that is there and not.');
			return [of.file, of.answers.filter((answer) => only === undefined || only.includes(answer.id))];
		}
	};
}

const valueOf = (answer: QualityAnswer) => ('status' in answer ? answer.status : answer.level);

const jsonOf = (file: Named, answers: readonly QualityAnswer[]): string =>
	`${JSON.stringify({
		case: file.case.number,
		id: file.case.id,
		answers: answers.map((answer) => ({
			id: answer.id,
			by: answer.by,
			level: answer.level,
			...('status' in answer ? { status: answer.status } : {}),
			...('awaits' in answer && answer.awaits ? { awaits: answer.awaits } : {}),
			message: answer.message,
			where: answer.where
		}))
	})}\n`;

const STATUS_WORDS = { notApplicable: 'gäller inte', notYet: 'inte än', reader: 'läsaren svarar' };

function textOf(file: Named, answers: readonly QualityAnswer[]): string {
	const lines = answers.map((answer) => {
		const value = valueOf(answer);
		return `${answer.id} ${typeof value === 'string' ? STATUS_WORDS[value] : value}${answer.message ? `  ${answer.message}` : ''}\n`;
	});
	return `${file.case.number}\n${lines.join('')}`.replace(CONTROL, ' ');
}

/** What stands in a text could move the cursor of whoever reads it. */
const CONTROL = /[\p{Cf}\u2028\u2029]|(?!\n)\p{Cc}/gu;

async function listQuestions({ only, json }: Options): Promise<void> {
	const [{ ALL_QUESTIONS }, { LEVEL_RULES }] = await Promise.all([
		import('#lib/domain/quality/all-questions.ts'),
		import('#lib/domain/quality/level-rules.ts')
	]);
	for (const { id, asks, by, stage, source } of ALL_QUESTIONS) {
		if (only && !only.includes(id)) continue;
		const levels = LEVEL_RULES[id];
		const told = ([3, 2, 1] as const).flatMap((level) => (levels[level] ? [`   ${level} ${levels[level]}\n`] : []));
		await write(json ? `${JSON.stringify({ id, asks, by, stage, source, levels })}\n` : `${id} ${asks}\n${told.join('')}`);
	}
}

function idsOf(text: string): QualityId[] {
	return text.split(',').map((word) => {
		const id = QUALITY_IDS.find((known) => known === word.trim().toUpperCase());
		if (!id) throw new Unusable(`Frågan ${word.trim()} finns inte. Se npx rodtrad check --list.`);
		return id;
	});
}
