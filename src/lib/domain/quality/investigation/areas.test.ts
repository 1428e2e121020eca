import { expect, test } from 'vitest';
import type { QualityFile } from '../quality-file.ts';
import { lifeAreas } from './areas.ts';

/** Areas without an answer, and as many that are set aside with a reason. */
function fileWith({ empty, settled }: { empty: string[]; settled: string[] }): QualityFile {
	const sections = [...empty, ...settled].map((title) => ({ id: title, title, area: 'area', questions: [] }));
	const answers = Object.fromEntries(settled.map((title) => [`section:${title}`, { status: 'notRelevant', reason: 'Klarar det själv' }]));
	return { investigation: { sections, answers, visible: new Set() } } as unknown as QualityFile;
}

const said = (file: QualityFile) => {
	const answer = lifeAreas.answer(file);
	return 'message' in answer ? answer.message : undefined;
};

test('one empty area is named in the singular, two in the plural', () => {
	expect(said(fileWith({ empty: ['Hemliv'], settled: ['Lärande', 'Trygghet'] }))).toMatch(/^Hemliv är tomt\./);
	expect(said(fileWith({ empty: ['Hemliv', 'Arbete'], settled: ['Lärande', 'Trygghet'] }))).toMatch(/^Hemliv och Arbete är tomma\./);
});

test('many empty areas are three and a count, and every one of them a place', () => {
	const file = fileWith({ empty: ['A', 'B', 'C', 'D', 'E'], settled: [] });
	expect(said(file)).toMatch(/^De flesta livsområden är tomma: A, B, C och 2 till\./);
	expect(lifeAreas.answer(file)).toMatchObject({ where: { length: 5 } });
});
