import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const domain = import.meta.dirname;
const files = globSync('**/*.ts', { cwd: domain }).sort();
const PACKAGES = ['zod', 'canonicalize', 'personnummer', 'snowball-stemmers', 'diff'];
const IN_TESTS = ['vitest', 'fast-check', 'ajv/dist/2020.js', 'ajv-formats'];
const IMPURE = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bperformance\.now\b|\bTemporal\.Now\b|\bfetch\(|\bprocess\./;

const source = (file: string): string => readFileSync(join(domain, file), 'utf8');
const isTest = (file: string): boolean => file.endsWith('.test.ts');

/** What a file imports; `runs` leaves out what is only types. */
function importsOf(file: string, runs = false): string[] {
	const statements = source(file).matchAll(
		/^\s*(import|export)(\s+type)?\b[^;]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm
	);
	return [...statements].filter(([, , isType]) => !(runs && isType)).map((found) => found[3] ?? found[4] ?? found[5] ?? '');
}

/** The file of the domain an import leads to, or null when it leads out of it. */
function inDomain(file: string, specifier: string): string | null {
	if (specifier.startsWith('#lib/domain/')) return specifier.slice('#lib/domain/'.length);
	if (!specifier.startsWith('.')) return null;
	const path = relative(domain, join(domain, dirname(file), specifier));
	return path.startsWith('..') ? null : path;
}

function isAllowed(file: string, specifier: string): boolean {
	const isForTests = IN_TESTS.includes(specifier) || specifier.startsWith('node:') || /\/tests\/[a-z/-]+\.ts$/.test(specifier);
	return PACKAGES.includes(specifier) || (isTest(file) && isForTests) || inDomain(file, specifier) !== null;
}

describe('the domain is pure', () => {
	test('there is a domain to look at', () => {
		expect(files.length).toBeGreaterThan(20);
		expect(importsOf('template/checking.ts')).toContain('./day.ts');
	});

	test.each(files)('%s imports from the domain and a few packages only', (file) => {
		expect(importsOf(file).filter((specifier) => !isAllowed(file, specifier))).toEqual([]);
	});

	test.each(files.filter((file) => !isTest(file)))('%s asks neither clock, chance nor the world', (file) => {
		const code = source(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
		expect(IMPURE.exec(code)?.[0]).toBeUndefined();
	});
});

/** What the page an investigation is written on is made of: it carries no Zod (settled question). */
const WRITING = [
	'../components/form/*',
	'../components/case/{OccasionFields,ThreadPanel,ThreadKnot}.svelte',
	'../../routes/(app)/investigations/[[]id=uuid]/areas/**/*.svelte'
];

/** Every file of the domain, and every package, that runs where these do. */
function reachedFrom(roots: readonly string[]): { files: Set<string>; packages: Set<string> } {
	const files = new Set<string>();
	const packages = new Set<string>();
	const waiting = [...roots];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (files.has(file)) continue;
		files.add(file);
		for (const specifier of importsOf(file, true)) {
			const next = inDomain(file, specifier);
			if (next !== null) waiting.push(next);
			else packages.add(specifier);
		}
	}
	return { files, packages };
}

test('the page an investigation is written on carries no Zod', () => {
	const components = globSync(WRITING, { cwd: domain }).filter(
		(file) => /\.(svelte|svelte\.ts|ts)$/.test(file) && !file.includes('.test.')
	);
	expect(components.length).toBeGreaterThan(20);
	const roots = components.flatMap((file) => importsOf(file, true).flatMap((specifier) => inDomain(file, specifier) ?? []));
	expect(roots.length).toBeGreaterThan(20);
	const carrying = [...new Set(roots)].filter((root) => reachedFrom([root]).packages.has('zod'));
	expect(carrying).toEqual([]);
});

test.each(['reading', 'checking', 'visibility', 'progress', 'showing'])(
	'template/%s.ts can go to the browser: it carries no Zod',
	(name) => {
		const { files: reached, packages } = reachedFrom([`template/${name}.ts`]);
		expect(reached.size).toBeGreaterThan(1);
		expect(packages).not.toContain('zod');
	}
);
