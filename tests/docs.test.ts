import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { GUIDE } from '../src/lib/domain/demo/guide.ts';

vi.setConfig({ testTimeout: 30_000 });

const read = (file: string) => readFileSync(file, 'utf8');
const asOneLine = (text: string) => text.replace(/\s+/g, ' ');

test('the guide in the documentation has the same steps, in the same order, as the one in the demo', () => {
	const pages = { caseworker: 'handlaggare', teamLeader: 'gruppledare', provider: 'utforare', administrator: 'systemforvaltare' } as const;
	expect(Object.keys(pages)).toEqual(Object.keys(GUIDE));
	for (const [role, steps] of Object.entries(GUIDE)) {
		const page = asOneLine(read(`docs/anvandare/${pages[role as keyof typeof pages]}.md`));
		const places = steps.map(({ text }, index) => page.indexOf(`${index + 1}. ${text.replaceAll('{name}', 'Sara Lindmark')}`));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	}
});

test.each(globSync(['README.md', 'docs/**/*.md']))('%s leads only to what is there', (file) => {
	const links = [...read(file).matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
	expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
});

describe('the backup of docs/drift.md', () => {
	test('is whole while somebody writes, and says ok when it is checked', () => {
		const folder = mkdtempSync(join(tmpdir(), 'rodtrad-docs-'));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		const file = join(folder, 'rodtrad.sqlite');
		const writer = new Database(file);
		writer.pragma('journal_mode = WAL');
		writer.exec('CREATE TABLE said (text)');
		writer.prepare('INSERT INTO said VALUES (?)').run('det senaste, som bara finns i wal-filen');

		const copy = join(folder, 'kopia.sqlite');
		const [backup, check] = [...read('docs/drift.md').matchAll(/^npx node -e "(.+)"$/gm)].map(([, script = '']) =>
			script.replace('data/rodtrad.sqlite', file).replace('rodtrad-kopia.sqlite', copy)
		);
		execFileSync(process.execPath, ['-e', backup ?? '']);
		writer.close();
		expect(execFileSync(process.execPath, ['-e', check ?? ''], { encoding: 'utf8' }).trim()).toBe('ok');
		const copied = new Database(copy, { readonly: true });
		expect(copied.prepare('SELECT text FROM said').pluck().get()).toContain('det senaste');
		copied.close();
	});
});
