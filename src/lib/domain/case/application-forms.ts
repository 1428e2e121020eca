import { z } from 'zod';
import { choice, idsOf, optionalText, requiredDay, requiredText, revision, TOLD_AT_ONCE } from '../form-fields.ts';
import { APPLICATION_AUTHORITIES, APPLICATION_FORMS, INITIATIVES } from './application.ts';
import { extentFields, readExtent } from './extent-fields.ts';
import { INTERVENTION_IDS } from './interventions.ts';

const application = {
	receivedOn: requiredDay('Skriv vilken dag ansökan kom in.'),
	form: choice(idsOf(APPLICATION_FORMS), 'Välj hur ansökan gjordes.'),
	appliedBy: requiredText('Skriv vem som ansökte.'),
	authority: choice(idsOf(APPLICATION_AUTHORITIES), 'Välj med vilken rätt ansökan gjordes.'),
	initiative: choice(idsOf(INITIATIVES), 'Välj vems idé ansökan var.')
};

const intervention = {
	intervention: choice(INTERVENTION_IDS, 'Välj vilken insats ansökan gäller.'),
	...extentFields,
	wish: optionalText(2000)
};

function checkExtent(fields: z.infer<z.ZodObject<typeof intervention>>, context: z.RefinementCtx) {
	if (!INTERVENTION_IDS.includes(fields.intervention)) return;
	const extent = readExtent(fields.intervention, fields);
	if (!extent.ok) context.addIssue({ code: 'custom', path: [extent.field], message: extent.message });
}

/** An application with its first intervention; more are added one at a time. */
export const NewApplication = z.object({ ...application, ...intervention }).superRefine(checkExtent, TOLD_AT_ONCE);
export type NewApplication = z.infer<typeof NewApplication>;

export const ApplicationEdit = z.object({ ...application, revision: revision() });
export type ApplicationEdit = z.infer<typeof ApplicationEdit>;

/** An empty id is one more intervention. The revision is that of the application. */
export const AppliedInterventionForm = z
	.object({ id: z.string(), ...intervention, revision: revision() })
	.superRefine(checkExtent, TOLD_AT_ONCE);
export type AppliedInterventionForm = z.infer<typeof AppliedInterventionForm>;
