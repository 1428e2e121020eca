import { describe, expect, test } from 'vitest';
import { checkText } from '../src/lib/domain/language/check-text.ts';
import { CHECK_IDS, type CheckId } from '../src/lib/domain/language/mark.ts';
import { readGoodTexts, wordsIn } from './language/good-texts.ts';
import { readLabelled, touches, type Labelled } from './language/labelled.ts';

const labelled = readLabelled();
const goodTexts = readGoodTexts();
/** Right marks, false marks, and wanted words that were not marked. */
type Tally = { right: number; wrong: number; missed: number };

const FLOOR = { precision: 0.95, recall: 0.9 };

function tally(check: CheckId): Tally & { faults: string[] } {
	const counted = { right: 0, wrong: 0, missed: 0, faults: [] as string[] };
	for (const sentence of labelled) {
		const marks = checkText(sentence.text, sentence).filter((mark) => mark.check === check);
		const isWanted = sentence.checks.includes(check);
		const right = marks.filter((mark) => isWanted && sentence.wanted.some((place) => touches(mark, place)));
		const missed =
			isWanted && sentence.checks.length === 1
				? sentence.wanted.filter((place) => !right.some((mark) => touches(mark, place))).length
				: Number(isWanted && right.length === 0);
		counted.right += right.length;
		counted.wrong += marks.length - right.length;
		counted.missed += missed;
		if (marks.length > right.length || missed > 0) counted.faults.push(whereOf(sentence));
	}
	return counted;
}

const whereOf = ({ file, line, text }: Labelled): string => `${file}:${line} ${text}`;
const precision = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong);
const recall = ({ right, missed }: Tally): number => right / Math.max(1, right + missed);

describe('the labelled sentences', () => {
	test('there are enough of them, of both kinds, each once', () => {
		expect(labelled.filter(({ checks }) => checks.length > 0).length).toBeGreaterThanOrEqual(150);
		expect(labelled.filter(({ checks }) => checks.length === 0).length).toBeGreaterThanOrEqual(300);
		expect(new Set(labelled.map(({ as, text }) => `${as} ${text}`)).size).toBe(labelled.length);
	});

	test.each(CHECK_IDS)('%s', (check) => {
		const counted = tally(check);
		console.log(
			`${check.padEnd(16)} precision ${precision(counted).toFixed(3)}  recall ${recall(counted).toFixed(3)}  ` +
				`(${counted.right} right, ${counted.wrong} false, ${counted.missed} missed)${counted.faults.map((fault) => `\n    ${fault}`).join('')}`
		);
		expect(precision(counted)).toBeGreaterThanOrEqual(FLOOR.precision);
		expect(recall(counted)).toBeGreaterThanOrEqual(FLOOR.recall);
	});
});

test('ordinary good texts get at most one false mark in a thousand words', () => {
	const words = goodTexts.reduce((sum, { text }) => sum + wordsIn(text), 0);
	const marks = goodTexts.flatMap((one) =>
		checkText(one.text, one).map(({ check, words: marked }) => `${one.file} ${one.as} ${check}: ${marked}`)
	);
	console.log(`${marks.length} marks in ${words} words of good text\n${marks.join('\n')}`);
	expect(words).toBeGreaterThanOrEqual(6000);
	expect(marks.length).toBeLessThanOrEqual(words / 1000);
});

test('the same good texts stay unmarked when nothing is known of the case', () => {
	const words = goodTexts.reduce((sum, { text }) => sum + wordsIn(text), 0);
	expect(goodTexts.flatMap(({ text, as }) => checkText(text, { as })).length).toBeLessThanOrEqual(words / 1000);
});
