import {
	isChoices,
	isDraft,
	isEntry,
	isFactor,
	isNotAnswered,
	isScaleRows,
	isText,
	isWeek,
	joinPath,
	YES_NO,
	type AnswerValue,
	type Entry
} from '../template/answers.ts';
import { isDay } from '../template/day.ts';
import { withoutKeptApart } from '../template/kept-apart.ts';
import { isRowId, locate, type Place } from '../template/locate.ts';
import type { SimpleQuestion } from '../template/question.ts';
import { rowsFrom } from '../template/registers.ts';
import type { CaseFile, InvestigationInFile } from './case-file.ts';
import { pointerOf, repeats, type Fault } from './faults.ts';
import { answersOf } from './file-content.ts';

/** That what is answered is asked by the template, by an answer of its kind, and about people who are in the file. */
export function checkAnswers(file: CaseFile, investigation: InvestigationInFile, pointer: string): Fault[] {
	const template = Object.hasOwn(file.templates, investigation.templateHash) ? file.templates[investigation.templateHash] : undefined;
	if (!template) return [];
	const given = answersOf(investigation);
	const open = withoutKeptApart(template, given);

	const single = investigation.answers.flatMap(({ path, value }, index) => {
		const at = (message: string, ...rest: string[]): Fault[] => [{ pointer: pointer + pointerOf('answers', index, ...rest), message }];
		if (!Object.hasOwn(open, path)) return at('Svar på frågor om våld hör inte hemma i en akt som fil.', 'path');
		const place = locate(template, path);
		if (!place) return at('Mallen frågar inget här.', 'path');
		if (!isRowOf(file, place, given)) return at('Raden finns inte i filen.', 'path');
		if (!fits(place, value)) return at('Svaret passar inte frågan.', 'value');
		return [
			...(isEntry(value) ? entryFaults(file, value).flatMap((message) => at(message, 'value')) : []),
			...(isPersonAnswer(place) && typeof value === 'string' && !isRegistered(file, place.question, value)
				? at('Personen finns inte i filen.', 'value')
				: [])
		];
	});
	const twice = repeats(investigation.answers.map(({ path }) => path)).map((index) => ({
		pointer: pointer + pointerOf('answers', index, 'path'),
		message: 'Frågan har redan ett svar i filen.'
	}));
	return [...single, ...twice];
}

/** Every row it stands in is one of its group, the outer before the inner. */
function isRowOf({ case: { children, relatives, contacts } }: CaseFile, place: Place, given: ReturnType<typeof answersOf>): boolean {
	if (place.kind === 'section') return true;
	const rowsOf = rowsFrom(given, { children, relatives, contacts });
	return place.within.every(({ group, rowId }, level) => {
		const above = place.within.slice(0, level).flatMap((row) => [row.group.id, row.rowId]);
		return rowsOf(group, joinPath(...above, group.id)).includes(rowId);
	});
}

function fits(place: Place, value: AnswerValue): boolean {
	switch (place.kind) {
		case 'section':
			return isNotAnswered(value) || isDraft(value);
		case 'rows':
			return isChoices(value) && value.every(isRowId) && repeats(value).length === 0;
		case 'answer':
			if (place.entryId !== undefined) return isDraft(value) || (isEntry(value) && value.id === place.entryId);
			return isNotAnswered(value) || isDraft(value) || fitsQuestion(place.question, value);
	}
}

function fitsQuestion(question: SimpleQuestion, value: AnswerValue): boolean {
	switch (question.kind) {
		case 'shortText':
		case 'longText':
			return false;
		case 'yesNo':
			return typeof value === 'string' && Object.hasOwn(YES_NO, value);
		case 'oneOf':
			return question.options.some(({ id }) => id === value);
		case 'manyOf':
			return isChoices(value) && value.every((choice) => question.options.some(({ id }) => id === choice));
		case 'number':
			return typeof value === 'number';
		case 'date':
			return typeof value === 'string' && isDay(value);
		case 'scale':
			return isScaleRows(value) && value.every((row) => question.codes.some(({ code }) => code === row.code));
		case 'factor':
			return isFactor(value);
		case 'week':
			return isWeek(value);
		case 'person':
			return typeof value === 'string';
	}
}

type PersonPlace = Extract<Place, { kind: 'answer' }> & { question: Extract<SimpleQuestion, { kind: 'person' }> };
const isPersonAnswer = (place: Place): place is PersonPlace =>
	place.kind === 'answer' && !isText(place.question) && place.question.kind === 'person';

/** The provider's staff are not in a case file: no investigation names them. */
function isRegistered({ case: { children, relatives, contacts } }: CaseFile, { register }: PersonPlace['question'], id: string): boolean {
	const people = { children, relatives, contacts, staff: [] }[register];
	return people.some((row) => row.id === id);
}

function entryFaults({ case: { relatives, contacts, consents } }: CaseFile, { source, consentId }: Entry): string[] {
	const isKnown = source.contactId === undefined || [...relatives, ...contacts].some(({ id }) => id === source.contactId);
	const isCovered = consentId === undefined || consents.some(({ id }) => id === consentId);
	return [...(isKnown ? [] : ['Den som berättade finns inte i filen.']), ...(isCovered ? [] : ['Samtycket finns inte i filen.'])];
}
