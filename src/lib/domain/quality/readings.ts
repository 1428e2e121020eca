import { z } from 'zod';
import { optionalText } from '../form-fields.ts';
import type { Level, QualityAnswer, QualityId } from './question.ts';
import { QUALITY_IDS } from './question.ts';

/** What a person said of a question in a case. `level` is a reviewer's; without it somebody who writes told why the remark does not hold here. */
export type QualityReading = {
	question: QualityId;
	level: Level | null;
	machineLevel: Level | null;
	reason: string | null;
	by: string;
	at: Date;
};

/** The answer as it stands: the machine's, or the reviewer's where one has been given since. */
export type ReadAnswer = QualityAnswer & {
	/** What holds: the reviewer's level before the machine's. */
	stands: Level | null;
	reviewed: QualityReading | null;
	/** Why the remark does not hold here, as the one who writes sees it. */
	disputed: QualityReading | null;
};

/** A machine answer that has changed since somebody read it is a new one: then the reading no longer stands. */
export function withReadings(answers: readonly QualityAnswer[], readings: readonly QualityReading[]): ReadAnswer[] {
	return answers.map((answer) => {
		const of = readings.filter(({ question, machineLevel }) => question === answer.id && machineLevel === answer.level);
		const reviewed = of.findLast(({ level }) => level !== null) ?? null;
		const disputed = of.findLast(({ level }) => level === null) ?? null;
		return { ...answer, stands: reviewed?.level ?? answer.level, reviewed, disputed };
	});
}

export const QualityReadingForm = z
	.object({
		question: z.enum(QUALITY_IDS),
		level: z.enum(['', '1', '2', '3']).default(''),
		reason: optionalText(1000)
	})
	.refine(({ level, reason }) => level !== '' || reason !== '', { path: ['reason'], message: 'Skriv varför det inte stämmer här.' });
export type QualityReadingForm = z.infer<typeof QualityReadingForm>;

/** A reviewer who says other than the machine tells why. */
export const needsReason = (level: Level, answer: QualityAnswer): boolean => answer.level !== null && answer.level !== level;

/** What matters most first: what the municipality demands, then what is not there, then what is there in part. */
export function weightiest<Answer extends ReadAnswer>(answers: readonly Answer[], mandatory: readonly QualityId[]): Answer[] {
	const weight = ({ id, stands }: Answer): number => (stands === 1 ? (mandatory.includes(id) ? 0 : 1) : 2);
	return answers
		.filter(({ stands, disputed }) => (stands === 1 || stands === 2) && disputed === null)
		.toSorted((a, b) => weight(a) - weight(b));
}
