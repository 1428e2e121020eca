import { z } from 'zod';
import { Question } from './question.ts';

const ScaleValue = z.strictObject({ value: z.number().int(), label: z.string(), ownLabel: z.string() });

export const Section = z.strictObject({
	id: z.string(),
	title: z.string().min(1),
	/** The life area; none where the section is not one. */
	area: z.strictObject({ system: z.enum(['ICF', 'DUR']), code: z.string() }).optional(),
	questions: z.array(Question).min(1)
});
export type Section = z.infer<typeof Section>;

export const PURPOSES = ['investigation', 'plan', 'followUp', 'violence', 'audit'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A form as data: what is asked, in which order, under which conditions, and what each question means. */
export const Template = z.strictObject({
	id: z.string(),
	title: z.string().min(1),
	version: z.number().int().positive(),
	/** What the form is for; left out, an investigation. See `purposeOf`. */
	purpose: z.enum(PURPOSES).optional(),
	effectiveOn: z.iso.date(),
	scale: z.array(ScaleValue),
	sections: z.array(Section).min(1)
});
export type Template = z.infer<typeof Template>;

/** Optional in the data, so that what was published before there were others keeps its hash. */
export const purposeOf = ({ purpose = 'investigation' }: Pick<Template, 'purpose'>): Purpose => purpose;

export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
	investigation: 'Utredning',
	plan: 'Genomförandeplan',
	followUp: 'Uppföljning',
	violence: 'Våldsfrågor',
	audit: 'Aktgranskning'
};

/** Every question, those in groups included, in the order of asking. */
export const allQuestions = ({ sections }: Pick<Template, 'sections'>): Question[] =>
	withInner(sections.flatMap(({ questions }) => questions));

export function withInner(questions: readonly Question[]): Question[] {
	return questions.flatMap((question) => (question.kind === 'group' ? [question, ...withInner(question.questions)] : [question]));
}
