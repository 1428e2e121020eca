import {
	isDraft,
	isEntry,
	isNotAnswered,
	isWeek,
	normaliseText,
	type AnswerValue,
	type Draft,
	type Entry,
	type NotAnswered,
	type Week
} from './answers.ts';
import { isDay } from './day.ts';
import type { MeaningId } from './meanings.ts';
import type { SimpleQuestion } from './question.ts';
import { MOST_MINUTES } from './week.ts';

/** Days of what has been done or said: they are not in the future. */
const HAPPENED: readonly MeaningId[] = ['informedOn', 'homeVisitConsentOn', 'carerSupportOffered', 'violenceAskedOn'];

const WRITE_DAY = 'Skriv datumet som 2026-11-23.';

/** What the writer should mend, in one sentence; null when the answer can stand. Nothing typed is nothing to mend. */
export function checkAnswer(question: SimpleQuestion, value: AnswerValue | null, { today }: { today: string }): string | null {
	if (value === null) return null;
	if (isNotAnswered(value)) return checkNotAnswered(value);
	if (isDraft(value)) return 'reason' in value.draft ? 'Välj varför frågan inte är besvarad.' : checkDraft(question, value);

	switch (question.kind) {
		case 'shortText':
		case 'longText':
			return isEntry(value) ? checkEntry(value, today) : null;
		case 'number':
			return typeof value === 'number' ? checkNumber(question, value) : null;
		case 'date':
			return checkDay(question, value, today);
		case 'week':
			return isWeek(value) ? checkWeek(value) : null;
		case 'yesNo':
		case 'oneOf':
		case 'manyOf':
		case 'scale':
		case 'factor':
		case 'person':
			return null;
	}
}

export function checkNotAnswered({ status, reason }: NotAnswered): string | null {
	return status === 'notRelevant' && !reason?.trim() ? 'Skriv varför det inte är relevant.' : null;
}

/** Equal in what was said, whatever the line endings, the Unicode form or the order of the fields. */
export function isSameAnswer(a: AnswerValue | null | undefined, b: AnswerValue | null | undefined): boolean {
	return comparable(a ?? null) === comparable(b ?? null);
}

function checkEntry({ text, heardOn }: Entry, today: string): string | null {
	if (text.trim() === '') return 'Skriv vad som sades, eller töm raden.';
	if (heardOn === undefined) return null;
	if (!isDay(heardOn)) return WRITE_DAY;
	return heardOn > today ? 'Dagen har inte varit än. Skriv vilken dag du fick veta det.' : null;
}

function checkDay({ meanings }: SimpleQuestion, value: AnswerValue, today: string): string | null {
	const isAhead = typeof value === 'string' && value > today && HAPPENED.some((meaning) => meanings.includes(meaning));
	return isAhead ? 'Dagen har inte varit än. Skriv vilken dag det blev gjort.' : null;
}

function checkNumber({ min, max, unit }: Extract<SimpleQuestion, { kind: 'number' }>, value: number): string | null {
	const tooLow = min !== undefined && value < min;
	const tooHigh = max !== undefined && value > max;
	if (!tooLow && !tooHigh) return null;
	if (min !== undefined && max !== undefined) return `Skriv ett tal från ${decimal(min)} till ${decimal(max)} ${unit}.`;
	return tooLow ? `Skriv minst ${decimal(min)} ${unit}.` : `Skriv högst ${decimal(max ?? 0)} ${unit}.`;
}

/** Twelve hours are the longest a time of day can be. */
const checkWeek = ({ slots }: Week): string | null =>
	slots.some(({ minutes = 0 }) => minutes > MOST_MINUTES) ? `Skriv högst ${MOST_MINUTES} minuter för en tid på dagen.` : null;

function checkDraft(question: SimpleQuestion, { draft }: Draft): string {
	switch (question.kind) {
		case 'date':
			return WRITE_DAY;
		case 'number':
			return 'Skriv ett tal, till exempel 12 eller 2,5.';
		case 'factor':
			return draft.polarity === undefined ? 'Välj om det hindrar eller hjälper.' : 'Välj hur mycket.';
		case 'scale':
			return 'Välj ett värde på skalan.';
		case 'week':
			return 'Skriv hur många minuter det gäller, till exempel 45.';
		case 'yesNo':
		case 'oneOf':
		case 'manyOf':
		case 'person':
		case 'shortText':
		case 'longText':
			return 'Välj ett av svaren som finns.';
	}
}

const comparable = (value: AnswerValue | null): string =>
	JSON.stringify(value, (_key, part: unknown) => {
		if (typeof part === 'string') return normaliseText(part);
		if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
		return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
	});

const decimal = (value: number): string => String(value).replace('.', ',');
