import { z } from 'zod';

export const SOURCE_KINDS = {
	person: 'personen själv',
	relative: 'anhörig',
	professional: 'yrkesperson',
	certificate: 'intyg',
	observation: 'egen iakttagelse'
} as const;
export const HEARD_HOW = { visit: 'hembesök', phone: 'telefon', meeting: 'möte', letter: 'brev', digital: 'digitalt' } as const;

/** One statement with its source. Texts hold entries and nothing else; the caseworker's own observation is a source. */
export const Entry = z.strictObject({
	id: z.string(),
	text: z.string(),
	source: z.strictObject({
		kind: z.enum(['person', 'relative', 'professional', 'certificate', 'observation']),
		contactId: z.string().optional(),
		title: z.string().optional()
	}),
	heardOn: z.string().optional(),
	how: z.enum(['visit', 'phone', 'meeting', 'letter', 'digital']).optional(),
	consentId: z.string().optional(),
	notToBeCommunicated: z.boolean().optional(),
	carriedFrom: z.string().optional(),
	confirmedOn: z.string().optional()
});
export type Entry = z.infer<typeof Entry>;

/** Never an answer option: that somebody did not want to or could not answer, or that it is not relevant and why. */
export const NotAnswered = z.strictObject({ status: z.enum(['declined', 'unable', 'notRelevant']), reason: z.string().optional() });
export type NotAnswered = z.infer<typeof NotAnswered>;
export const NOT_ANSWERED_NAMES: Readonly<Record<NotAnswered['status'], string>> = {
	declined: 'vill inte svara',
	unable: 'kan inte svara',
	notRelevant: 'inte relevant'
};

const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(8), z.literal(9)]);
export type Level = z.infer<typeof Level>;
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 8, 9];

/** 8 (not specified) and 9 (not applicable) are not points of the scale. */
export const ScaleRow = z.strictObject({
	code: z.string(),
	ownRating: Level.optional(),
	current: Level.optional(),
	intended: Level.optional()
});
export type ScaleRow = z.infer<typeof ScaleRow>;

/** An environmental factor: 0 hindrance and 0 help are two answers, so never a signed number. */
export const Factor = z.strictObject({ polarity: z.enum(['hinder', 'facilitator']), level: Level });

/** What was typed but could not be read yet. Kept as it is, counted as unanswered. */
export const Draft = z.strictObject({ draft: z.record(z.string(), z.string()) });

export const AnswerValue = z.union([z.string(), z.number(), z.array(z.string()), z.array(ScaleRow), Entry, NotAnswered, Factor, Draft]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** `question`, `group/row/question`, each plus `/entry` for a text; `group` alone holds row ids; `section:id` sets a section aside. */
export type Path = string;
export type Answers = Readonly<Record<Path, AnswerValue>>;

export type ParsedPath = { questionId: string; group?: { id: string; rowId: string }; entryId?: string };

export const joinPath = (...parts: string[]): Path => parts.join('/');
export const sectionPath = (sectionId: string): Path => `section:${sectionId}`;

export const isNotAnswered = (value: AnswerValue | undefined): value is NotAnswered => isRecord(value) && 'status' in value;
export const isEntry = (value: AnswerValue | undefined): value is Entry => isRecord(value) && 'source' in value;
export const isDraft = (value: AnswerValue | undefined): value is z.infer<typeof Draft> => isRecord(value) && 'draft' in value;

/** The entries of a text question, oldest first: entry ids sort by the time they were made. */
export function entriesOf(answers: Answers, path: Path): Entry[] {
	const prefix = `${path}/`;
	return Object.keys(answers)
		.filter((key) => key.startsWith(prefix) && !key.slice(prefix.length).includes('/'))
		.sort()
		.map((key) => answers[key])
		.filter(isEntry);
}

/** CRLF → LF and NFC, so that the same text is the same however it was sent. */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
