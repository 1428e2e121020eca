import { z } from 'zod';
import { requiredDay, TOLD_AT_ONCE } from '../form-fields.ts';
import { INTERVENTION_IDS, type InterventionId } from '../case/interventions.ts';
import { checkOutcome, outcomeFields, type OutcomeFields } from '../investigation/assessment-forms.ts';
import { isGranted } from './decision.ts';

const decisionForm = (intervention: InterventionId) =>
	z
		.object({ appliedInterventionId: z.string(), ...outcomeFields, decidedOn: requiredDay('Skriv vilken dag beslutet fattas.') })
		.superRefine((fields, context) => {
			checkOutcome(intervention, fields, context);
			checkComplete(fields, context);
		}, TOLD_AT_ONCE);

/** A decision is whole when it is registered; its extent is counted in the units of its intervention. */
export const DECISION_FORMS = Object.fromEntries(INTERVENTION_IDS.map((id) => [id, decisionForm(id)])) as Record<
	InterventionId,
	ReturnType<typeof decisionForm>
>;
export type DecisionForm = z.infer<ReturnType<typeof decisionForm>>;

function checkComplete(fields: OutcomeFields, context: z.RefinementCtx) {
	const issue = (field: keyof OutcomeFields, message: string) => context.addIssue({ code: 'custom', path: [field], message });
	if (!fields.grounds) issue('grounds', 'Skriv skälen för beslutet.');
	if (!isGranted(fields.outcome)) return;

	if (!fields.fromOn) issue('fromOn', 'Skriv från vilken dag beslutet gäller.');
	if (!fields.toOn && !fields.untilFurtherNotice) issue('toOn', 'Skriv ett slutdatum, eller välj tills vidare.');
	if (fields.toOn && !fields.timeLimitReason) issue('timeLimitReason', 'Skriv varför beslutet tidsbegränsas.');
	if (fields.untilFurtherNotice && !fields.followUpOn) issue('followUpOn', 'Skriv när ett beslut tills vidare ska följas upp.');
}
