import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextCase, TextKind } from '../../src/lib/domain/language/mark.ts';
import { CASES } from './people.ts';

export type GoodText = { file: string; as: TextKind; case: TextCase; text: string };

const folder = join(import.meta.dirname, 'good-texts');

/** Ordinary good texts of every kind, where a mark is a false one. A text follows its heading «## as@case». */
export const readGoodTexts = (): GoodText[] =>
	globSync('*.txt', { cwd: folder })
		.sort()
		.flatMap((file) =>
			readFileSync(join(folder, file), 'utf8')
				.split(/^## /m)
				.slice(1)
				.map((part) => {
					const [heading = '', ...lines] = part.split('\n');
					const [as, about] = heading.trim().split('@');
					return { file, as: as as TextKind, case: about ? (CASES[about] ?? {}) : {}, text: lines.join('\n').trim() };
				})
		);

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
