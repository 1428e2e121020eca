import { expect, test } from 'vitest';
import { demoData } from '../../tests/cli-data.ts';
import { aFile, rodtrad } from '../../tests/run-cli.ts';

const text = (args: string[], stdin: string) => rodtrad(['text', ...args], { stdin });

test('one text a line, one object a line', async () => {
	const { code, stdout, stderr } = await text(['--as', 'area', '--json'], 'Lägenheten är ostädad.\n\n”Jag är lat”, säger hon.\r\n');
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	const lines = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(lines).toEqual([
		{
			line: 1,
			as: 'area',
			marks: [{ check: 'judgingWords', words: 'ostädad', from: 14, to: 21, why: expect.any(String), suggestion: expect.any(String) }]
		},
		{ line: 2, as: 'area', marks: [] },
		{ line: 3, as: 'area', marks: [] }
	]);
});

test('to be read, a remark has its line, its place, why and what to write instead', async () => {
	const { code, stdout } = await text(['--as', 'activity'], 'Planera veckan\nStädning\n');
	expect(code).toBe(0);
	expect(stdout).toMatch(/^2:0–8 vagueActivity ”Städning”\n\t\S.*\.\n\t\S.*\.\n$/);
});

test('the day and the case are what a text is read against', async () => {
	const { ordered } = await demoData();
	const file = aFile('arende.json', ordered);
	const { givenName } = ordered.persons.find(({ id }) => id === ordered.case.personId)!;
	const run = await text(
		['--as', 'area', '--json', '--case', file, '--today', '2027-03-01'],
		`${givenName} behöver stöd.\nZlatan behöver stöd.\nKursen ska börja 2027-01-10.\n`
	);
	const marks = run.stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line).marks.map(({ words }: { words: string }) => words));
	expect(marks).toEqual([[], ['Zlatan'], ['2027-01-10']]);
});

test('texts are read from a file too, and what stands in them cannot move the cursor', async () => {
	const file = aFile('texter.txt', 'Hon är ma\u00ADnipulativ\u001b[2J\n');
	const { code, stdout } = await rodtrad(['text', '--as', 'assessment', file]);
	expect(code).toBe(0);
	expect(stdout).toContain('judgingWords');
	expect(stdout).not.toContain('\u001b');
});

test.each([
	[['--as', 'poem'], 'Flaggan --as <slag> kan inte vara poem. Välj ett av area, observation,'],
	[[], 'Flaggan --as <slag> saknas.'],
	[['--as', 'area', '--today', '2026-02-30'], 'Skriv en dag som finns'],
	[['--as', 'area', 'finns-inte.txt'], 'Det gick inte att läsa finns-inte.txt (ENOENT).'],
	[['--as', 'area', '--case', 'finns-inte.json'], 'finns-inte.json är ingen ärendefil som går att använda.']
])('%j cannot be used', async (args, message) => {
	const { code, stdout, stderr } = await text(args, 'Hej\n');
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(message);
});

test('a line that is no text is told by its number', async () => {
	const { code, stderr } = await rodtrad(['text', '--as', 'area'], { stdin: Buffer.from([0x48, 0x65, 0x6a, 0x0a, 0xff, 0xfe, 0x0a]) });
	expect(code).toBe(2);
	expect(stderr).toContain('Rad 2 är ingen text i UTF-8');
});
