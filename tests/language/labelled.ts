import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CHECK_IDS, type CheckId, type Mark, type TextCase, type TextKind } from '../../src/lib/domain/language/mark.ts';
import { CASES } from './people.ts';

export type Labelled = {
	file: string;
	line: number;
	as: TextKind;
	case: TextCase;
	checks: readonly CheckId[];
	text: string;
	wanted: { from: number; to: number }[];
};

const folder = join(import.meta.dirname, 'labelled');

/** A line is «as@case | checks or - | text», where what is to be marked stands in [brackets]. */
export function readLabelled(): Labelled[] {
	return globSync('*.txt', { cwd: folder })
		.sort()
		.flatMap((file) =>
			readFileSync(join(folder, file), 'utf8')
				.split('\n')
				.flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : [readLine(basename(file, '.txt'), index + 1, line)]))
		);
}

function readLine(file: string, line: number, written: string): Labelled {
	const [kind = '', label = '', ...rest] = written.split(' | ');
	const [as, about] = kind.split('@');
	const checks = CHECK_IDS.filter((id) => label.split(',').includes(id));
	if (checks.length === 0 && label !== '-') throw new Error(`${file}:${line} has no such check: ${label}`);
	const wanted: { from: number; to: number }[] = [];
	let text = '';
	for (const part of rest.join(' | ').split(/(\[[^\]]*\])/)) {
		const isWanted = part.startsWith('[');
		const plain = isWanted ? part.slice(1, -1) : part;
		if (isWanted) wanted.push({ from: text.length, to: text.length + plain.length });
		text += plain;
	}
	return { file, line, as: as as TextKind, case: about ? (CASES[about] ?? {}) : {}, checks, text, wanted };
}

/** A mark that touches what was wanted is right, whether it takes a word more or less. */
export const touches = (mark: Mark, { from, to }: { from: number; to: number }): boolean => mark.from < to && mark.to > from;
