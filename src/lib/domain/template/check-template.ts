import type { Condition } from './condition.ts';
import { isKeptApart, isKeptApartSection } from './kept-apart.ts';
import { isMeaning, MEANINGS } from './meanings.ts';
import type { Question } from './question.ts';
import { allQuestions, purposeOf, type Section, type Template } from './template.ts';

/** Something that stops a template from being published. The path is the id of the section or the question. */
export type TemplateFault = { path: string; message: string };

type Comparison = Extract<Condition, { question: string }>;
type FactComparison = Extract<Condition, { fact: string }>;

/** What an answer of each kind can be compared by. */
const COMPARABLE: Readonly<Record<Question['kind'], readonly Comparison['op'][]>> = {
	shortText: ['answered'],
	longText: ['answered'],
	yesNo: ['answered', 'equals'],
	oneOf: ['answered', 'equals'],
	manyOf: ['answered', 'contains'],
	number: ['answered', 'equals', 'atLeast'],
	date: ['answered', 'equals'],
	scale: ['answered', 'atLeast'],
	factor: ['answered', 'atLeast'],
	week: ['answered'],
	person: ['answered'],
	group: []
};
/** What only a follow-up or a plan has: an order with activities and goals, and the provider's people. */
const OF_THE_ORDER: readonly string[] = ['activities', 'goals', 'staff'];
const MOST_LEVELS = 2;
const YES_NO_VALUES: readonly unknown[] = ['yes', 'no', 'unknown', true, false];

/** The faults of a template that is a template, but cannot be published as it stands. */
export function checkTemplate(template: Template): TemplateFault[] {
	const questions = allQuestions(template);
	return [
		...repeated(template.sections.map(({ id }) => id)).map((id) => fault(id, 'Två avsnitt har samma id.')),
		...repeated(questions.map(({ id }) => id)).map((id) => fault(id, 'Två frågor har samma id.')),
		...template.sections.flatMap((section) => tooDeep(section.questions)),
		...questions.flatMap((question, index) => [
			...checkChoices(question),
			...checkMeanings(question),
			...checkRegisters(question, template),
			...(question.when ? checkCondition(question.when, questions.slice(0, index), questions) : []).map((message) =>
				fault(question.id, message)
			)
		]),
		...(purposeOf(template) === 'violence' ? questions.flatMap(checkProtected) : template.sections.flatMap(checkApart))
	];
}

/** The protected record is a list of questions that stand nowhere else; that they were put is told by the case, not by an answer. */
function checkProtected(question: Question): TemplateFault[] {
	return [
		...(question.prints.length > 0 ? [fault(question.id, 'En fråga i det skyddade dokumentet får inte stå i något annat.')] : []),
		...(question.kind === 'group' ? [fault(question.id, 'Det skyddade dokumentet har inga upprepade grupper.')] : []),
		...(isKeptApart(question) ? [fault(question.id, 'Om frågorna ställts, när och i enrum står i ärendet, inte i mallen.')] : [])
	];
}

/** The section shows what the case says of it, so it holds nothing else. */
const checkApart = (section: Section): TemplateFault[] =>
	section.questions.some(isKeptApart) && !isKeptApartSection(section)
		? [fault(section.id, 'Frågor om våld står i ett eget avsnitt, utan andra frågor.')]
		: [];

function checkChoices(question: Question): TemplateFault[] {
	if (question.kind === 'scale')
		return repeated(question.codes.map(({ code }) => code)).map((code) => fault(question.id, `Koden ${code} står två gånger.`));
	if (question.kind !== 'oneOf' && question.kind !== 'manyOf') return [];
	return repeated(question.options.map(({ id }) => id)).map((id) => fault(question.id, `Två svar har samma id: ${id}.`));
}

function checkMeanings(question: Question): TemplateFault[] {
	const misfits = question.meanings.flatMap((meaning) => {
		if (!isMeaning(meaning)) return [fault(question.id, `Kopplingen ${meaning} finns inte.`)];
		return MEANINGS[meaning].fits.includes(question.kind)
			? []
			: [fault(question.id, `Kopplingen ${meaning} passar inte den här sortens fråga.`)];
	});
	const isPrinted = isKeptApart(question) && question.prints.length > 0;
	return isPrinted ? [...misfits, fault(question.id, 'En fråga om våld får inte stå i något dokument.')] : misfits;
}

/** A group in the row of a group is as deep as a page, and a person who reads it, can follow. */
function tooDeep(questions: readonly Question[], level = 1): TemplateFault[] {
	return questions.flatMap((question) => {
		if (question.kind !== 'group') return [];
		if (level > MOST_LEVELS) return [fault(question.id, 'En grupp kan stå i en annan grupps rad, men inte djupare än så.')];
		return tooDeep(question.questions, level + 1);
	});
}

function checkRegisters(question: Question, template: Template): TemplateFault[] {
	if (purposeOf(template) !== 'investigation') return [];
	const reads = [
		...(question.kind === 'group' ? [question.over] : []),
		...(question.kind === 'person' ? [question.register] : []),
		...(question.kind === 'shortText' ? (question.suggests ?? []) : []),
		...(question.kind === 'scale' && question.codesFrom ? ['activities'] : [])
	];
	const isAhead = reads.some((register) => OF_THE_ORDER.includes(register));
	return isAhead ? [fault(question.id, 'En utredning har ingen beställning att hämta rader ur.')] : [];
}

function checkCondition(condition: Condition, earlier: readonly Question[], all: readonly Question[]): string[] {
	if ('all' in condition) return condition.all.flatMap((part) => checkCondition(part, earlier, all));
	if ('any' in condition) return condition.any.flatMap((part) => checkCondition(part, earlier, all));
	if ('not' in condition) return checkCondition(condition.not, earlier, all);
	if ('fact' in condition) return factIsComparable(condition) ? [] : ['Villkoret om ärendet går inte att jämföra så.'];

	const asked = earlier.find(({ id }) => id === condition.question);
	if (asked) return checkComparison(condition, asked);
	const isLater = all.some(({ id }) => id === condition.question);
	return [
		isLater ? `Villkoret läser ${condition.question}, som inte kommer före.` : `Villkoret läser ${condition.question}, som inte finns.`
	];
}

function checkComparison(condition: Comparison, asked: Question): string[] {
	if (!COMPARABLE[asked.kind].includes(condition.op)) return [`Villkoret passar inte frågan ${asked.id}.`];
	return condition.op === 'answered' || hasValue(asked, condition.value) ? [] : [`Frågan ${asked.id} har inte svaret ${condition.value}.`];
}

function hasValue(question: Question, value: string | number | boolean): boolean {
	switch (question.kind) {
		case 'yesNo':
			return YES_NO_VALUES.includes(value);
		case 'oneOf':
		case 'manyOf':
			return question.options.some(({ id }) => id === value);
		case 'number':
		case 'scale':
		case 'factor':
			return typeof value === 'number';
		case 'date':
		case 'week':
		case 'person':
		case 'shortText':
		case 'longText':
		case 'group':
			return typeof value === 'string';
	}
}

function factIsComparable({ fact, op, value }: FactComparison): boolean {
	switch (fact) {
		case 'intervention':
			return op !== 'atLeast' && typeof value === 'string';
		case 'hasChildren':
			return op === 'equals' && typeof value === 'boolean';
		case 'age':
			return op !== 'contains' && typeof value === 'number';
	}
}

const fault = (path: string, message: string): TemplateFault => ({ path, message });

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
