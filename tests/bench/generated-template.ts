import type { SimpleQuestion } from '../../src/lib/domain/template/question.ts';
import type { Template } from '../../src/lib/domain/template/template.ts';

const KINDS = [
	'longText',
	'longText',
	'oneOf',
	'longText',
	'yesNo',
	'shortText',
	'longText',
	'manyOf',
	'number',
	'date',
	'longText'
] as const;
const OPTIONS = ['Aldrig', 'Ibland', 'Ofta', 'Alltid'].map((label, index) => ({ id: `o${index}`, label }));

/** One section with as many questions as asked for, of the kinds an investigation has most of. */
export function generatedTemplate(questions: number): Template {
	return {
		id: 'bench',
		title: `Mätmall, ${questions} frågor`,
		version: 1,
		effectiveOn: '2026-01-01',
		scale: [0, 1, 2, 3, 4].map((value) => ({ value, label: `steg ${value}`, ownLabel: `steg ${value}` })),
		sections: [
			{
				id: 'all',
				title: 'Allt på en sida',
				area: { system: 'ICF', code: 'd6' },
				questions: Array.from({ length: questions }, (_, index) => question(index))
			}
		]
	};
}

/** One group of rows with five questions in each. */
export function templateOfRows(): Template {
	const [long, , oneOf, , yesNo, short, , , number] = Array.from({ length: 9 }, (_, index) => question(index));
	const questions = [short, long, oneOf, yesNo, number].filter((one) => one !== undefined);
	return {
		...generatedTemplate(1),
		id: 'bench-rows',
		title: 'Mätmall, rader',
		sections: [
			{
				id: 'rows',
				title: 'Rader',
				questions: [{ kind: 'group', id: 'rader', label: 'Rad', over: 'rows', meanings: [], prints: ['investigation'], questions }]
			}
		]
	};
}

function question(index: number): SimpleQuestion {
	const kind = KINDS[index % KINDS.length] ?? 'longText';
	const base = {
		id: `f-${index + 1}`,
		label: `Fråga ${index + 1}: hur fungerar det i vardagen?`,
		guidance: 'En sak i taget: hur ofta, hela vägen eller delvis, vad händer om det inte blir av.',
		meanings: ['ownView'],
		prints: ['investigation' as const]
	};
	switch (kind) {
		case 'oneOf':
		case 'manyOf':
			return { ...base, kind, options: OPTIONS };
		case 'number':
			return { ...base, kind, unit: 'timmar' };
		default:
			return { ...base, kind };
	}
}
