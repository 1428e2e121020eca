import {
	isChoices,
	isDraft,
	isEntry,
	isFactor,
	isNotAnswered,
	isScaleRows,
	isWeek,
	NOT_ANSWERED_NAMES,
	YES_NO,
	type AnswerValue,
	type Draft,
	type NotAnswered
} from './answers.ts';
import { readDay } from './day.ts';
import { fieldsOfEntry, readEntry } from './entry-fields.ts';
import { keysOf, oneIn, present, typedText, type Fields } from './fields.ts';
import type { Option, SimpleQuestion } from './question.ts';
import { fieldsOfRows, readFactor, readScale } from './scale-fields.ts';
import { fieldsOfWeek, readWeek } from './week-fields.ts';

/** Reads the fields of one answer. Fields the question does not know are ignored; what cannot be read yet is kept as a draft. */
export function readAnswer(question: SimpleQuestion, fields: Fields, { today }: { today: string }): AnswerValue | null {
	return readNotAnswered(fields) ?? readValue(question, fields, today) ?? readReasonAlone(fields);
}

/** A section set aside as a whole, and why. */
export const readSectionState = (fields: Fields): NotAnswered | null => readNotAnswered(fields);

/** The inverse of `readAnswer`: what the form is filled with again. */
export function fieldsOf(question: SimpleQuestion, value: AnswerValue | null): Record<string, string | string[]> {
	if (value === null) return {};
	if (isDraft(value)) return value.draft;
	if (isNotAnswered(value)) return { ...present(value) };

	switch (question.kind) {
		case 'shortText':
		case 'longText':
			return isEntry(value) ? fieldsOfEntry(value) : {};
		case 'manyOf':
			return isChoices(value) ? { value } : {};
		case 'number':
			return typeof value === 'number' ? { value: String(value).replace('.', ',') } : {};
		case 'scale':
			return isScaleRows(value) ? fieldsOfRows(value) : {};
		case 'factor':
			return isFactor(value) ? { polarity: value.polarity, level: String(value.level) } : {};
		case 'week':
			return isWeek(value) ? fieldsOfWeek(value) : {};
		case 'yesNo':
		case 'oneOf':
		case 'date':
		case 'person':
			return typeof value === 'string' ? { value } : {};
	}
}

function readValue(question: SimpleQuestion, fields: Fields, today: string): AnswerValue | null {
	switch (question.kind) {
		case 'shortText':
		case 'longText':
			return readEntry(fields);
		case 'yesNo':
			return readable(fields, (typed) => oneIn(keysOf(YES_NO), typed));
		case 'oneOf':
			return readable(fields, (typed) => oneIn(idsOf(question.options), typed));
		case 'manyOf':
			return readChoices(question.options, fields);
		case 'number':
			return readable(fields, readNumber);
		case 'date':
			return readable(fields, (typed) => readDay(typed, today));
		case 'scale':
			return readScale(question, fields);
		case 'factor':
			return readFactor(fields);
		case 'week':
			return readWeek(question.counts, fields);
		case 'person':
			return typedText(fields, 'value');
	}
}

function readNotAnswered(fields: Fields): NotAnswered | null {
	const status = oneIn(keysOf(NOT_ANSWERED_NAMES), typedText(fields, 'status'));
	return status && { status, ...present({ reason: typedText(fields, 'reason') }) };
}

/** A reason written before its status was chosen is not thrown away. */
function readReasonAlone(fields: Fields): Draft | null {
	const reason = typedText(fields, 'reason');
	return reason === null ? null : { draft: { reason } };
}

function readChoices(options: readonly Option[], fields: Fields): string[] | null {
	const posted = [fields.value ?? []].flat();
	const chosen = idsOf(options).filter((id) => posted.includes(id));
	return chosen.length > 0 ? chosen : null;
}

/** Swedish numbers: decimal comma (a point is taken too), spaces between thousands. */
function readNumber(typed: string): number | null {
	const text = typed.replace(/\s/g, '').replace('−', '-').replace(',', '.');
	return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) + 0 : null;
}

function readable<Value extends string | number>(fields: Fields, read: (typed: string) => Value | null): Value | Draft | null {
	const typed = typedText(fields, 'value');
	return typed === null ? null : (read(typed) ?? { draft: { value: typed } });
}

const idsOf = (options: readonly Option[]): string[] => options.map(({ id }) => id);
