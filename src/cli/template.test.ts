import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ibicVuxna } from '#lib/domain/templates/ibic-vuxna.ts';
import { shippedTemplates } from '#lib/domain/templates/shipped.ts';
import { aFile, aFolder, rodtrad } from '../../tests/run-cli.ts';

const validate = (...files: string[]) => rodtrad(['template', 'validate', ...files]);
const piped = (stdin: string | Buffer) => rodtrad(['template', 'validate', '-'], { stdin });
const faulty = { ...ibicVuxna, version: 0, colour: 'red' };
const twoFaults = (place: string) =>
	`${place} /version Talet är för litet. Det ska vara mer än 0.\n${place} /colour Formatet har inget sådant fält.\n`;
const pretty = JSON.stringify(ibicVuxna, null, '\t');

test('the shipped templates are listed, a line each', async () => {
	const { code, stdout } = await rodtrad(['template', 'list']);
	expect(code).toBe(0);
	expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual([...shippedTemplates.map(({ id }) => id), '']);
});

test('neither the database nor the typesetter is loaded to list templates', async () => {
	const { stdout } = await rodtrad(['template', 'list'], {
		nodeArgs: ['--import', 'data:text/javascript,process.on("exit",()=>console.log(process.report.getReport().sharedObjects.join("\\n")))']
	});
	expect(stdout).toMatch(/libc/);
	expect(stdout).not.toMatch(/\.node$/m);
});

test('a template that is shown is the template, and can be validated', async () => {
	const { code, stdout } = await rodtrad(['template', 'show', 'ibic-vuxna']);
	expect(code).toBe(0);
	expect(JSON.parse(stdout)).toEqual(ibicVuxna);
	expect(await piped(stdout)).toMatchObject({ code: 0, stdout: '1 mall utan fel.\n', stderr: '' });
});

test('a template that is not there cannot be shown', async () => {
	const { code, stdout, stderr } = await rodtrad(['template', 'show', 'bbic']);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toBe(`Mallen bbic finns inte. Mallarna är ${shippedTemplates.map(({ id }) => id).join(', ')}.\n`);
});

describe('a line for each fault, with its JSON pointer', () => {
	test('of several files', async () => {
		const [good, bad] = [aFile('bra.json', pretty), aFile('fel.json', faulty)];
		expect(await validate(good, bad)).toMatchObject({ code: 1, stdout: '2 mallar, 1 med fel.\n', stderr: twoFaults(bad) });
	});

	test('of NDJSON, with the line', async () => {
		const lines = [ibicVuxna, faulty, ibicVuxna].map((template) => JSON.stringify(template));
		expect(await piped(`${lines[0]}\n${lines[1]}\n\r\n${lines[2]}`)).toMatchObject({
			code: 1,
			stdout: '3 mallar, 1 med fel.\n',
			stderr: twoFaults('stdin:2')
		});
	});

	test('of a template that follows the schema and still cannot be published', async () => {
		const [first, second, ...rest] = ibicVuxna.sections;
		const file = aFile('dubbel.json', { ...ibicVuxna, sections: [first, { ...second, id: first!.id }, ...rest] });
		expect(await validate(file)).toMatchObject({ code: 1, stderr: `${file} /sections/1 Två avsnitt har samma id.\n` });
	});

	test('of keys that would break the line or move the cursor', async () => {
		const { code, stderr } = await piped(JSON.stringify({ ...ibicVuxna, 'a\nb\u001b[2Jc': 1 }));
		expect({ code, stderr }).toEqual({ code: 1, stderr: 'stdin /a\u{FFFD}b\u{FFFD}[2Jc Formatet har inget sådant fält.\n' });
	});
});

test('a byte order mark and Windows line ends are read past', async () => {
	expect(await piped(`\u{FEFF}${pretty.replaceAll('\n', '\r\n')}`)).toMatchObject({ code: 0, stderr: '' });
	const line = JSON.stringify(ibicVuxna);
	expect(await piped(`\u{FEFF}${line}\r\n${line}\r\n`)).toMatchObject({ code: 0, stdout: '2 mallar utan fel.\n' });
});

test.each([
	['nothing', '', 'stdin / Filen är tom.'],
	['blank lines', '\n \r\n\t\n', 'stdin / Filen är tom.'],
	['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'stdin / Inte text i UTF-8.'],
	['UTF-16', Buffer.from(`\u{FEFF}${pretty}`, 'utf16le'), 'stdin / Inte text i UTF-8.'],
	['half a file', pretty.slice(0, -10), /^stdin \/ Rad \d+, tecken \d+: Filen tar slut för tidigt\./],
	['a comma too many', '{\n\t"a": 1,\n}\n', 'stdin / Rad 3, tecken 1: Här ska ett fältnamn inom citattecken stå.'],
	['five megabytes of brackets', '['.repeat(5e6), 'stdin / Rad 1, tecken 41: Filen är nästlad för djupt.'],
	['brackets that close', '['.repeat(2.5e6) + ']'.repeat(2.5e6), 'stdin / Rad 1, tecken 41: Filen är nästlad för djupt.'],
	['words', 'Hej och hå', 'stdin / Rad 1, tecken 1: Det här går inte att läsa som JSON.'],
	['a field with the name of the language itself', '{"__proto__":{"id":1}}', 'stdin / Rad 1, tecken 2: Fältet __proto__ tas inte emot.'],
	['twenty megabytes in one', `"${'a'.repeat(20e6)}"`, 'stdin / Längre än 20 megabyte läses inte.'],
	['a broken first line of many', `{"a":\n${JSON.stringify(ibicVuxna)}\n`, /^stdin:1 \/ Rad 1, tecken 6: Filen tar slut för tidigt\./]
])('%s cannot be used', async (_, stdin, line) => {
	const { code, stderr } = await piped(stdin);
	expect(code).toBe(2);
	expect(stderr).toMatch(line);
	expect(stderr.split('\n')).toHaveLength(2);
});

test.each(['{}', '[]', 'null', '"ord"', '1e999', '{"constructor":2}', `[${'0,'.repeat(1e4)}0]`, `{"a":[${'{},'.repeat(1e4)}{}]}`])(
	'%.20s is JSON and no template',
	async (stdin) => {
		const { code, stderr } = await piped(stdin);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^stdin \/.* .+\n/);
	}
);

test('a file that is not there, or is a folder, does not stop the others from being told of', async () => {
	const folder = aFolder();
	const [gone, bad] = [join(folder, 'borta.json'), aFile('fel.json', faulty)];
	expect(await validate(gone, folder, bad)).toMatchObject({
		code: 2,
		stdout: '3 mallar, 3 med fel.\n',
		stderr: `${gone} / Filen finns inte.\n${folder} / Det är en mapp, inte en fil.\n${twoFaults(bad)}`
	});
});
