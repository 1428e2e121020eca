import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const lib = import.meta.dirname;
const src = join(lib, '..');

/** Imports run routes → server → domain and routes → components → domain. That the domain imports nothing else is said in domain/purity.test.ts. */
const NOT_FROM = {
	'lib/server': ['lib/components', 'routes'],
	'lib/components': ['lib/server', 'routes'],
	cli: ['lib/components', 'routes']
} as const;

const filesIn = (room: string): string[] => globSync(`${room}/**/*.{ts,svelte}`, { cwd: src }).filter((file) => !file.includes('.test.'));

/** The files under `src/` that this one imports, types too. */
function importsOf(file: string): string[] {
	const specifiers = readFileSync(join(src, file), 'utf8').matchAll(/\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm);
	return [...specifiers].flatMap(([, from, bare, called]) => {
		const specifier = from ?? bare ?? called ?? '';
		if (specifier.startsWith('#lib/')) return [join('lib', specifier.slice('#lib/'.length))];
		return specifier.startsWith('.') ? [relative(src, resolve(src, dirname(file), specifier))] : [];
	});
}

test('there is something to look at', () => {
	expect(filesIn('lib/server').length).toBeGreaterThan(40);
	expect(filesIn('lib/components').length).toBeGreaterThan(40);
	expect(importsOf('lib/server/answers.ts')).toContain('lib/domain/template/answers.ts');
	expect(importsOf('lib/server/answers.ts')).toContain('lib/server/writing.ts');
});

test.each(Object.entries(NOT_FROM))('%s imports nothing from %j', (room, others) => {
	const wrong = filesIn(room).flatMap((file) =>
		importsOf(file)
			.filter((imported) => others.some((other) => imported.startsWith(`${other}/`)))
			.map((imported) => `${file} → ${imported}`)
	);
	expect(wrong).toEqual([]);
});
