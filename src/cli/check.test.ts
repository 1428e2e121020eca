import { beforeAll, expect, test } from 'vitest';
import { QUALITY_IDS } from '#lib/domain/quality/question.ts';
import { demoData, UNIT } from '../../tests/cli-data.ts';
import { aFile, rodtrad } from '../../tests/run-cli.ts';

let demo: Awaited<ReturnType<typeof demoData>>;
beforeAll(async () => (demo = await demoData()));

type Answered = { case: string; answers: { id: string; level: number | null }[] };
const check = (...args: string[]) => rodtrad(['check', '--today', '2026-11-25', ...args]);

test('a file and the database answer every question the same, but for the record that is in no file', async () => {
	const { number } = demo.ordered.case;
	const inFile = await check('--json', aFile('arende.json', JSON.stringify(demo.ordered)));
	const inDatabase = await check('--json', number, '--unit', UNIT, '--data', demo.folder);
	expect([inFile, inDatabase].map(({ code, stderr }) => ({ code, stderr }))).toEqual([
		{ code: 1, stderr: '' },
		{ code: 1, stderr: '' }
	]);
	const [file, database] = [inFile, inDatabase].map(({ stdout }) => JSON.parse(stdout) as Answered);
	expect(file?.answers.map(({ id }) => id)).toEqual(QUALITY_IDS);
	const levels = (of: Answered | undefined) => of?.answers.filter(({ id }) => id !== 'U19').map(({ id, level }) => [id, level]);
	expect(levels(database)).toEqual(levels(file));
});

test('only what is asked for is answered, and what is not a question is told', async () => {
	const file = aFile('arende.json', JSON.stringify(demo.ordered));
	const { stdout } = await check('--json', '--only', 'B07,o06', file);
	expect((JSON.parse(stdout) as Answered).answers.map(({ id }) => id)).toEqual(['B07', 'O06']);
	expect(await check('--only', 'X99', file)).toMatchObject({ code: 2, stdout: '' });
	expect(await check(aFile('trasig.json', '{'))).toMatchObject({ code: 2, stdout: '' });
});
