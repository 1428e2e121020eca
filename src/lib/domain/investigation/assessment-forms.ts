import { z } from 'zod';
import { choice, idsOf, optionalDay, optionalText, requiredText, revision, TOLD_AT_ONCE } from '../form-fields.ts';
import { INTERVENTION_IDS, type InterventionId } from '../case/interventions.ts';
import { extentFields, readExtent } from '../case/extent-fields.ts';
import { isGranted, OUTCOMES } from '../decision/decision.ts';
import { SUPPORT_KIND_IDS } from './assessment.ts';

/** A row of the assessment: an empty id is a new row. */
const row = { id: z.string(), revision: revision() };
const LONG = 10_000;

export const NeedForm = z.object({
	...row,
	sectionId: requiredText('Välj vilket livsområde behovet hör till.'),
	entryIds: z.array(z.string()),
	text: requiredText('Skriv vilket behov du bedömer att personen har.', LONG),
	otherwiseMet: optionalText(LONG),
	howMet: optionalText(LONG)
});
export type NeedForm = z.infer<typeof NeedForm>;

/** A personal goal is in the person's words, or it is said that they were asked and gave none. */
export const GoalForm = z
	.object({
		...row,
		kind: choice(['overall', 'personal'], 'Välj om målet är övergripande eller personens eget.'),
		needIds: z.array(z.string()).min(1, { error: 'Välj vilket behov målet svarar mot.' }),
		words: optionalText(LONG),
		askedGaveNone: z.boolean(),
		acceptedOn: optionalDay(),
		sign: optionalText(2000),
		by: optionalDay()
	})
	.superRefine(({ kind, words, askedGaveNone }, context) => {
		const message = wordsMissing(kind, words, askedGaveNone);
		if (message) context.addIssue({ code: 'custom', path: ['words'], message });
	}, TOLD_AT_ONCE);
export type GoalForm = z.infer<typeof GoalForm>;

function wordsMissing(kind: 'overall' | 'personal', words: string, askedGaveNone: boolean): string | null {
	if (askedGaveNone && kind === 'overall') return 'Ett övergripande mål formuleras alltid. Skriv målet.';
	if (askedGaveNone && words) return 'Skriv målet eller kryssa i att personen inte ville ange något, inte både och.';
	return !askedGaveNone && !words ? 'Skriv målet.' : null;
}

export const ActivityForm = z.object({
	...row,
	needId: requiredText('Välj vilket behov aktiviteten svarar mot.'),
	goalId: z.string(),
	appliedInterventionId: requiredText('Välj vilken insats aktiviteten hör till.'),
	what: requiredText('Skriv vad stödet gäller.', 2000),
	supportKinds: z.array(z.enum(SUPPORT_KIND_IDS)).min(1, { error: 'Välj minst ett sätt att stödja.' }),
	looksLike: optionalText(LONG),
	why: optionalText(LONG),
	shaping: choice(['fixed', 'shaped'], 'Välj om aktiviteten är bestämd eller formas med personen.'),
	shapedWith: optionalText(2000),
	subgoal: optionalText(2000),
	frequency: optionalText(200)
});
export type ActivityForm = z.infer<typeof ActivityForm>;

export const ChildImpactForm = z.object({
	childId: requiredText('Välj vilket barn det gäller.'),
	text: requiredText('Skriv vad beslutet betyder för barnet.', LONG),
	revision: revision()
});
export type ChildImpactForm = z.infer<typeof ChildImpactForm>;

/** What a proposal and a decision both say. */
export const outcomeFields = {
	outcome: choice(idsOf(OUTCOMES), 'Välj bifall, delavslag eller avslag.'),
	...extentFields,
	fromOn: optionalDay(),
	toOn: optionalDay(),
	untilFurtherNotice: z.boolean(),
	timeLimitReason: optionalText(LONG),
	grounds: optionalText(LONG),
	followUpOn: optionalDay(),
	followUpHow: optionalText(2000)
};
export type OutcomeFields = z.infer<z.ZodObject<typeof outcomeFields>>;

/** What contradicts itself, for a proposal as for a decision. */
export function checkOutcome(intervention: InterventionId, fields: OutcomeFields, context: z.RefinementCtx) {
	const issue = (field: keyof OutcomeFields, message: string) => context.addIssue({ code: 'custom', path: [field], message });
	if (isGranted(fields.outcome)) {
		const extent = readExtent(intervention, fields);
		if (!extent.ok) issue(extent.field, extent.message);
	}
	if (fields.toOn && fields.untilFurtherNotice) issue('toOn', 'Välj ett slutdatum eller tills vidare, inte både och.');
	if (fields.fromOn && fields.toOn && fields.toOn < fields.fromOn) issue('toOn', 'Slutdatumet är före startdatumet.');
}

/** An extent is counted in the units of its intervention, so each intervention has its form. */
const proposalForm = (intervention: InterventionId) =>
	z
		.object({ appliedInterventionId: z.string(), ...outcomeFields, revision: revision() })
		.superRefine((fields, context) => checkOutcome(intervention, fields, context), TOLD_AT_ONCE);
export const PROPOSAL_FORMS = Object.fromEntries(INTERVENTION_IDS.map((id) => [id, proposalForm(id)])) as Record<
	InterventionId,
	ReturnType<typeof proposalForm>
>;
export type ProposalForm = z.infer<ReturnType<typeof proposalForm>>;
